/** A State as the atlas names it. */
export interface NamedState {
  iso3: string;
  iso2: string;
  name: string;
  aliases: readonly string[];
}

/** Finds a State by a name or a code, in the languages of the atlas and some more of those in which lists of incidents are kept. */
export interface StateNames {
  /** The ISO3 code; undefined if no State is called so. */
  find: (text: string) => string | undefined;
}

/** The rows that name each State, from the States that each row names. */
export function rowsByState(states: readonly (readonly string[])[]): Map<string, Uint32Array> {
  const rows = new Map<string, number[]>();
  for (const [row, named] of states.entries())
    for (const iso3 of named) {
      const known = rows.get(iso3) ?? [];
      rows.set(iso3, known);
      if (known.at(-1) !== row) known.push(row);
    }
  return new Map([...rows].map(([iso3, found]) => [iso3, Uint32Array.from(found)]));
}

const LANGUAGES = ['en', 'fr', 'es', 'pt', 'ru', 'ar', 'zh', 'de', 'it', 'nl', 'id'];

/** The names of States that are understood in files. They serve for finding only: shown names are those of the atlas. */
export function stateNames(states: readonly NamedState[]): StateNames {
  const known = new Map<string, string>();
  const add = (name: string, iso3: string) => name && !known.has(plain(name)) && known.set(plain(name), iso3);
  for (const { iso3, iso2, name, aliases } of states) for (const word of [iso3, iso2, name, ...aliases]) add(word, iso3);
  for (const code of LANGUAGES) {
    const names = new Intl.DisplayNames(code, { type: 'region', fallback: 'none' });
    for (const { iso3, iso2 } of states) if (/^[A-Z]{2}$/.test(iso2)) add(names.of(iso2) ?? '', iso3);
  }
  return { find: (text) => known.get(plain(text)) };
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\p{M}.'’]/gu, '')
    .replace(/[\s\-_,]+/g, ' ')
    .replace(/^(?:the|la|le|les|l|el|los|as|os|o|a) /i, '')
    .trim()
    .toLowerCase();
