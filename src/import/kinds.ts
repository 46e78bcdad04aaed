import type { IncidentType } from '../atlas/incidents.ts';

/** What a word of a file's own vocabulary stands for: a kind of the atlas, or `text`: the words of the row decide. */
export type KindMeaning = IncidentType | 'text';

/** Patterns of words for each kind, in the order in which they are tried: an act that failed is first told from one that did not. */
const WORDS: readonly (readonly [IncidentType, RegExp])[] = [
  [
    'military_or_state',
    /\bmissil|\bdrones?\b|\buav\b|\bmines?\b|\bnav(?:y|al|ies)\b|milit(?:ary|aire)|coast ?guards?\b|protest|activist|gunboat|warship|detain|revolutionary guard|\bexplosi|\bseiz(?:ed|ure) by|saisie|militar|(?<!m(?:ano|ão) )armada|войск|военн|军|عسكري/,
  ],
  ['attempted', /attempt|\btent(?:ative|é|ée|ativa|ado)\b|intento|tentad|попыт|企图|未遂|محاول/],
  ['hijack', /hi-?jack|détourn|secuestro de(?:l)? buque|apresamento|apoderamiento|sequestro d[eo] navio|захват судна|угон|劫持|اختطاف (?:السفن|سفينة)|^7$/],
  ['kidnap', /kidnap|abduct|hostage|ransom|enlèvement|otage|secuestr|sequestr|rapto|похищ|заложник|绑架|خطف|اختطاف|رهائن/],
  ['suspicious_approach', /sus?pici?ous|\bapproach|suspect|sospech|suspeit|mother ?ship|подозр|可疑|مشبوه/],
  ['fired_upon', /fired? (?:up)?on|\bshots?\b|gunfire|\bshooting|opened fire|\brpg\b|tirs?\b|dispar|обстрел|枪击|إطلاق نار/],
  [
    'boarding_robbery',
    /\bboard|rob(?:b|ery)|\btheft|\bthie(?:f|ves)|stol(?:e|en)|steal|intrud|burgl|armed assault|\babord|\bvols?\b|brigandage|\brobo\b|hurto|abordaje|roubo|furto|abordagem|граб|кража|抢劫|盗|سطو|سرقة/,
  ],
];

/** The kind that a text speaks of; undefined if it speaks of none. */
export function kindInText(text: string): IncidentType | undefined {
  // Patterns of small letters are several times faster than patterns for either case.
  const small = text.toLowerCase();
  return WORDS.find(([, words]) => words.test(small))?.[0];
}

/** What a word of a kind column is taken for until somebody changes it. Categories by weight of the act (ReCAAP's `CAT 1`) say nothing of its kind. */
export function meaningOf(word: string): KindMeaning {
  return kindInText(word) ?? 'text';
}
