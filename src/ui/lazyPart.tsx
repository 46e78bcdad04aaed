import { type ComponentType, type FunctionComponent, lazy, useState } from 'react';
import { faultText } from '../lib/faultText.ts';

/** A script of a part of the page that could not be loaded. */
export class ScriptError extends Error {
  constructor(
    cause: unknown,
    /** How often it has failed, this time included. */
    readonly failures: number,
    /** Makes the next rendering load the script again. */
    readonly forget: () => void,
  ) {
    super(faultText(cause), { cause });
  }
}

/** A component whose script is loaded when it is first drawn, or before by `preload`. */
export interface LazyPart<Props> extends FunctionComponent<Props> {
  /** Loads the script. A failure is kept silent: the rendering that needs the script asks for it again and shows it. */
  preload: () => Promise<unknown>;
}

/**
 * A component whose script is loaded when it is first drawn. `lazy` never repeats a failed import. Here the error boundary that shows the
 * failure calls `forget`, and the next rendering imports the script again. A script that has loaded is drawn at once. Throws a ScriptError.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let failures = 0;
  let loaded: ComponentType<Props> | null = null;
  const keep = async () => {
    loaded ??= await load();
    return loaded;
  };
  const attempt = () =>
    lazy(async () => {
      try {
        return { default: await keep() };
      } catch (error) {
        failures += 1;
        throw new ScriptError(error, failures, () => {
          Part = attempt();
        });
      }
      // The type of a lazy component cannot be called with props that are still a type parameter.
    }) as unknown as ComponentType<Props>;
  let Part = attempt();
  return Object.assign((props: Props) => <Drawn choose={() => loaded ?? Part} props={props} />, { preload: () => keep().catch(() => {}) });
}

/** Draws a part with the component that `choose` gave at the first rendering. A change to another component would reset the state of the part. */
function Drawn<Props extends object>({ choose, props }: { choose: () => ComponentType<Props>; props: Props }) {
  const [Part] = useState(choose);
  return <Part {...props} />;
}
