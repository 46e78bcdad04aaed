import { ENTITY_KINDS } from '../../pages/page.ts';

const PAGE_WORDS: readonly string[] = [...ENTITY_KINDS, 'figure'];

/** The part of an address by which a slide is known: its page, whatever the site and the language; '' for a slide without an address. */
export function slidePath(address: string): string {
  if (!URL.canParse(address)) return '';
  const parts = new URL(address).pathname.split('/').filter(Boolean);
  const first = parts.findIndex((part) => PAGE_WORDS.includes(part));
  return first < 0 ? '' : parts.slice(first).join('/');
}
