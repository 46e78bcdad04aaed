import type { FocusCell } from '../../atlas/focus.ts';
import type { Language } from '../../i18n/language.ts';
import type { Theme } from '../../theme/tokens.ts';
import type { GridCell } from '../shared/chart.ts';

/** One cell in a word, as its mark says it: how many programmes run, a gap, a question mark, a dot; an asterisk where named in part. */
export function cellWord(cell: FocusCell | undefined, color: string, { messages }: Language, theme: Theme): GridCell {
  const part = cell?.inPart ? '*' : '';
  switch (cell?.state) {
    case 'running':
      return { text: `${cell.running.length}${part}`, look: cell.inPart ? 'edged' : 'filled', color };
    case 'gap':
      return { text: `${messages.focus.gap}${part}`, look: 'edged', color };
    case 'unknown':
      return { text: `?${part}`, look: 'edged', color };
    case 'programme-only':
      return { text: `(${cell.running.length})`, look: 'plain', color };
    default:
      return { text: '·', look: 'plain', color: theme.ink3 };
  }
}

/** What the words of the cells mean, in a line. */
export function gridKey({ messages }: Language): string {
  const { key, gap } = messages.focus;
  return [`1: ${key.running}`, `${gap}: ${key.gap}`, `*: ${key.inPart}`, `?: ${key.unknown}`, `(1): ${key.programmeOnly}`, `·: ${key.notNamed}`].join('; ');
}
