/** Calls `measure` while the rules for paper hold on screen too, so that what is printed can be measured before the browser lays it out. */
export function onPaper<T>(measure: () => T): T {
  const rules = [...document.styleSheets].flatMap((sheet) => printRules(sheet.cssRules));
  for (const { media } of rules) media.mediaText = 'all';
  try {
    return measure();
  } finally {
    for (const { media } of rules) media.mediaText = 'print';
  }
}

/** The rules that hold on paper alone, also those within layers. */
function printRules(rules: CSSRuleList): CSSMediaRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') return rule;
    return rule instanceof CSSGroupingRule ? printRules(rule.cssRules) : [];
  });
}
