/** Tells the taps of a finger apart. */
export interface Taps {
  /** Takes notice of what comes down: `touch` is a finger. */
  down: (pointerType: string) => void;
  /** Whether a click on what has an id is to open it. The first tap of a finger on it is not: it shows what a pointer shows by resting there. */
  opens: (id: string | undefined) => boolean;
}

/** Makes the memory of the last tap for one drawing. */
export function makeTaps(): Taps {
  let isFinger = false;
  let shown: string | undefined;
  return {
    down: (pointerType) => {
      isFinger = pointerType === 'touch';
    },
    opens: (id) => {
      const isFirst = isFinger && id !== shown;
      shown = id;
      return !isFirst;
    },
  };
}
