import { type Activity, AMOUNT_KINDS, type AmountKind, meaningIn } from './activity.ts';
import { type Draft, finished, type IatiElement, keep, newDraft, type OpenElement, plain } from './draft.ts';

/** Takes the parts of an IATI file as they come. */
export interface IatiReader {
  open: (element: IatiElement) => void;
  text: (text: string) => void;
  close: () => void;
}

const LANG = 'xml:lang';

/** Reads activities and hands over each as it ends. Texts are given in `language` where the file has them, else in English, else in the first language. */
export function iatiReader(language: string, take: (activity: Activity) => void): IatiReader {
  const stack: OpenElement[] = [];
  const pathIn = pathMaker();
  let draft: Draft | undefined;
  const open = (element: IatiElement) => {
    const outer = stack.at(-1);
    const isActivity = element.name === 'iati-activity';
    const lang = element.attributes[LANG] ?? outer?.lang ?? '';
    const path = isActivity || !outer ? '' : pathIn(outer.path, element.name);
    const { name, attributes, line } = element;
    stack.push({ name, attributes, line, lang, path, text: '', narratives: [], kind: outer?.kind });
    if (isActivity) draft = newDraft(element, lang);
    else if (path === 'transaction/transaction-type') setKind(stack, meaningIn(AMOUNT_KINDS, element.attributes.code));
    else if (path === 'budget') setKind(stack, 'budgets');
  };
  const close = () => {
    const closed = stack.pop();
    const outer = stack.at(-1);
    if (!closed || !draft) return;
    if (closed.name === 'iati-activity') {
      take(finished(draft, language));
      draft = undefined;
    } else if (closed.name === 'narrative') outer?.narratives.push({ lang: closed.lang, text: plain(closed.text) });
    else keep(draft, closed, language);
  };
  const text = (part: string) => {
    const now = stack.at(-1);
    if (now) now.text += part;
  };
  return { open, text, close };
}

/** Gives the path of an element in its outer one. Each path is made once: a large file has millions of elements and some dozens of paths. */
function pathMaker(): (outer: string, name: string) => string {
  const known = new Map<string, Map<string, string>>();
  return (outer, name) => {
    const inside = known.get(outer) ?? new Map<string, string>();
    known.set(outer, inside);
    const path = inside.get(name) ?? (outer ? `${outer}/${name}` : name);
    inside.set(name, path);
    return path;
  };
}

/** The type of a transaction stands in its first element and holds for those behind it. */
function setKind(stack: OpenElement[], kind: AmountKind | undefined) {
  const holder = stack.find(({ path }) => path === 'transaction' || path === 'budget');
  if (holder) holder.kind = kind;
}
