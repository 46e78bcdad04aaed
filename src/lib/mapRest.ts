let rest: Promise<void> = Promise.resolve();

/** Registers that a map starts loading. Returns a function to call when loading ends, whether the map is shown or was given up. */
export function mapBegins(): () => void {
  let end = () => {};
  rest = new Promise((resolve) => {
    end = resolve;
  });
  return end;
}

/** How long a page and then its map are left alone, in ms, before work begins that can wait. */
const WAIT_MS = 2500;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Resolves some time after a page was shown and its map has come to rest. What is not on screen is loaded then. */
export async function afterMap(): Promise<void> {
  await pause(WAIT_MS);
  // Set anew by each map that begins to load.
  await rest;
  await pause(WAIT_MS);
}
