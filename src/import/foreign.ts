import type { RefusalReason } from './refusal.ts';
import type { FileHead } from './table.ts';

/** How files begin whose form is not read here, in hexadecimal digits. Names end as they like: a picture can be called a table. */
const BEGINNINGS: readonly (readonly [RegExp, RefusalReason])[] = [
  // PNG, JPEG, GIF, BMP, TIFF of both orders, WebP.
  [/^(?:89504e47|ffd8ff|47494638|424d.{8}00000000|49492a00|4d4d002a|52494646.{8}57454250)/, 'picture'],
  // Workbooks before 2007 and those that a password locks are boxes of one form.
  [/^d0cf11e0a1b11ae1/, 'workbook'],
  // PDF, RTF.
  [/^(?:255044462d|7b5c727466)/, 'document'],
  // gzip, 7z, RAR, bzip2, xz.
  [/^(?:1f8b|377abcaf|52617221|425a68|fd377a585a)/, 'packed'],
  [/^0000270a/, 'shapefile'],
];
const BEGINNING_BYTES = 12;

/** What the first bytes say as text: the root of XML, and the names of the files in an archive. */
const CONTENTS: readonly (readonly [RegExp, RefusalReason])[] = [
  [/^\s*(?:<[?!][^>]*>\s*)*<svg[\s>]/, 'picture'],
  [/^\s*(?:<\?[^>]*>\s*)*<(?:\w+:)?Workbook[\s>]|^PK.*opendocument\.spreadsheet/s, 'sheet'],
  [/^PK.*(?:word\/|opendocument\.(?:text|presentation))/s, 'document'],
];

/** What names end in whose contents do not say it in their first bytes. */
const ENDINGS: readonly (readonly [RegExp, RefusalReason])[] = [
  [/\.(?:docx|docm|odt|odp)$/, 'document'],
  [/\.(?:ods|fods|numbers)$/, 'sheet'],
  [/\.(?:shp|shx|dbf|prj|cpg)$/, 'shapefile'],
];

/** Why a file is refused that is plainly something other than rows: a picture, a document, a part of a shapefile; undefined where a format may read it. */
export function foreignReason({ name, bytes, text }: FileHead): RefusalReason | undefined {
  const start = Array.from(bytes.subarray(0, BEGINNING_BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const found = [
    [BEGINNINGS, start],
    [CONTENTS, text],
    [ENDINGS, name],
  ] as const;
  for (const [patterns, said] of found) {
    const [, reason] = patterns.find(([pattern]) => pattern.test(said)) ?? [];
    if (reason) return reason;
  }
  return undefined;
}
