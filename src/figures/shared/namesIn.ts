import type { Language } from '../../i18n/language.ts';
import { textWidth } from '../../lib/text/textWidth.ts';

/** Names in a line of so many px, at 13 px: all where it has room for them, else as many whole ones as have room, and an ellipsis; the first one always. */
export function namesIn({ comma }: Language, names: readonly string[], room: number): string {
  const lines = names.map((_, left) => (left ? [...names.slice(0, -left), '…'] : names).join(comma));
  return firstIn(lines, room);
}

/** The first of some lines, at 13 px, that fits into so many px; the last one where none does. */
export function firstIn(lines: readonly string[], room: number): string {
  return lines.find((line) => textWidth(line, 13) <= room) ?? lines.at(-1) ?? '';
}
