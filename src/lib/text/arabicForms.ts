/** The blocks of Unicode that give each Arabic letter a sign for each of its forms, in the order alone, final, initial, medial; letters that join backwards only have two. */
const BLOCKS = [
  [0xfb50, 0xfbb1],
  [0xfbfc, 0xfbff],
  [0xfe80, 0xfefc],
] as const;
const ARABIC = /[\u0620-\u06ff]/;
const UNSEEN = /[\p{M}\p{Cf}]/gu;
const BAR = 'ـ';

let known: ReadonlyMap<string, string> | undefined;

/** The forms of each Arabic letter, and of lam with alef, as characters of these blocks. */
export function arabicForms(): ReadonlyMap<string, string> {
  if (known) return known;
  const forms = new Map<string, string>();
  for (const [first, last] of BLOCKS) {
    for (let code = first; code <= last; code++) {
      const form = String.fromCharCode(code);
      const letter = form.normalize('NFKC');
      if (letter !== form) forms.set(letter, (forms.get(letter) ?? '') + form);
    }
  }
  known = forms;
  return forms;
}

/** A text with each Arabic letter as the form that it takes between its neighbours, to be measured; marks are left out. */
export function joined(text: string): string {
  if (!ARABIC.test(text)) return text;
  const forms = arabicForms();
  const plain = text.replace(UNSEEN, '');
  const letters = plain.split(/(ل[آأإا]|.)/su).filter(Boolean);
  const before = (letter = '') => letter === BAR || forms.get(letter)?.length === 4;
  const after = (letter = '') => letter === BAR || (forms.get(letter)?.length ?? 0) > 1;
  return letters
    .map((letter, index) => {
      const own = forms.get(letter);
      if (!own) return letter;
      const form = (before(letters[index - 1]) ? 1 : 0) + (own.length === 4 && after(letters[index + 1]) ? 2 : 0);
      return own[form] ?? own[0] ?? letter;
    })
    .join('');
}
