import { type Fault, fault } from '../rows.ts';
import { keyOf, type PoEntry } from './entry.ts';

/** A line of a PO file: its sign or keyword, and what follows. */
const LINE = /^(?<obsolete>#~)?\s*(?<sign>\||#[|:,.]?|msgctxt|msgid|msgstr|(?="))\s?(?<rest>.*)$/;
const QUOTED = /^"((?:[^"\\]|\\[nrt"\\])*)"\s*$/;
const ESCAPED: Record<string, string> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };
const FIELDS = { msgctxt: 'context', msgid: 'text', msgstr: 'translation' } as const;
type Field = (typeof FIELDS)[keyof typeof FIELDS] | 'previous';

interface Draft extends Partial<Record<Field, string>> {
  line: number;
  comments: string[];
  references: string[];
  flags: string[];
  isObsolete: boolean;
  /** The text of a line that holds nothing but a quoted text, which continues the line before. */
  open?: Field | 'ignored' | undefined;
}

/**
 * Reads a PO file strictly: entries stand apart by empty lines; each has a context, a text and a translation in this order. `faults` names file and
 * line of what is not so, and of texts that stand twice. Plural forms are refused: the tables have none.
 */
export function readPo(file: string, contents: string): { entries: PoEntry[]; faults: Fault[] } {
  const lines = contents.replace(/^\uFEFF/, '').split(/\r?\n/);
  const faults: Fault[] = [];
  const entries: PoEntry[] = [];
  let draft: Draft | undefined;
  const close = () => {
    const entry = draft && finished(draft);
    if (typeof entry === 'string') faults.push(fault(file, draft?.line ?? 0, '', draft?.text ?? '', entry));
    else if (entry) entries.push(entry);
    draft = undefined;
  };
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      close();
      continue;
    }
    draft ??= { line: index + 1, comments: [], references: [], flags: [], isObsolete: false };
    const message = readLine(draft, line);
    if (message) faults.push(fault(file, index + 1, '', line, message));
  }
  close();
  return { entries, faults: [...faults, ...repeated(file, entries)] };
}

/** Puts what a line says into the draft of its entry. Gives what is wrong with the line, if anything is. */
function readLine(draft: Draft, line: string): string | undefined {
  const { obsolete, sign, rest = '' } = LINE.exec(line)?.groups ?? {};
  if (sign === undefined) return 'is no line of a PO file; allowed: comments, msgctxt, msgid, msgstr and quoted text';
  if (obsolete) draft.isObsolete = true;
  if (sign === '#') draft.comments.push(rest);
  else if (sign === '#:') draft.references.push(...rest.split(/\s+/).filter(Boolean));
  else if (sign === '#,')
    draft.flags.push(
      ...rest
        .split(',')
        .map((flag) => flag.trim())
        .filter(Boolean),
    );
  else if (sign === '#|' || sign === '|') return readPrevious(draft, rest);
  else if (sign === '') return goOn(draft, rest);
  else if (sign !== '#.') return begin(draft, FIELDS[sign as keyof typeof FIELDS], rest);
  return undefined;
}

function begin(draft: Draft, field: Field, rest: string): string | undefined {
  if (rest.startsWith('_plural') || rest.startsWith('[')) return 'is a plural form; allowed: one text';
  const later: Field[] = field === 'context' ? ['context', 'text', 'translation'] : field === 'text' ? ['text', 'translation'] : ['translation'];
  if (later.some((name) => draft[name] !== undefined)) return 'comes too late; allowed: msgctxt, msgid, msgstr, each once; an empty line before the next entry';
  draft[field] = '';
  draft.open = field;
  return goOn(draft, rest);
}

function goOn(draft: Draft, rest: string): string | undefined {
  const words = unquoted(rest);
  if (words === undefined) return 'is not well quoted; allowed: text between " with \\n, \\t, \\r, \\" and \\\\';
  if (!draft.open) return 'is a text that belongs to nothing; allowed: after msgctxt, msgid or msgstr';
  if (draft.open !== 'ignored') draft[draft.open] = `${draft[draft.open] ?? ''}${words}`;
  return undefined;
}

/** The lines of an entry's former form: only its text is kept. */
function readPrevious(draft: Draft, rest: string): string | undefined {
  const [, keyword, quoted = rest] = /^(msgctxt|msgid)\s+(.*)$/.exec(rest) ?? [];
  if (keyword) draft.open = keyword === 'msgid' ? 'previous' : 'ignored';
  return goOn(draft, quoted);
}

function unquoted(text: string): string | undefined {
  return QUOTED.exec(text)?.[1]?.replace(/\\(.)/g, (_, letter: string) => ESCAPED[letter] ?? letter);
}

/** The entry of a draft, undefined for comments that stand alone, or what the draft lacks. */
function finished({ open: _, previous = '', context, text, translation, ...rest }: Draft): PoEntry | string | undefined {
  if (context === undefined && text === undefined && translation === undefined) return undefined;
  if (text === undefined) return 'has no msgid';
  if (translation === undefined) return 'has no msgstr';
  if (context === undefined && text !== '') return 'has no msgctxt; allowed: table.column';
  return { ...rest, previous, context: context ?? '', text, translation };
}

function repeated(file: string, entries: readonly PoEntry[]): Fault[] {
  const first = new Map<string, PoEntry>();
  return entries.flatMap((entry) => {
    const known = first.get(keyOf(entry));
    if (!known) first.set(keyOf(entry), entry);
    return known ? [fault(file, entry.line, '', entry.text, `stands at line ${known.line} already; allowed: once in a context`)] : [];
  });
}
