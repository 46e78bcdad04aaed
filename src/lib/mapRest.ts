let rest: Promise<void> = Promise.resolve();

/** Registers that a map starts loading. Returns a function to call when loading ends, whether the map is shown or was given up. */
export function mapBegins(): () => void {
  let end = () => {};
  rest = new Promise((resolve) => {
    end = resolve;
  });
  return end;
}

/** Resolves when no map is loading. Work that can wait uses it to leave the processor to the map. */
export function mapAtRest(): Promise<void> {
  return rest;
}
