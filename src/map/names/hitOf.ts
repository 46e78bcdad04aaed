import { closestTo } from '../../lib/closestTo.ts';
import type { Hit } from '../describe/surface.ts';

/** The record that an element of a map stands for, by its `data-hit="kind.id"` or that of an element around it. Null for none. */
export function hitOf(target: EventTarget | null): Hit | null {
  const text = closestTo(target, '[data-hit]')?.getAttribute('data-hit');
  if (!text) return null;
  const dot = text.indexOf('.');
  return { kind: text.slice(0, dot) as Hit['kind'], id: text.slice(dot + 1) };
}

/** Each record once, in order. */
export function eachOnce(hits: readonly (Hit | null)[]): Hit[] {
  return [...new Map(hits.flatMap((hit) => (hit ? [[`${hit.kind}.${hit.id}`, hit] as const] : []))).values()];
}
