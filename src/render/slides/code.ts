import { generate } from 'lean-qr';
import * as say from '#messages';
import type { Language } from '../../i18n/language.ts';
import { type Item, SLIDE } from '../pptx/deck.ts';
import { CODE_PX, FOOT_Y } from '../pptx/layouts.ts';
import { sceneItem } from './items.ts';
import { SLIDE_THEME } from './slideTheme.ts';

/** Addresses that only the reader's own machine knows, which a code must not hold. */
const OWN_MACHINE = /^https?:\/\/(localhost|127\.|\[::1\])/;

/** The QR code of an address as one shape in the corner of the foot. Nothing for an address of the reader's own machine. */
export function codeItems(address: string, language: Language): Item[] {
  if (!address || OWN_MACHINE.test(address)) return [];
  const code = generate(address);
  const rows = Array.from({ length: code.size }, (_, y) =>
    darkRuns(code.size, (x) => code.get(x, y)).map(([from, to]) => `M${from} ${y}h${to - from}v1h${from - to}z`),
  );
  const at = { x: SLIDE.width - SLIDE.margin - CODE_PX, y: FOOT_Y + 8, width: CODE_PX, height: CODE_PX };
  const name = say.slidesCode(language);
  return [sceneItem(name, name + language.colon + address, [{ kind: 'path', d: rows.flat().join(''), fill: SLIDE_THEME.ink1 }], at, CODE_PX / code.size)];
}

/** The half-open ranges of a row in which all modules are dark. */
function darkRuns(size: number, isDark: (x: number) => boolean): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (let x = 0; x < size; x++) {
    const last = runs.at(-1);
    if (!isDark(x)) continue;
    if (last?.[1] === x) last[1] = x + 1;
    else runs.push([x, x + 1]);
  }
  return runs;
}
