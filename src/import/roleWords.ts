import type { Role } from './readings.ts';

/** Words in the heads of columns for each role, in the order in which they are tried. A column that is called so is taken for it if its cells fit. */
export const ROLE_WORDS: readonly (readonly [Role, RegExp])[] = [
  ['position', /\b(position|pos|coord|coordinates?|coordonnées?|lat.*lon|location \(lat|posici[oó]n|posição|координат|geo_?point|the_geom|wkt)/iu],
  ['latitude', /(^|[^a-z])(lat|latitude|latitud|y|широта)([^a-z]|$)|纬度|خط العرض/iu],
  ['longitude', /(^|[^a-z])(lon|lng|long|longitude|longitud|x|долгота)([^a-z]|$)|经度|خط الطول/iu],
  ['end', /\b(end|until|finish|closed?|fin|hasta|fim|conclu|окончан)|date_?to\b|to_?date\b|结束|نهاية/iu],
  ['date', /date|\b(day|when|fecha|data|jour|time of|start|begin|début|inicio|early|year|année|año|ano)\b|дата|год|日期|تاريخ/iu],
  ['reference', /\b(ref(erence)?|r[ée]f[ée]rence|incident (no|number|id)|case|id|objectid|uuid|identifier)\b|\b(no|n[°º])\.?$/iu],
  ['kind', /\b(type|kind|category|categor[ií]a|cat[ée]gorie|class(ification)?|hostility|attack[ _]?type|nature|tipo|genre|sort)\b|тип|вид|类型|نوع/iu],
  ['state', /\b(country|state|nation|pays|[ée]tats?|pa[ií]s|estado|coastal state|iso_?[23a]*)\b|страна|государство|国家|دولة|بلد/iu],
  ['amount', /\b(amount|value|budget|cost|usd|eur|total|montant|importe|valor|сумма)\b|金额|مبلغ/iu],
  ['name', /\b(name|title|vessel|ship|victim|nom|titre|nombre|nome|navire|buque|navio|label)\b|название|судно|名称|اسم/iu],
];
/** Heads of columns that look like another role but are none: a type of ship is no kind of incident, a flag no place of it. */
export const NO_ROLE: Partial<Record<Role, RegExp>> = {
  kind: /(ship|vessel|victim|navire|buque|navio|file|geom)/iu,
  state: /(flag|pavillon|status|bandera|state of|vessel|ship)/iu,
  date: /(update|entry|created|modified|reported|report_?date|build|received)/iu,
  name: /(type|file|user|\bflag)/iu,
  reference: /imo/iu,
};
/** Heads of columns of sentences. There can be several. */
export const TEXT_WORDS = /descri|detail|narrat|remark|comment|summary|note|détails|résumé|observa|resumen|resumo|описан|подробн|描述|说明|وصف|تفاصيل/iu;
