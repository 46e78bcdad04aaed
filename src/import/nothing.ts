/** Words that stand in a cell for 'not known'. */
const NOTHING =
  /^(?:[-–—?.*]*|#?n\.?\/?a\.?|nan|null|none|nil|unknown|unspecified|not (?:stated|available|known|given|reported|applicable|specified)|non (?:précisée?|indiquée?|communiquée?|disponible|connue?)|inconnue?|néant|s\/?[dn]|sin datos|desconocid[oa]|não informado|desconhecid[oa]|нет данных|неизвестно|غير معروف|不详|未知|无)$/iu;

/** Whether a cell says nothing: it is empty, a dash, or a word for 'not known' in one of the languages of the atlas. */
export function isNothing(cell: string): boolean {
  const text = cell.trim();
  // Nearly all cells are something, and begin like it.
  return text.length < 20 && !/^[-+]?\d/.test(text) && NOTHING.test(text);
}
