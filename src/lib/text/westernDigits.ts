/** Arabic-Indic, Persian, full-width, Devanagari and Bengali digits of a text as 0 to 9. */
export function westernDigits(text: string): string {
  // Nearly all texts have none, and are given back at once.
  if (!/[\u0600-\u1fff\uff00-\uffef]/.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (digit) => {
    const zero = ['0', '٠', '۰', '０', '०', '০'].find((first) => digit >= first && digit.charCodeAt(0) - first.charCodeAt(0) < 10);
    return zero ? String(digit.charCodeAt(0) - zero.charCodeAt(0)) : digit;
  });
}
