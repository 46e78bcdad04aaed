import type { FocusCell } from '../../atlas/focus.ts';
import { findInstrument } from '../../atlas/lookup.ts';
import type { Coverage, Programme } from '../../atlas/schema.ts';
import { statusOn } from '../../atlas/status.ts';
import { instrumentName, programmeName } from '../../i18n/names.ts';
import { unique } from '../../lib/lists.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Behind, BehindEntry, Tooltip } from '../shared/scene.ts';

/** Name of an instrument and the place in its text: 'Jeddah Amendment, Article 1'. */
export function namedIn({ atlas, language }: FigureContext, row: Coverage): string {
  const instrument = findInstrument(atlas, row.instrumentId);
  const name = instrument ? instrumentName(language, instrument) : row.instrumentId;
  return row.place ? `${name}, ${row.place}` : name;
}

/** A coverage row as an entry: the instrument, how the activity is named and where. */
export function coverageEntry({ atlas, language }: FigureContext, row: Coverage): BehindEntry {
  const instrument = findInstrument(atlas, row.instrumentId);
  const word = language.messages.covered[row.covered] ?? row.covered;
  return {
    name: instrument ? instrumentName(language, instrument) : row.instrumentId,
    path: `/instrument/${row.instrumentId}/`,
    detail: row.place ? `${word}: ${row.place}` : word,
    note: row.note,
    basis: row.basis,
    sources: row.sources,
  };
}

/** A programme working on an activity as an entry: its status, and the row that says it works on it. */
export function workEntry({ atlas, language, day }: FigureContext, programme: Programme, activityId: string): BehindEntry {
  const row = atlas.programmeActivities.find((entry) => entry.programmeId === programme.programmeId && entry.activityId === activityId);
  return {
    name: programme.name,
    path: `/programme/${programme.programmeId}/`,
    detail: language.messages.status[statusOn(programme, day)] ?? '',
    note: row?.note ?? '',
    basis: row?.basis ?? '',
    sources: row?.sources ?? programme.sources,
  };
}

/** Everything behind a cell: where the activity is named, which programmes work on it now, and which perhaps do. */
export function cellBehind(context: FigureContext, title: string, cell: FocusCell, activityId: string): Behind {
  const { focus } = context.language.messages;
  const work = (programme: Programme) => workEntry(context, programme, activityId);
  const groups = [
    { heading: focus.columnNamed, none: focus.notNamedIn, entries: cell.coverages.map((row) => coverageEntry(context, row)) },
    { heading: focus.columnRunning, none: focus.noRunning, entries: cell.running.map(work) },
  ];
  if (cell.unknown.length) groups.push({ heading: focus.columnUnknown, none: '', entries: cell.unknown.map(work) });
  return { title, groups };
}

/** The same in a few lines beside the mark. */
export function cellTooltip(context: FigureContext, title: string, cell: FocusCell): Tooltip {
  const { focus } = context.language.messages;
  const names = cell.coverages.map((row) => namedIn(context, row));
  return {
    title,
    lines: [
      names.length ? focus.namedIn(names.join('; ')) : focus.notNamedIn,
      cell.running.length ? focus.runningAre(cell.running.map(programmeName).join(', ')) : focus.noRunning,
      ...(cell.unknown.length ? [focus.unknownAre(cell.unknown.map(programmeName).join(', '))] : []),
    ],
    sources: unique(cell.coverages.flatMap((row) => row.sources)),
  };
}

/** The state of a cell in words. */
export function cellText({ language }: FigureContext, cell: FocusCell): string {
  const { key } = language.messages.focus;
  const words = { running: key.running, unknown: key.unknown, gap: key.gap, 'programme-only': key.programmeOnly, 'not-named': key.notNamed };
  return cell.inPart ? `${words[cell.state]} (${key.inPart})` : words[cell.state];
}
