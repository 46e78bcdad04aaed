/** The parts of a citation. Days are `YYYY-MM-DD`; `accessed` is the day on which the citation was copied. */
export interface Cited {
  title: string;
  address: string;
  asOf: string;
  /** The edition of the facts, as `2026.11`. */
  edition: string;
  accessed: string;
}

/** The forms of a citation. */
export const CITATION_FORMS = ['text', 'bibtex', 'ris'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

const AUTHOR = 'Roadstead';
const SITE = 'Roadstead: an atlas of regional maritime security programmes';

/** A citation of a figure, a map or a page as plain text, as BibTeX (`@misc`) or as RIS (`TY  - ELEC`). */
export function citation(form: CitationForm, { title, address, asOf, edition, accessed }: Cited): string {
  const year = asOf.slice(0, 4);
  if (form === 'bibtex') {
    const fields = [
      ['author', `{${AUTHOR}}`],
      ['title', `{${escapeTex(title)}}`],
      ['howpublished', SITE],
      ['year', year],
      ['version', edition],
      ['note', `Facts as of ${asOf}; accessed ${accessed}`],
      ['url', address],
    ];
    return `@misc{${keyOf(address)},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
  }
  if (form === 'ris') {
    const lines = [
      ['TY', 'ELEC'],
      ['AU', AUTHOR],
      ['TI', title],
      ['T2', SITE],
      ['PY', year],
      ['ET', edition],
      ['DA', asOf.replaceAll('-', '/')],
      ['Y2', accessed.replaceAll('-', '/')],
      ['UR', address],
      ['ER', ''],
    ];
    return `${lines.map(([tag, value]) => `${tag}  - ${value}`).join('\r\n')}\r\n`;
  }
  return `${AUTHOR} (${year}): ${title}. ${SITE}, edition ${edition}. Facts as of ${asOf}. ${address} (accessed ${accessed}).`;
}

/** The key of a citation in a bibliography: its address, which no other view has, in the letters that every program takes. */
function keyOf(address: string): string {
  const { pathname, search } = new URL(address);
  return ['roadstead', ...`${pathname}${search}`.split(/[^A-Za-z0-9]+/)].filter(Boolean).join('-');
}

function escapeTex(text: string): string {
  return text.replace(/[&%$#_{}]/g, (mark) => `\\${mark}`);
}
