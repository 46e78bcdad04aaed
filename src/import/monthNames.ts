/** The languages in which dates are read. */
const LANGUAGES = ['en', 'fr', 'es', 'pt', 'ru', 'ar', 'ar-SY', 'zh', 'de', 'it', 'nl', 'id'];

let months: Map<string, number> | undefined;

/** The number of a month (1 to 12) by its name or its first letters, in several languages, whatever accents and case; undefined if it is no month. */
export function monthOf(name: string): number | undefined {
  months ??= allMonths();
  const plain = bare(name);
  return months.get(plain) ?? (plain.length >= 3 ? onlyMonth(months, plain) : undefined);
}

function allMonths(): Map<string, number> {
  const found = new Map<string, number>();
  // Some languages have another form of the name beside a day.
  for (const language of LANGUAGES)
    for (const form of ['long', 'short'] as const)
      for (const parts of [{ month: form }, { month: form, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' });
        for (let month = 0; month < 12; month++) {
          const name = bare(format.formatToParts(Date.UTC(2001, month, 9)).find(({ type }) => type === 'month')?.value ?? '');
          if (name && !/\d/.test(name) && !found.has(name)) found.set(name, month + 1);
        }
      }
  return found.set('sept', 9);
}

/** The month that a beginning of a name can mean, if it is only one. */
function onlyMonth(all: ReadonlyMap<string, number>, start: string): number | undefined {
  const found = new Set([...all].flatMap(([name, month]) => (name.startsWith(start) ? [month] : [])));
  return found.size === 1 ? [...found][0] : undefined;
}

const bare = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
