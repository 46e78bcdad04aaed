/** What a message needs of the language it is said in: the code, the form of a number, and the plural category of a count. */
export interface Spoken {
  code: string;
  number: (value: number) => string;
  plural: (count: number) => Intl.LDMLPluralRule;
}

type Said<Given extends unknown[], Words> = (language: Spoken, ...given: Given) => Words;

/**
 * A message in whatever language it is asked for: where one process speaks several (tests, the prerender, the web component).
 * A build for one language puts that language's own function in its place. Throws for a language that has no messages.
 */
export function inLanguage<Given extends unknown[], Words>(forms: Readonly<Record<string, Said<Given, Words>>>): Said<Given, Words> {
  return (language, ...given) => {
    const said = forms[language.code];
    if (!said) throw new Error(`no messages for language ${language.code}`);
    return said(language, ...given);
  };
}
