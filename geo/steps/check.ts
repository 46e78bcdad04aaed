import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { group } from 'd3';
import { checkParents } from './check/centres.ts';
import { checkFields } from './check/fields.ts';
import { checkFolders } from './check/folders.ts';
import { checkKeys } from './check/keys.ts';
import { checkMembers } from './check/members.ts';
import { checkPositions } from './check/positions.ts';
import { checkProgrammes } from './check/programmes.ts';
import { checkSources } from './check/sources.ts';
import { checkPhases, checkSpans } from './check/spans.ts';
import { checkConflicts, checkSubjects } from './check/subjects.ts';
import { type DataPackage, readDescriptor } from './descriptor.ts';
import { incidentSources } from './incidents.ts';
import { readTables } from './readTables.ts';
import { type Fault, faultLine, type Tables } from './rows.ts';
import { STALE_WORDS, staleFacts } from './staleFacts.ts';
import { readTablesApart } from './tablesApart.ts';
import { checkTranslations } from './translations/check.ts';
import { readTranslations, type Translations } from './translations/files.ts';
import { sourceTexts } from './translations/texts.ts';
import { countsOf, updated } from './translations/update.ts';

/** The folder of the fact tables. */
export const ATLAS_ROOT = join(fileURLToPath(import.meta.url), '../../atlas');

/** Rules that need more than one cell. Each takes all tables and returns the faults that it finds. */
const RULES = [checkSpans, checkPhases, checkSubjects, checkConflicts, checkProgrammes, checkParents, checkMembers, checkFolders, checkPositions];

/** Reads and checks all tables and translations below `root`. Returns them, the descriptor of the tables and all faults. */
export function checkAtlas(root: string): { tables: Tables; descriptor: DataPackage; translations: Translations[]; faults: Fault[] } {
  const descriptor = readDescriptor(root);
  const tables = readTables(root, descriptor);
  const translations = readTranslations(root);
  return { tables, descriptor, translations, faults: [...checkTables(tables, descriptor, root), ...checkTranslations(translations)] };
}

/** All faults of tables, those of their reading among them. `root` has the tables that stand apart from regions: incidents, which name sources too, and changes. */
export function checkTables(tables: Tables, descriptor: DataPackage, root: string): Fault[] {
  const apart = readTablesApart(root, descriptor);
  const all: Tables = { rows: new Map([...tables.rows, ...apart.rows]), faults: [...tables.faults, ...apart.faults] };
  return [
    ...all.faults,
    ...checkFields(all, descriptor),
    ...checkKeys(all, descriptor),
    ...checkSources(tables, Object.values(incidentSources(root))),
    ...RULES.flatMap((rule) => rule(tables)),
  ];
}

/** A line for each language whose file does not give every text of the tables: no fault, because such a text is shown in English. */
export function missingLines(tables: Tables, descriptor: DataPackage, translations: readonly Translations[]): string[] {
  const texts = sourceTexts(tables, descriptor);
  return translations.flatMap(({ file, entries }) => {
    const { fuzzy, missing } = countsOf(updated(entries, texts));
    return fuzzy + missing
      ? [`${file}: ${missing} texts are not translated, ${fuzzy} have changed since; npm run geo:translations brings the file up to date`]
      : [];
  });
}

/** A warning for each kind of stale fact that there is today. */
function staleWarnings(tables: Tables): string[] {
  const facts = group(staleFacts(tables, new Date().toISOString().slice(0, 10)), ({ kind }) => kind);
  return [...facts].map(([kind, rows]) => `warning: ${rows.length} x ${STALE_WORDS[kind]}; npm run geo:stale lists them`);
}

function main() {
  const { tables, descriptor, translations, faults } = checkAtlas(process.argv[2] ?? ATLAS_ROOT);
  for (const entry of faults) console.error(faultLine(entry));
  for (const [name, rows] of tables.rows) console.log(`${name}: ${rows.length} rows`);
  for (const line of missingLines(tables, descriptor, translations)) console.log(line);
  for (const line of staleWarnings(tables)) console.warn(line);
  console.log(`${faults.length} faults`);
  process.exitCode = faults.length ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
