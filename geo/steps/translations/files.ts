import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectEncoding } from '../../../src/lib/text/encoding.ts';
import type { PoEntry } from '../po/entry.ts';
import { readPo } from '../po/readPo.ts';
import { type Fault, fault } from '../rows.ts';

/** The folder of an atlas that holds the translations of its texts: a file a language, named by the code of the language. */
export const TRANSLATIONS = 'translations';

/** The translations into one language. `file` is the path below the atlas. */
export interface Translations {
  code: string;
  file: string;
  entries: PoEntry[];
  faults: Fault[];
}

/** The translations below `root`, by language code; none where there is no folder. Never throws for bad contents. */
export function readTranslations(root: string): Translations[] {
  const folder = join(root, TRANSLATIONS);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.po'))
    .sort()
    .map((name) => {
      const file = `${TRANSLATIONS}/${name}`;
      const bytes = readFileSync(join(root, file));
      const code = name.slice(0, -'.po'.length);
      const encoding = detectEncoding(bytes);
      if (encoding !== 'utf-8') return { code, file, entries: [], faults: [fault(file, 1, '', '', `is saved in ${encoding}; allowed: UTF-8`)] };
      return { code, file, ...readPo(file, bytes.toString('utf8')) };
    });
}
