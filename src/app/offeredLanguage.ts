import { LANGUAGES } from '../i18n/compiled/languages.ts';

const ANSWERED = 'roadstead.language';

/** The language of the site that the reader's browser prefers, where it is not that of the page and the reader has not answered before; undefined else. */
export function offeredLanguage(code: string): string | undefined {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2)).find((own) => LANGUAGES[own]);
  return wanted === code || isAnswered() ? undefined : wanted;
}

function isAnswered(): boolean {
  try {
    return localStorage.getItem(ANSWERED) !== null;
  } catch {
    // Where nothing can be kept, an answer would be asked for on every page.
    return true;
  }
}

/** Keeps that the reader has chosen a language, so that none is offered again. */
export function answerOffer(): void {
  try {
    localStorage.setItem(ANSWERED, 'answered');
  } catch {
    // Nothing is offered where nothing can be kept.
  }
}
