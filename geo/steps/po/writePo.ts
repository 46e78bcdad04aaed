import type { PoEntry } from './entry.ts';

const ESCAPES: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '"': '\\"', '\\': '\\\\' };
const quoted = (text: string) => `"${text.replace(/[\n\r\t"\\]/g, (letter) => ESCAPES[letter] ?? letter)}"`;

/** The text of a PO file: one entry after the other, each text on one line. `readPo` reads the same entries from it. */
export function writePo(entries: readonly PoEntry[]): string {
  return entries.map(entryText).join('\n');
}

function entryText({ comments, references, flags, previous, context, text, translation, isObsolete }: PoEntry): string {
  const sign = isObsolete ? '#~ ' : '';
  const lines = [
    ...comments.map((comment) => `# ${comment}`.trimEnd()),
    ...references.map((reference) => `#: ${reference}`),
    ...(flags.length ? [`#, ${flags.join(', ')}`] : []),
    ...(previous ? [`${isObsolete ? '#~' : '#'}| msgid ${quoted(previous)}`] : []),
    ...(context ? [`${sign}msgctxt ${quoted(context)}`] : []),
    `${sign}msgid ${quoted(text)}`,
    // The head of a file is read by people: each of its lines stands alone.
    ...(text === '' && context === ''
      ? [
          'msgstr ""',
          ...translation
            .split(/(?<=\n)/)
            .filter(Boolean)
            .map(quoted),
        ]
      : [`${sign}msgstr ${quoted(translation)}`]),
  ];
  return `${lines.join('\n')}\n`;
}
