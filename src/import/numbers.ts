import { westernDigits } from '../lib/text/westernDigits.ts';

/** The decimal mark of a column. */
export type DecimalMark = '.' | ',';

/** Numbers with each decimal mark: plain, and with thousands divided by the other mark, a space or an apostrophe. */
const FORMS = {
  '.': { plain: /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/, grouped: /^[-+]?\d{1,3}(?:[,\s'’]\d{3})+(?:\.\d+)?$/, divider: /[,\s'’]/g },
  ',': { plain: /^[-+]?(?:\d+(?:,\d*)?|,\d+)(?:[eE][-+]?\d+)?$/, grouped: /^[-+]?\d{1,3}(?:[.\s'’]\d{3})+(?:,\d+)?$/, divider: /[.\s'’]/g },
} as const;
const MONEY = /^([-+]?)\s*(?:US\$|[$€£]|[A-Z]{3}(?=[\s\d]))\s*|\s*(?:[%€$£]|(?<=[\s\d])[A-Z]{3})$/g;

/** A number without the sign of its currency, and one in brackets with a minus. */
function withoutMoney(text: string): string {
  return text
    .replace(/^[−–]/, '-')
    .replace(/^\((.*)\)$/, '-$1')
    .replace(MONEY, '$1');
}

/** A text with the digits 0 to 9. Arabic has marks of its own for decimals and thousands, which cannot be mistaken. */
const western = (cell: string, mark: DecimalMark) => westernDigits(cell).replace('٫', mark).replaceAll('٬', '');

/** Reads a number with a decimal mark, perhaps with the sign of a currency or in brackets for less than nothing. Null if it is no such number. */
export function readNumber(cell: string, mark: DecimalMark): number | null {
  if (cell.length > 40) return null;
  const { plain, grouped, divider } = FORMS[mark];
  if (plain.test(cell)) return Number(cell.replace(',', '.'));
  const text = /^[-+]?[\d.,]+$/.test(cell) ? cell : withoutMoney(western(cell, mark).trim());
  const digits = grouped.test(text) ? text.replace(divider, '') : text;
  return plain.test(digits) ? Number(digits.replace(',', '.')) : null;
}
