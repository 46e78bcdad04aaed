import type { Document, Element } from '@xmldom/xmldom';
import { xmlDocument } from '../../import/formats/xmlDocument.ts';
import { Refusal } from '../../import/refusal.ts';
import { isZip, unzipped } from '../../import/unzipped.ts';
import { type DeckMemo, readDeckMemo, readDeckMemory, readSlideMemo, type SlideMemo } from './memo.ts';
import { PROPERTIES_PART, PROPERTY } from './properties.ts';
import { slidePath } from './slidePath.ts';
import { TAG } from './tags.ts';

/** A slide as it stands in a file: what it remembers (null for a slide that a person added), its title and its notes. */
export interface ReadSlide {
  memo: SlideMemo | null;
  title: string;
  notes: string[];
}

/** A deck as it stands in a file. */
export interface ReadDeck {
  memo: DeckMemo;
  slides: ReadSlide[];
}

/** Why a file cannot be opened as a deck: damaged or locked, no presentation, or not one of the atlas that still remembers what it shows. */
export const DECK_FAULTS = ['damaged', 'notSlides', 'notOurs'] as const;
/** A file that is no deck of the atlas, with the reason. */
export class DeckError extends Error {
  constructor(readonly fault: (typeof DECK_FAULTS)[number]) {
    super(fault);
  }
}

const PRESENTATION = 'ppt/presentation.xml';

/** The parts of a .pptx file by name. Throws a DeckError for what is no presentation, or damaged. */
export function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  if (!isZip(bytes)) throw new DeckError('notSlides');
  const parts = orDamaged(() => unzipped(bytes, () => true));
  if (!parts[PRESENTATION]) throw new DeckError('notSlides');
  return parts;
}

/** Reads a deck that the atlas made, also after a person has changed it. Throws a DeckError. */
export function readDeck(bytes: Uint8Array): ReadDeck {
  const parts = partsOf(bytes);
  return orDamaged(() => {
    const links = relationsOf(parts, PRESENTATION);
    const tagged = tagOf(parts, links, readDeckMemo);
    const memory = tagged ? null : memoryOf(parts);
    const memo = tagged ?? memory?.deck;
    if (!memo) throw new DeckError('notOurs');
    const ids = elementsOf(documentOf(parts, PRESENTATION), 'p:sldId').map((element) => element.getAttribute('r:id') ?? '');
    const names = ids.flatMap((id) => links.find((link) => link.id === id)?.target ?? []);
    const slides = names.map((name) => readSlide(parts, name));
    return {
      memo,
      slides: memory
        ? recalled(
            slides,
            memory.slides,
            names.map((name) => pathsOf(parts, name)),
          )
        : slides,
    };
  });
}

/** The memory of a deck in the properties of its file, where a program dropped the tags. */
function memoryOf(parts: Record<string, Uint8Array>) {
  if (!parts[PROPERTIES_PART]) return null;
  const property = elementsOf(documentOf(parts, PROPERTIES_PART), 'property').find((element) => element.getAttribute('name') === PROPERTY);
  return property ? readDeckMemory(property.textContent ?? '') : null;
}

/** Slides without tags with what they remember: a slide is known by its title, else by one of the pages to which it leads. */
function recalled(slides: readonly ReadSlide[], memos: readonly SlideMemo[], paths: readonly string[][]): ReadSlide[] {
  const left = [...memos];
  const take = (fits: (memo: SlideMemo) => boolean): SlideMemo | null => {
    const index = left.findIndex(fits);
    return index < 0 ? null : (left.splice(index, 1)[0] ?? null);
  };
  const byTitle = slides.map(({ title }) => take((memo) => memo.title === title));
  return slides.map((slide, index) => ({ ...slide, memo: byTitle[index] ?? take(({ key }) => paths[index]?.includes(key.replace(/\.\d+$/, '')) ?? false) }));
}

/** The pages to which a slide leads; '' alone where it leads nowhere, as a cover. */
function pathsOf(parts: Record<string, Uint8Array>, name: string): string[] {
  const paths = linksOf(parts, name).flatMap((element) =>
    element.getAttribute('TargetMode') === 'External' ? [slidePath(element.getAttribute('Target') ?? '')] : [],
  );
  return paths.length ? paths : [''];
}

function readSlide(parts: Record<string, Uint8Array>, name: string): ReadSlide {
  const links = relationsOf(parts, name);
  const notes = links.find(({ kind }) => kind === 'notesSlide')?.target;
  return {
    memo: tagOf(parts, links, readSlideMemo),
    title: fieldText(documentOf(parts, name), ['title', 'ctrTitle']).join(' '),
    notes: notes ? fieldText(documentOf(parts, notes), ['body']).filter(Boolean) : [],
  };
}

/** The paragraphs of the first field of a kind. */
function fieldText(document: Document, kinds: readonly string[]): string[] {
  const shape = elementsOf(document, 'p:sp').find((element) => elementsOf(element, 'p:ph').some((field) => kinds.includes(field.getAttribute('type') ?? '')));
  return shape
    ? elementsOf(shape, 'a:p').map((paragraph) =>
        elementsOf(paragraph, 'a:t')
          .map(({ textContent }) => textContent ?? '')
          .join(''),
      )
    : [];
}

function tagOf<T>(parts: Record<string, Uint8Array>, links: readonly Relation[], read: (text: string) => T | null): T | null {
  for (const { target } of links.filter(({ kind }) => kind === 'tags')) {
    const tag = elementsOf(documentOf(parts, target), 'p:tag').find((element) => element.getAttribute('name')?.toUpperCase() === TAG);
    const memo = tag ? read(tag.getAttribute('val') ?? '') : null;
    if (memo) return memo;
  }
  return null;
}

/** A relationship of a part: its id, the last word of its type, and the name of the part that it leads to. */
export interface Relation {
  id: string;
  kind: string;
  target: string;
}

/** The relationships of a part, to others in the file and to addresses, as they are written. */
function linksOf(parts: Record<string, Uint8Array>, name: string): Element[] {
  const file = name.replace(/([^/]+)$/, '_rels/$1.rels');
  return parts[file] ? elementsOf(documentOf(parts, file), 'Relationship') : [];
}

/** The relationships of a part to others in the file. None where it has none. */
export function relationsOf(parts: Record<string, Uint8Array>, name: string): Relation[] {
  return linksOf(parts, name)
    .filter((element) => element.getAttribute('TargetMode') !== 'External')
    .map((element) => ({
      id: element.getAttribute('Id') ?? '',
      kind: (element.getAttribute('Type') ?? '').split('/').at(-1) ?? '',
      target: new URL(element.getAttribute('Target') ?? '', `part:///${name}`).pathname.slice(1),
    }));
}

/** The XML of a part. Throws a DeckError if there is none. */
export function documentOf(parts: Record<string, Uint8Array>, name: string): Document {
  const part = parts[name];
  if (!part) throw new DeckError('damaged');
  return xmlDocument(new TextDecoder().decode(part));
}

/** The elements of a name within a document or an element, in order. */
export function elementsOf(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagName(name)];
}

/** Runs a reading; what goes wrong within it is a damaged file, a DeckError. */
export function orDamaged<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof DeckError) throw error;
    if (error instanceof Refusal || error instanceof Error) throw new DeckError('damaged');
    throw error;
  }
}
