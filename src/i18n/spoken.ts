/** The parts of a language that messages need: the code, the format of a number, the plural category of a count, and what a part needs within a sentence. */
export interface Spoken {
  code: string;
  number: (value: number) => string;
  plural: (count: number) => Intl.LDMLPluralRule;
  /** A part of a sentence that nothing beside it can turn around; the part itself in a language that is read from the left. */
  isolate: (part: string | number) => string;
  /** Words in the brackets of the script, with what parts them from the words before. */
  aside: (words: string) => string;
}

type Said<Given extends unknown[], Words> = (language: Spoken, ...given: Given) => Words;

/**
 * A message in the language of each call, for processes that use several languages (tests, the prerender, the web component).
 * A build for one language replaces it by the function of that language. Throws for a language that has no messages.
 */
export function inLanguage<Given extends unknown[], Words>(forms: Readonly<Record<string, Said<Given, Words>>>): Said<Given, Words> {
  return (language, ...given) => {
    const message = forms[language.code];
    if (!message) throw new Error(`no messages for language ${language.code}`);
    return message(language, ...given);
  };
}
