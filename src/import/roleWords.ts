import type { Role } from './readings.ts';

/** Whole words: a word of another script ends where its letters end, which `\b` does not know. */
const WORD = String.raw`(?<!\p{L})`;
const END = String.raw`(?!\p{L})`;
/** A pattern of words that a head begins with anywhere, of whole words, and of parts of words for scripts and languages that write words together. */
const either = (beginnings: string, whole: string, inside: string) =>
  new RegExp([beginnings && `${WORD}(?:${beginnings})`, whole && `${WORD}(?:${whole})${END}`, inside].filter(Boolean).join('|'), 'iu');

/** Words in the heads of columns for each role, in the order in which they are tried. A column that is called so is taken for it if its cells fit. */
const ROLE_WORDS: readonly (readonly [Role, RegExp])[] = [
  [
    'position',
    either('position|pos|coord|lat.*lon|location \\(lat|posici[oó]n|posição|posisi|posizione|координат|geo_?point|the_geom|wkt', '', '坐标|位置|إحداثي'),
  ],
  ['latitude', either('lintang|breite', 'lat|latitude|latitud|latitudine|y|широта', '纬度|خط العرض')],
  ['longitude', either('bujur|länge', 'lon|lng|long|longitude|longitud|longitudine|x|долгота', '经度|خط الطول')],
  ['end', either('end|until|till|expir|finish|closed?|fin|hasta|fim|conclu|окончан', 'to|bis|thru', 'date_?to\\b|to_?date\\b|结束|نهاية')],
  [
    'date',
    either(
      'time of|start|begin|occurr?ed|happened|datum|tanggal',
      'day|when|fecha|data|jour|début|inicio|early|year|année|año|ano|jahr|год',
      'date|дата|日期|时间|تاريخ',
    ),
  ],
  [
    'reference',
    either(
      'ref(?:erence|erencia)?\\.?(?!\\p{L})|r[ée]f[ée]rence|(?:incident|case|serial) (?:no|number|id)|identifier|lfd',
      'case|id|objectid|uuid',
      '\\b(?:no|n[°º]|n[uú]m[eé]ro)\\.?$|№|编号|序号|الرقم|номер',
    ),
  ],
  [
    'kind',
    either(
      'categor[ií]a|class(?:ification)?|nature|jenis',
      'type|kind|category|cat[ée]gorie|hostility|attack[ _]?type|tipo|genre|sort|art|вид',
      'тип|类型|类别|نوع',
    ),
  ],
  [
    'state',
    either(
      '',
      'country|state|nation|pays|[ée]tats?|pa[ií]s|estado|coastal state|iso_?[23a]*|negara|paese',
      'staat(?!us)|land$|страна|государство|国家|国别|دولة|بلد',
    ),
  ],
  ['amount', either('', 'amount|value|budget|cost|usd|eur|total|montant|valeur|importe|valor|betrag', 'сумма|金额|مبلغ')],
  [
    'name',
    either(
      '',
      'name|title|vessel|ship|victim|nom|titre|nombre|nome|navire|buque|navio|nave|kapal|label',
      '(?<!\\p{L})schiff|schiffsname|название|судно|名称|船名|اسم|السفينة',
    ),
  ],
];
/** Heads of columns that look like another role but are none: a type of ship is no kind of incident, a flag no place of it. */
export const NO_ROLE: Partial<Record<Role, RegExp>> = {
  // The corners of a box are no position.
  latitude: /min|max/i,
  longitude: /min|max/i,
  kind: /(ship|vessel|victim|navire|buque|navio|schiff|船|file|geom)/iu,
  state: /(flag|pavillon|status|bandera|state of|vessel|ship|lang)/iu,
  date: /(update|entry|created|modified|reported|report_?date|build|received)/iu,
  name: /(type|file|user|\bflag)/iu,
  reference: /imo/iu,
};
/** Heads of columns of sentences. There can be several. */
export const TEXT_WORDS =
  /descri|detail|narrat|remark|comment|summary|note|détails|résumé|observa|resumen|resumo|bemerk|keterangan|описан|подробн|примечан|描述|说明|备注|وصف|تفاصيل/iu;
/** Heads of columns that name an area where no column is called a name. */
export const AREA_WORDS = either('', 'region|sub ?region|area|zone|zona|district|sector|waters|région|secteur', 'область|район|区域|منطقة');

/** `attackType` and `attack_type` as words. */
export const spaced = (name: string) => name.replace(/_/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');

/** Whether the head of a column has a word of a role, and none that speaks against it. */
export function saysRole(role: Role, name: string): boolean {
  return !NO_ROLE[role]?.test(name) && Boolean(ROLE_WORDS.find(([of]) => of === role)?.[1].test(spaced(name)));
}
