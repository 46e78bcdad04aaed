import * as say from '#messages';
import type { Language } from '../../i18n/language.ts';
import type { Theme } from '../../theme/tokens.ts';
import type { GridCell } from '../shared/chart.ts';
import { type CellRecord, worksOf } from './cellRecord.ts';

/** A cell as a word in a native table: how many programmes run (in brackets where they are worldwide only), a gap, a question mark or a dot; an asterisk where it is named in part. */
export function gridCell(record: CellRecord, color: string, language: Language, theme: Theme): GridCell {
  const { state, inPart } = record.cell;
  const running = worksOf(record, 'running').length;
  const part = inPart ? '*' : '';
  switch (state) {
    case 'running':
      return { text: `${running}${part}`, look: inPart ? 'edged' : 'filled', color };
    case 'worldwide':
      return { text: `[${running}]${part}`, look: 'edged', color };
    case 'gap':
      return { text: `${say.focusGap(language)}${part}`, look: 'edged', color };
    case 'unknown':
      return { text: `?${part}`, look: 'edged', color };
    case 'programme-only':
      return { text: `(${running})`, look: 'plain', color };
    case 'not-named':
      return { text: '·', look: 'plain', color: theme.ink3 };
  }
}

/** A line that says what the words of the cells mean. */
export function gridKey(language: Language): string {
  return [
    `1${language.colon}${say.focusKeyRunning(language)}`,
    `[1]${language.colon}${say.focusKeyWorldwide(language)}`,
    `${say.focusGap(language)}${language.colon}${say.focusKeyGap(language)}`,
    `*${language.colon}${say.focusKeyInPart(language)}`,
    `?${language.colon}${say.focusKeyUnknown(language)}`,
    `(1)${language.colon}${say.focusKeyProgrammeOnly(language)}`,
    `·${language.colon}${say.focusKeyNotNamed(language)}`,
  ].join(language.semicolon);
}
