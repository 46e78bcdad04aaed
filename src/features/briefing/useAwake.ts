import { type RefObject, useEffect, useState } from 'react';

/** The tools of a presentation go when neither pointer nor focus has moved to them for this long, in ms. */
const AWAKE_MS = 2500;

/** Whether the pointer moved over an element a short time ago. A pointer that rests there does not count. */
export function useAwake(host: RefObject<HTMLElement | null>): boolean {
  const [isAwake, setAwake] = useState(false);
  useEffect(() => {
    const element = host.current;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = () => {
      setAwake(true);
      clearTimeout(timer);
      timer = setTimeout(() => setAwake(false), AWAKE_MS);
    };
    element?.addEventListener('pointermove', wake);
    return () => {
      element?.removeEventListener('pointermove', wake);
      clearTimeout(timer);
    };
  }, [host]);
  return isAwake;
}
