interface FileTable {
  columns: readonly string[];
  rows: readonly (readonly unknown[])[];
  english: Readonly<Record<string, readonly number[]>>;
}

/** The texts of these cells. */
export function englishTexts({ columns, rows, english }: FileTable): string[] {
  return Object.entries(english).flatMap(([column, places]) => places.map((place) => String(rows[place]?.[columns.indexOf(column)] ?? '')));
}

/** The places of the cells that hold one of some texts: what `englishTexts` reads. */
export function englishPlaces(columns: readonly string[], rows: readonly (readonly unknown[])[], texts: ReadonlySet<unknown>): Record<string, number[]> {
  const places = columns.map((column, index) => [column, rows.flatMap((cells, place) => (texts.has(cells[index]) ? [place] : []))] as const);
  return Object.fromEntries(places.filter(([, of]) => of.length));
}

/** The attribute that marks a text as English where the language of the facts has nothing for it. */
export function langOf({ english }: { english: ReadonlySet<string> }, text: string): { lang?: 'en' } {
  return english.has(text) ? { lang: 'en' } : {};
}
