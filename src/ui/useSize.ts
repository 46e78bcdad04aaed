import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** A ref, and the width and height of its element in whole px. Both are 0 before the element is measured. */
export function useSize<T extends Element>(): [ref: RefObject<T | null>, width: number, height: number] {
  const ref = useRef<T>(null);
  const [{ width, height }, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const box = element.getBoundingClientRect();
      const size = { width: Math.floor(box.width), height: Math.floor(box.height) };
      setSize((before) => (before.width === size.width && before.height === size.height ? before : size));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width, height];
}
