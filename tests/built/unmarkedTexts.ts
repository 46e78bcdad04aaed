const TAG = /<!--.*?-->|<(\/?)([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>/gis;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
/** Elements without an end tag. */
const VOID = new Set(['meta', 'link', 'input', 'br', 'img', 'hr', 'wbr']);
/** Attributes that a reader sees or hears; of `meta` its content. */
const TOLD = new Set(['aria-label', 'title', 'alt', 'placeholder']);
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };

/** The texts and told attributes of a built page that stand in its own language, in their order: what another `lang` marks is left out. */
export function unmarkedTexts(html: string, code: string): string[] {
  const texts: string[] = [];
  const open: { name: string; language: string }[] = [];
  const language = () => open.at(-1)?.language ?? code;
  const add = (text: string, of: string) => {
    if (text.trim() && of === code && !/^(script|style)$/.test(open.at(-1)?.name ?? '')) texts.push(plain(text.trim()));
  };
  let end = 0;
  for (const { 0: tag, 1: isEnd, 2: name = '', 3: written = '', 4: isClosed, index } of html.matchAll(TAG)) {
    add(html.slice(end, index), language());
    end = index + tag.length;
    if (isEnd) while (open.length && open.pop()?.name !== name);
    if (isEnd || !name) continue;
    const attributes = Object.fromEntries([...written.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]));
    const own = attributes.lang ?? language();
    for (const [key, value] of Object.entries(attributes)) if (TOLD.has(key) || (name === 'meta' && key === 'content')) add(value, own);
    if (!isClosed && !VOID.has(name)) open.push({ name, language: own });
  }
  return texts;
}

const plain = (text: string) => text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
