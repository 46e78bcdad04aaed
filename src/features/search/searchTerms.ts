const HAN = /\p{Script=Han}+/gu;
/** The article that Arabic writes on to its word. */
const ARTICLE = /^ال(?=..)/;

/** Lowers the case of a word and removes its accents and marks, so that 'Yaounde' finds Yaoundé, ё is е, and Arabic is found without hamza and vowel signs. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ى', 'ي').replaceAll('ة', 'ه').toLowerCase();
}

/** Pairs of neighbouring characters: Chinese writes no spaces between words. */
const pairs = (text: string) => Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));

function terms(word: string, ofLatin: (word: string) => string[], ofHan: (text: string) => string[]): string[] {
  const text = plain(word);
  const rest = text.replace(HAN, ' ').trim();
  return [...(rest ? rest.split(/\s+/).flatMap(ofLatin) : []), ...(text.match(HAN) ?? []).flatMap(ofHan)];
}

/** The terms by which a word is found: itself, in Arabic also without its article, in Chinese each pair of characters and the last one. */
export function indexTerms(word: string): string[] {
  return terms(
    word,
    (own) => (ARTICLE.test(own) ? [own, own.replace(ARTICLE, '')] : [own]),
    (text) => [...pairs(text), text.slice(-1)],
  );
}

/** The terms that a typed word asks for. */
export function searchTerms(word: string): string[] {
  return terms(
    word,
    (own) => [own.replace(ARTICLE, '')],
    (text) => (text.length === 1 ? [text] : pairs(text)),
  );
}
