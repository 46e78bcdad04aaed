import * as say from '#messages';
import { findActivity, findInstrument, findProgramme } from '../../atlas/lookup.ts';
import { activityName, instrumentName, programmeName } from '../../i18n/names.ts';
import { unique } from '../../lib/lists.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import { matrixScene } from './layout.ts';
import { type Matrix, type MatrixCell, matrixGrid, someRows } from './matrix.ts';
import { type SdgLink, type SdgRows, sdgRows } from './rows.ts';

/** Links of programmes, instruments and activities to the Sustainable Development Goals; stated by a source, or a reading of our own. */
export function sdgLinks(context: FigureContext): Figure {
  const { atlas, language } = context;
  const links = atlas.sdgLinks;
  const rows = sdgRows(atlas);
  const matrix = matrixOf(context, rows);
  return {
    id: 'sdg-links',
    title: say.furtherSdgTitle(language),
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
      rows: links.map((row) => [nameOf(context, row.subjectId), String(row.goal), row.target, say.basis(language, row.basis), row.note]),
    },
    sources: unique(links.flatMap((row) => row.sources)),
    scene: links.length ? matrixScene(someRows(matrix, context.rows), context) : null,
    rowCount: matrix.rows.length,
    empty: say.furtherNone(language),
    ...(links.length ? { grid: matrixGrid(context, matrix) } : {}),
  };
}

function matrixOf(context: FigureContext, { subjects, goals, cells }: SdgRows): Matrix {
  const names = subjects.map((id) => nameOf(context, id));
  return {
    rows: names,
    columns: goals.map(String),
    cells: cells.map((row, subject) => row.map((links, goal) => cellOf(context, links, names[subject] ?? '', goals[goal] ?? 0))),
  };
}

function cellOf({ language }: FigureContext, links: readonly SdgLink[], subject: string, goal: number): MatrixCell | null {
  if (links.length === 0) return null;
  const targets = links.map((row) => row.target).filter(Boolean);
  return {
    text: '',
    isFull: links.some((row) => row.basis === 'stated'),
    title: `${subject}: ${say.furtherSdgGoal(language, { n: goal })}`,
    lines: [targets.length ? say.furtherSdgTargets(language, { list: targets.join(', ') }) : '', ...links.map((row) => row.note)].filter(Boolean),
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
