/** The codes of the languages that are built, English first: all, or of these the ones that a setting such as `en,fr,ar` names, so that tests build fewer. */
export function builtLanguages(all: readonly string[], wanted = ''): string[] {
  const named = wanted ? wanted.split(',') : all;
  return ['en', ...all.filter((code) => code !== 'en' && named.includes(code)).sort()];
}
