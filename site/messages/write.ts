import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { writeGenerated } from '../../geo/writeGenerated.ts';
import { faultText } from '../../src/lib/faultText.ts';
import type { Source } from './checkMessages.ts';
import { compileMessages } from './compile.ts';

const SOURCES = new URL('../../src/i18n/messages/', import.meta.url);
/** The folder of the compiled messages. */
export const COMPILED = new URL('../../src/i18n/compiled/', import.meta.url);

/** The messages of all languages by code, as the JSON files have them. */
export function readSources(): Record<string, Source> {
  const files = readdirSync(SOURCES).map((name) => [name.replace(/\.json$/, ''), JSON.parse(readFileSync(new URL(name, SOURCES), 'utf8'))]);
  return Object.fromEntries(files);
}

/** Compiles the messages into `src/i18n/compiled`. */
if (process.argv[1] === import.meta.filename) {
  try {
    const files = compileMessages(readSources());
    for (const name of readdirSync(COMPILED)) if (!files.has(name)) rmSync(new URL(name, COMPILED));
    for (const [name, text] of files) writeGenerated(new URL(name, COMPILED), text);
  } catch (error) {
    console.error(faultText(error));
    process.exitCode = 1;
  }
}
