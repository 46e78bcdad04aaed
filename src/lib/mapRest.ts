let rest: Promise<void> = Promise.resolve();

/** Says that a map has begun to load; gives what to call when it has come to rest, shown or given up. */
export function mapBegins(): () => void {
  let end = () => {};
  rest = new Promise((resolve) => {
    end = resolve;
  });
  return end;
}

/** Resolves when no map is loading: what can wait leaves the machine to it. */
export function mapAtRest(): Promise<void> {
  return rest;
}
