import type { Language } from '../../i18n/language.ts';
import { textWidth } from '../../lib/text/textWidth.ts';

/** Names in a line of so many px, at 13 px: all where it has room for them, else as many whole ones as have room, and an ellipsis; the first one always. */
export function namesIn({ comma }: Language, names: readonly string[], room: number): string {
  const lines = names.map((_, left) => (left ? [...names.slice(0, -left), '…'] : names).join(comma));
  return lines.find((line) => textWidth(line, 13) <= room) ?? lines.at(-1) ?? '';
}
