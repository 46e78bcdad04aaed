import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessages } from '../../site/messages/compile.ts';
import { readSources } from '../../site/messages/write.ts';
import { PSEUDO, pseudoSource } from './pseudoSource.ts';

/** Where the messages with those of the pseudo-language are compiled to; `vitest.config.ts` puts them in the place of the real ones. */
const FOLDER = new URL('../../build/pseudo/', import.meta.url).pathname;

/** Compiles the messages of English and of the pseudo-language, which is nothing but its file: so a language is added by adding its files. */
export default function setup(): void {
  const { en = {} } = readSources();
  mkdirSync(join(FOLDER, 'compiled'), { recursive: true });
  for (const [name, text] of compileMessages({ en, [PSEUDO]: pseudoSource(en) })) writeFileSync(join(FOLDER, 'compiled', name), moduleNames(text));
  writeFileSync(join(FOLDER, 'spoken.ts'), "export * from '../../src/i18n/spoken.ts';\n");
}

/** A code with a hyphen is no name of a module within one. */
const moduleNames = (text: string) =>
  text.replaceAll(`import * as ${PSEUDO}`, 'import * as pseudo').replaceAll(`${PSEUDO}: ${PSEUDO}.`, `'${PSEUDO}': pseudo.`);
