import { type ComponentType, type FunctionComponent, lazy } from 'react';

/** A script of a part of the page that could not be loaded. */
export class ScriptError extends Error {
  constructor(
    cause: unknown,
    /** How often it has failed, this time included. */
    readonly failures: number,
    /** Lets the next rendering ask for the script anew. */
    readonly forget: () => void,
  ) {
    super((cause as Error).message, { cause });
  }
}

/**
 * A component whose script is loaded when it is first drawn. `lazy` keeps a failed import for ever; here the error boundary that shows the
 * failure calls `forget`, and the next rendering imports anew. Throws a ScriptError.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): FunctionComponent<Props> {
  let failures = 0;
  const attempt = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        failures += 1;
        throw new ScriptError(error, failures, () => {
          Part = attempt();
        });
      }
    }) as unknown as ComponentType<Props>;
  let Part = attempt();
  return (props) => <Part {...props} />;
}
