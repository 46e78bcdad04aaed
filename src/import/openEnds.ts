/** The marks in the place of an end where something goes on: the mark of EDTF, and words of the languages in which lists are kept. */
const OPEN =
  /^(?:\.\.|(?:to |up to )?(?:the )?present|to date|(?:still )?(?:ongoing|on-going|continuing|running|open)|current|now|en cours|à ce jour|aujourd[’']hui|en curso|actualidad|a la fecha|hasta la fecha|em curso|atualidade|até à data|laufend|heute|in corso|по настоящее время|по н\.? ?в\.?|настоящее время|продолжается|至今|现在|进行中|حتى الآن|مستمرة?|جار[يٍ]?ة?)$/iu;

/** Whether a cell of a column of ends says that something goes on. A blank cell does not: what it means is asked. */
export function isOpenEnd(cell: string): boolean {
  return cell.length < 30 && OPEN.test(cell.trim());
}
