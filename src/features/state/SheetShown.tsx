import * as say from '#messages';
import { useSite } from '../panel/context.tsx';
import { SHEET_ROWS } from './sheetRows.ts';

/** On paper, how many of `n` rows a list shows, where the sheet has no room for all: a line for each step of folding, of which the style sheet shows one. */
export function SheetShown({ list, n }: { list: keyof typeof SHEET_ROWS; n: number }) {
  const { language } = useSite();
  return SHEET_ROWS[list].map((first, step) =>
    n > first ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the steps stay in their order
      <p key={step} className={`hint sheet-shown at-${step}`}>
        {say.foldPrinted(language, { first, n })}
      </p>
    ) : null,
  );
}
