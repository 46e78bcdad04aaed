import { findInstrument } from '../../atlas/lookup.ts';
import type { Coverage } from '../../atlas/schema.ts';
import { activityName, instrumentName, programmeName, regionShortName } from '../../i18n/names.ts';
import { unique } from '../../lib/lists.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Behind, BehindEntry, Tooltip } from '../shared/scene.ts';
import type { CellRow, Work } from './rows.ts';

/** An instrument that names the activity, with its words. */
export interface NamedRecord {
  coverage: Coverage;
  /** The name and the place in its text: "Jeddah Amendment, Article 1". */
  brief: string;
  entry: BehindEntry;
}

/** A programme that works on the activity, with its words. */
export interface WorkRecord extends Work {
  brief: string;
  entry: BehindEntry;
}

/** A cell with everything that is said of it: drawing, tooltip, dialog, table and grid all read this one record. */
export interface CellRecord extends CellRow {
  activityName: string;
  title: string;
  /** The state of the cell in words. */
  state: string;
  label: string;
  named: NamedRecord[];
  works: WorkRecord[];
  tooltip: Tooltip;
  /** What the dialog lists; undefined where a cell opens none. */
  behind?: Behind;
}

/** Puts a cell into words. */
export function cellRecord(context: FigureContext, row: CellRow): CellRecord {
  const { language } = context;
  const name = activityName(language, row.activity);
  const title = language.messages.focus.cell(name, regionShortName(language, row.region));
  const named = row.cell.coverages.map((coverage) => namedRecord(context, coverage));
  const works = row.works.map((work) => workRecord(context, work));
  const state = stateWords(context, row);
  const tooltip = { title, lines: tooltipLines(context, named, works), sources: unique(named.flatMap(({ coverage }) => coverage.sources)) };
  const label = `${title}: ${state}. ${tooltip.lines.join('. ')}`;
  return { ...row, activityName: name, title, state, label, named, works, tooltip, behind: { title, groups: groupsOf(context, named, works) } };
}

function namedRecord({ atlas, language }: FigureContext, coverage: Coverage): NamedRecord {
  const { instrumentId, place, covered, note, basis, sources } = coverage;
  const instrument = findInstrument(atlas, instrumentId);
  const name = instrument ? instrumentName(language, instrument) : instrumentId;
  const word = language.messages.covered[covered] ?? covered;
  return {
    coverage,
    brief: place ? `${name}, ${place}` : name,
    entry: { name, path: `/instrument/${instrumentId}/`, detail: place ? `${word}: ${place}` : word, note, basis, sources },
  };
}

function workRecord({ language }: FigureContext, work: Work): WorkRecord {
  const { programme, status, link } = work;
  const { note, basis, sources } = link;
  const detail = language.messages.status[status] ?? '';
  return {
    ...work,
    brief: programmeName(programme),
    entry: { name: programme.name, path: `/programme/${programme.programmeId}/`, detail, note, basis, sources },
  };
}

/** The programmes of one status in a cell. */
export function worksOf({ works }: Pick<CellRecord, 'works'>, status: Work['status']): WorkRecord[] {
  return works.filter((work) => work.status === status);
}

function stateWords({ language }: FigureContext, { cell }: CellRow): string {
  const { key } = language.messages.focus;
  const words = { running: key.running, unknown: key.unknown, gap: key.gap, 'programme-only': key.programmeOnly, 'not-named': key.notNamed };
  return cell.inPart ? `${words[cell.state]} (${key.inPart})` : words[cell.state];
}

function tooltipLines({ language }: FigureContext, named: NamedRecord[], works: WorkRecord[]): string[] {
  const { focus } = language.messages;
  const names = (status: Work['status']) =>
    worksOf({ works }, status)
      .map(({ brief }) => brief)
      .join(', ');
  const [running, unknown] = [names('running'), names('unknown')];
  return [
    named.length ? focus.namedIn(named.map(({ brief }) => brief).join('; ')) : focus.notNamedIn,
    running ? focus.runningAre(running) : focus.noRunning,
    unknown ? focus.unknownAre(unknown) : '',
  ].filter(Boolean);
}

/** What the dialog lists: where the activity is named, which programmes work on it now, and which perhaps do. */
function groupsOf({ language }: FigureContext, named: NamedRecord[], works: WorkRecord[]): Behind['groups'] {
  const { focus } = language.messages;
  const entries = (status: Work['status']) => worksOf({ works }, status).map(({ entry }) => entry);
  const unknown = entries('unknown');
  return [
    { heading: focus.columnNamed, none: focus.notNamedIn, entries: named.map(({ entry }) => entry) },
    { heading: focus.columnRunning, none: focus.noRunning, entries: entries('running') },
    ...(unknown.length ? [{ heading: focus.columnUnknown, none: '', entries: unknown }] : []),
  ];
}
