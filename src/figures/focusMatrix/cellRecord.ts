import * as say from '#messages';
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

/** A cell with all its words. Drawing, tooltip, dialog, table and grid read this one record. */
export interface CellRecord extends CellRow {
  activityName: string;
  title: string;
  /** The state of the cell in words. */
  state: string;
  label: string;
  named: NamedRecord[];
  works: WorkRecord[];
  tooltip: Tooltip;
  /** The lists of the dialog; undefined where a cell opens none. */
  behind?: Behind;
}

/** Puts a cell into words. */
export function cellRecord(context: FigureContext, row: CellRow): CellRecord {
  const { language } = context;
  const name = activityName(row.activity);
  const title = say.focusCell(language, { activity: name, region: regionShortName(row.region) });
  const named = row.cell.coverages.map((coverage) => namedRecord(context, coverage));
  const works = row.works.map((work) => workRecord(context, work));
  const state = stateWords(context, row);
  const tooltip = { title, lines: tooltipLines(context, named, works), sources: unique([...named, ...works].flatMap(({ entry }) => entry.sources)) };
  const label = `${title}${language.colon}${state}${language.stop}${tooltip.lines.join(language.stop)}`;
  return { ...row, activityName: name, title, state, label, named, works, tooltip, behind: { title, groups: groupsOf(context, named, works) } };
}

// Names and notes are read when a dialog shows them. An embed has no dialog, so its data file leaves them out.
function namedRecord({ atlas, language }: FigureContext, coverage: Coverage): NamedRecord {
  const { instrumentId, place, covered, basis, sources } = coverage;
  const instrument = findInstrument(atlas, instrumentId);
  const name = instrument ? instrumentName(instrument) : instrumentId;
  const word = say.covered(language, covered);
  return {
    coverage,
    brief: place ? `${name}${language.comma}${place}` : name,
    entry: {
      name,
      path: `/instrument/${instrumentId}/`,
      detail: place ? `${word}${language.colon}${place}` : word,
      get note() {
        return coverage.note;
      },
      basis,
      sources,
    },
  };
}

function workRecord({ language }: FigureContext, work: Work): WorkRecord {
  const { programme, status, link } = work;
  const { basis, sources } = link;
  const detail = say.status(language, status);
  return {
    ...work,
    brief: programmeName(programme),
    entry: {
      get name() {
        return programme.name;
      },
      path: `/programme/${programme.programmeId}/`,
      detail,
      get note() {
        return link.note;
      },
      basis,
      sources,
    },
  };
}

/** The programmes of one status in a cell. */
export function worksOf({ works }: Pick<CellRecord, 'works'>, status: Work['status']): WorkRecord[] {
  return works.filter((work) => work.status === status);
}

function stateWords({ language }: FigureContext, { cell }: CellRow): string {
  const words = {
    running: say.focusKeyRunning(language),
    worldwide: say.focusKeyWorldwide(language),
    unknown: say.focusKeyUnknown(language),
    gap: say.focusKeyGap(language),
    'programme-only': say.focusKeyProgrammeOnly(language),
    'not-named': say.focusKeyNotNamed(language),
  };
  return cell.inPart ? words[cell.state] + language.aside(say.focusKeyInPart(language)) : words[cell.state];
}

function tooltipLines({ language }: FigureContext, named: NamedRecord[], works: WorkRecord[]): string[] {
  const names = (status: Work['status']) =>
    worksOf({ works }, status)
      .map(({ brief }) => brief)
      .join(language.listComma);
  const [running, unknown] = [names('running'), names('unknown')];
  return [
    named.length ? say.focusNamedIn(language, { names: named.map(({ brief }) => brief).join(language.semicolon) }) : say.focusNotNamedIn(language),
    running ? say.focusRunningAre(language, { names: running }) : say.focusNoRunning(language),
    unknown ? say.focusUnknownAre(language, { names: unknown }) : '',
  ].filter(Boolean);
}

/** The lists of the dialog: where the activity is named, which programmes work on it now, and which perhaps do. */
function groupsOf({ language }: FigureContext, named: NamedRecord[], works: WorkRecord[]): Behind['groups'] {
  const entries = (status: Work['status']) => worksOf({ works }, status).map(({ entry }) => entry);
  const unknown = entries('unknown');
  return [
    { heading: say.focusColumnNamed(language), none: say.focusNotNamedIn(language), entries: named.map(({ entry }) => entry) },
    { heading: say.focusColumnRunning(language), none: say.focusNoRunning(language), entries: entries('running') },
    ...(unknown.length ? [{ heading: say.focusColumnUnknown(language), none: '', entries: unknown }] : []),
  ];
}
