import * as say from '#messages';
import { findActivity, findInstrument, findProgramme } from '../../atlas/lookup.ts';
import { activityName, instrumentName, programmeName } from '../../i18n/names.ts';
import { unique } from '../../lib/lists.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import { concludeSdg, type SdgConclusion } from './conclusion.ts';
import { matrixScene } from './layout.ts';
import { type Matrix, type MatrixCell, matrixGrid, someRows } from './matrix.ts';
import { type SdgLink, type SdgRows, sdgRows } from './rows.ts';

/** From this width on a column has room for the name of its goal. */
const NAMED_FROM_PX = 940;

/** Links of programmes, instruments and activities to the Sustainable Development Goals; stated by a source, or a reading of our own. */
export function sdgLinks(context: FigureContext): Figure {
  const { atlas, language } = context;
  const links = atlas.sdgLinks;
  const rows = sdgRows(atlas);
  const matrix = matrixOf(context, rows);
  const conclusion = concludeSdg(rows);
  const part = someRows(matrix, context);
  return {
    id: 'sdg-links',
    title: conclusion ? titleOf(context, conclusion) : say.furtherSdgTitle(language),
    subtitle: say.furtherSdgSubtitle(language),
    summary: links.length ? say.furtherSdgSummary(language, { subjects: rows.subjects.length, goals: rows.goals.length }) : say.furtherNone(language),
    table: {
      columns: [
        say.furtherColumnsSubject(language),
        say.furtherColumnsGoal(language),
        say.furtherColumnsTarget(language),
        say.furtherColumnsBasis(language),
        say.furtherColumnsNote(language),
      ],
      data: { columns: ['subject_id', 'goal', 'target', 'basis', 'sources'], records: () => links },
      rows: links.map((row) => [nameOf(context, row.subjectId), goalName(context, row.goal), row.target, say.basis(language, row.basis), row.note]),
    },
    sources: unique(links.flatMap((row) => row.sources)),
    scene: links.length ? matrixScene(part, context) : null,
    rowCount: matrix.rows.length,
    left: matrix.rows.length - part.rows.length,
    empty: say.furtherNone(language),
    ...(links.length ? { grid: matrixGrid(context, matrix) } : {}),
  };
}

function titleOf(context: FigureContext, conclusion: SdgConclusion): string {
  const { language } = context;
  if (conclusion.rule === 'counted') return say.furtherSdgTitleCounted(language, conclusion);
  const { goal, n, subjects } = conclusion;
  return say.furtherSdgTitleMost(language, { goal: goalName(context, goal), n, subjects });
}

/** Number and name of a goal. */
function goalName({ language }: FigureContext, goal: number): string {
  return say.furtherSdgGoalName(language, { goal: String(goal) });
}

/** Goals stand over their columns by number and name; a narrow figure has the numbers alone there, and the names below. */
function matrixOf(context: FigureContext, { subjects, goals, cells }: SdgRows): Matrix {
  const names = subjects.map((id) => nameOf(context, id));
  const goalNames = goals.map((goal) => goalName(context, goal));
  const matrixCells = cells.map((row, subject) => row.map((links, goal) => cellOf(context, links, names[subject] ?? '', goalNames[goal] ?? '')));
  return context.width < NAMED_FROM_PX
    ? { rows: names, columns: goals.map(String), cells: matrixCells, notes: goalNames }
    : { rows: names, columns: goalNames, cells: matrixCells };
}

function cellOf({ language }: FigureContext, links: readonly SdgLink[], subject: string, goal: string): MatrixCell | null {
  if (links.length === 0) return null;
  const targets = links.map((row) => row.target).filter(Boolean);
  return {
    text: '',
    isFull: links.some((row) => row.basis === 'stated'),
    title: subject + language.colon + goal,
    lines: [targets.length ? say.furtherSdgTargets(language, { list: targets.join(language.listComma) }) : '', ...links.map((row) => row.note)].filter(Boolean),
    sources: links.flatMap((row) => row.sources),
  };
}

function nameOf({ atlas }: FigureContext, id: string): string {
  const activity = findActivity(atlas, id);
  if (activity) return activityName(activity);
  const programme = findProgramme(atlas, id);
  if (programme) return programmeName(programme);
  const instrument = findInstrument(atlas, id);
  return instrument ? instrumentName(instrument) : id.toUpperCase();
}
