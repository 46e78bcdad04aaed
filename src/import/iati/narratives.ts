/** A text of IATI with its language; '' where nothing says which. */
export interface Narrative {
  lang: string;
  text: string;
}

/** The text in a language, else in English, else the first that is not empty; '' if there is none. Several in one language are one text. */
export function narrativeIn(narratives: readonly Narrative[], language: string): string {
  const said = narratives.filter(({ text }) => text);
  const inLanguage = (code: string) => said.filter(({ lang }) => lang.toLowerCase().split('-')[0] === code);
  const chosen = [inLanguage(language), inLanguage('en'), said.slice(0, 1)].find((list) => list.length > 0) ?? [];
  return chosen.map(({ text }) => text).join(' ');
}
