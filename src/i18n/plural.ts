const made = new Map<string, { rules: Intl.PluralRules; numbers: Intl.NumberFormat }>();

/** The form of a word for a count in a language, with the count put in the place of `#`. */
export function plural(language: string, count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): string {
  const { rules, numbers } = formsOf(language);
  const form = forms[rules.select(count)] ?? forms.other;
  return form.replace('#', numbers.format(count));
}

/** Kept for each language: to make them takes longer than all else that words a map. */
function formsOf(language: string) {
  const known = made.get(language);
  if (known) return known;
  const forms = { rules: new Intl.PluralRules(language), numbers: new Intl.NumberFormat(language) };
  made.set(language, forms);
  return forms;
}
