import type { Language } from '../../i18n/language.ts';
import type { Theme } from '../../theme/tokens.ts';
import type { GridCell } from '../shared/chart.ts';
import { type CellRecord, worksOf } from './cellRecord.ts';

/** A cell as a word in a native table: how many programmes run, a gap, a question mark or a dot; an asterisk where it is named in part. */
export function gridCell(record: CellRecord, color: string, { messages }: Language, theme: Theme): GridCell {
  const { state, inPart } = record.cell;
  const running = worksOf(record, 'running').length;
  const part = inPart ? '*' : '';
  switch (state) {
    case 'running':
      return { text: `${running}${part}`, look: inPart ? 'edged' : 'filled', color };
    case 'gap':
      return { text: `${messages.focus.gap}${part}`, look: 'edged', color };
    case 'unknown':
      return { text: `?${part}`, look: 'edged', color };
    case 'programme-only':
      return { text: `(${running})`, look: 'plain', color };
    case 'not-named':
      return { text: '·', look: 'plain', color: theme.ink3 };
  }
}

/** A line that says what the words of the cells mean. */
export function gridKey({ messages }: Language): string {
  const { key, gap } = messages.focus;
  return [`1: ${key.running}`, `${gap}: ${key.gap}`, `*: ${key.inPart}`, `?: ${key.unknown}`, `(1): ${key.programmeOnly}`, `·: ${key.notNamed}`].join('; ');
}
