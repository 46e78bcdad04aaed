/** The first and the last day that a date can mean, in days since 1 January 1970: a year alone means all its days. What goes on has no last day: `Infinity`. */
export interface Days {
  from: number;
  to: number;
}

const POINT = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;
const ABOUT = new RegExp(`^(${POINT})[~?%]$`);
const WINDOW = new RegExp(`^\\[(?:(${POINT})[~?%]?)?\\.\\.(?:(${POINT})[~?%]?)?\\]$`);
const INTERVAL = new RegExp(`^(${POINT})[~?%]?/(?:(${POINT})[~?%]?|(\\.\\.))$`);

/**
 * Reads a date of EDTF (ISO 8601-2) that is more than a day, month or year: one that is about right, a window `[a..b]`, an interval `a/b`, or `a/..` for what goes on.
 * Of a window with one side the days of that side. `read` reads a day, month or year. Null if it is none of them.
 */
export function edtfDays(text: string, read: (part: string) => Days | null): Days | null {
  const about = ABOUT.exec(text)?.[1];
  if (about) return read(about);
  const [, first, last, open] = WINDOW.exec(text) ?? INTERVAL.exec(text) ?? [];
  const [from, to] = [first ? read(first) : null, last ? read(last) : null];
  if ((first && !from) || (last && !to)) return null;
  if (from && open) return { from: from.from, to: Number.POSITIVE_INFINITY };
  if (from && to) return from.from <= to.to ? { from: from.from, to: to.to } : null;
  return from ?? to;
}
