import { activityName, instrumentName, programmeName } from '../../i18n/names.ts';
import { unique } from '../../lib/lists.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import { type MatrixCell, matrixGrid, matrixScene, someRows } from './matrixScene.ts';

const GOALS = Array.from({ length: 17 }, (_, index) => index + 1);

/** Links of programmes, instruments and activities to the Sustainable Development Goals; stated by a source, or a reading of our own. */
export function sdgLinks(context: FigureContext): Figure {
  const { atlas, language } = context;
  const { sdg: words, columns, none } = language.messages.further;
  const links = atlas.sdgLinks;
  const subjects = unique(links.map((row) => row.subjectId));
  const goals = GOALS.filter((goal) => links.some((row) => row.goal === goal));
  const cells = subjects.map((subject) =>
    goals.map((goal): MatrixCell | null => {
      const here = links.filter((row) => row.subjectId === subject && row.goal === goal);
      if (here.length === 0) return null;
      const targets = here.map((row) => row.target).filter(Boolean);
      return {
        text: '',
        isFull: here.some((row) => row.basis === 'stated'),
        title: `${nameOf(context, subject)}: ${words.goal(goal)}`,
        lines: [...(targets.length ? [words.targets(targets.join(', '))] : []), ...here.map((row) => row.note)].filter(Boolean),
        sources: here.flatMap((row) => row.sources),
      };
    }),
  );
  const matrix = { rows: subjects.map((id) => nameOf(context, id)), columns: goals.map(String), cells };
  return {
    id: 'sdg-links',
    title: words.title,
    subtitle: words.subtitle,
    summary: links.length ? words.summary(subjects.length, goals.length) : none,
    table: {
      columns: [columns.subject, columns.goal, columns.target, columns.basis, columns.note],
      rows: links.map((row) => [nameOf(context, row.subjectId), String(row.goal), row.target, language.messages.basis[row.basis] ?? row.basis, row.note]),
    },
    sources: unique(links.flatMap((row) => row.sources)),
    scene: links.length ? matrixScene(context, someRows(matrix, context.rows)) : null,
    rowCount: matrix.rows.length,
    empty: none,
    ...(links.length ? { grid: matrixGrid(context, matrix) } : {}),
  };
}

function nameOf({ atlas, language }: FigureContext, id: string): string {
  const activity = atlas.activities.find((row) => row.activityId === id);
  if (activity) return activityName(language, activity);
  const programme = atlas.programmes.find((row) => row.programmeId === id);
  if (programme) return programmeName(programme);
  const instrument = atlas.instruments.find((row) => row.instrumentId === id);
  return instrument ? instrumentName(language, instrument) : id.toUpperCase();
}
