/** The parts of a citation. Days are `YYYY-MM-DD`; `accessed` is the day on which the citation was copied. */
export interface Cited {
  title: string;
  address: string;
  asOf: string;
  /** The edition of the facts, as `2026.11`. */
  edition: string;
  accessed: string;
}

export const CITATION_FORMS = ['text', 'bibtex', 'ris'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

const AUTHOR = 'Roadstead';
const SITE = 'Roadstead: an atlas of regional maritime security programmes';

/** A citation of a figure, a map or a page as plain text, as BibTeX (`@misc`) or as RIS (`TY  - ELEC`). */
export function citation(form: CitationForm, { title, address, asOf, edition, accessed }: Cited): string {
  const year = asOf.slice(0, 4);
  if (form === 'bibtex') {
    const key = `roadstead-${title
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40)}`;
    const fields = [
      ['author', `{${AUTHOR}}`],
      ['title', `{${escapeTex(title)}}`],
      ['howpublished', SITE],
      ['year', year],
      ['version', edition],
      ['note', `Facts as of ${asOf}; accessed ${accessed}`],
      ['url', address],
    ];
    return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
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

function escapeTex(text: string): string {
  return text.replace(/[&%$#_{}]/g, (mark) => `\\${mark}`);
}
