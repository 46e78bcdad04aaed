/** Whether the row that names the columns of a sheet has a cell that is merged with its neighbour: a column would then have no name of its own. */
export function headIsMerged(files: Record<string, Uint8Array>, sheetName: string, line: number): boolean {
  const sheet = textOf(files[sheetPath(files, sheetName)]);
  return [...sheet.matchAll(/<mergeCell ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].some(
    ([, left, top, right, bottom]) => left !== right && Number(top) <= line && line <= Number(bottom),
  );
}

/** The path of a sheet inside a workbook, by its name. '' if the workbook does not say. */
function sheetPath(files: Record<string, Uint8Array>, name: string): string {
  const sheets = [...textOf(files['xl/workbook.xml']).matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => tag);
  const tag = sheets.find((entry) => decoded(attribute(entry, 'name')) === name) ?? '';
  const relations = [...textOf(files['xl/_rels/workbook.xml.rels']).matchAll(/<Relationship\s[^>]*>/g)].map(([entry]) => entry);
  const target = attribute(relations.find((entry) => attribute(entry, 'Id') === attribute(tag, 'r:id')) ?? '', 'Target');
  return target.startsWith('/') ? target.slice(1) : target && `xl/${target}`;
}

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const decoded = (text: string) =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
const textOf = (bytes: Uint8Array | undefined) => (bytes ? new TextDecoder().decode(bytes) : '');
