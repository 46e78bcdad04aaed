const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ALLOWED = 'allowed: a date in EDTF, such as 2011, 2016-02 or [2009-01-30..2010-03-10]';
/** Days from the first day that spreadsheets count to 1970-01-01. */
const SERIAL_OF_1970 = 25569;
const DAY_MS = 86_400_000;

/** Advice for a cell that is no EDTF date. If a spreadsheet has changed the date to its own format, the advice names the dates that it can mean. */
export function dateAdvice(value: string): string {
  const meant = meanings(value);
  return meant.length ? `is a date as a spreadsheet writes it; allowed: ${meant.join(' or ')}; format the column as text` : ALLOWED;
}

function meanings(value: string): string[] {
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(value);
  if (slashed) return slashedMeanings(slashed);
  const named = /^([A-Za-z]{3})-(\d{2})$/.exec(value);
  const month = MONTHS.indexOf(named?.[1]?.toLowerCase() ?? '') + 1;
  if (named && month) return [`${Number(named[2]) < 50 ? 20 : 19}${named[2]}-${two(month)}`];
  const serial = /^\d{5}$/.test(value) ? Number(value) : 0;
  return serial ? [new Date((serial - SERIAL_OF_1970) * DAY_MS).toISOString().slice(0, 10)] : [];
}

/** The dates that a text such as 3/4/2011 can mean: two, or one if the other reading has no such month. */
function slashedMeanings([, first, second, year]: RegExpExecArray): string[] {
  const readings = [
    { month: Number(first), day: Number(second) },
    { month: Number(second), day: Number(first) },
  ];
  const dates = readings
    .filter(({ month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= 31)
    .map(({ month, day }) => `${year}-${two(month)}-${two(day)}`);
  return [...new Set(dates)];
}

const two = (value: number) => String(value).padStart(2, '0');
