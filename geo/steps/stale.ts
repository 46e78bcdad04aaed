import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { group } from 'd3';
import { csvRow } from '../../src/lib/text/csvRow.ts';
import { ATLAS_ROOT } from './check.ts';
import { readDescriptor } from './descriptor.ts';
import { readTables } from './readTables.ts';
import { STALE_WORDS, type StaleFact, staleFacts } from './staleFacts.ts';

/** The list of work as text: by region, then by kind, a line for each fact with its file and line. */
export function staleText(facts: readonly StaleFact[]): string {
  const kinds = (rows: StaleFact[]) =>
    [...group(rows, ({ kind }) => kind)].map(([kind, same]) => [`  ${STALE_WORDS[kind]}:`, ...same.map(factLine)].join('\n')).join('\n');
  return [...group(facts, ({ regionId }) => regionId)].map(([region, rows]) => `${region}: ${rows.length}\n${kinds(rows)}\n`).join('\n');
}

const factLine = ({ name, record, value, file, line }: StaleFact) => `    ${name} (${record}): ${value}; ${file}:${line}`;

/** The list of work as CSV, a row for each fact. */
export function staleCsv(facts: readonly StaleFact[]): string {
  const rows = facts.map(({ regionId, kind, record, name, value, file, line }) => [regionId, kind, record, name, value, file, String(line)]);
  return `${[['region_id', 'kind', 'record', 'name', 'value', 'file', 'line'], ...rows].map((cells) => csvRow(cells)).join('\n')}\n`;
}

function main() {
  const { values } = parseArgs({ options: { csv: { type: 'string' }, day: { type: 'string' } } });
  const facts = staleFacts(readTables(ATLAS_ROOT, readDescriptor(ATLAS_ROOT)), values.day ?? new Date().toISOString().slice(0, 10));
  console.log(staleText(facts));
  console.log(`${facts.length} stale facts`);
  if (values.csv) writeFileSync(values.csv, staleCsv(facts));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
