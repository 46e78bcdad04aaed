import { forAnyFace } from '../../lib/text/textWidth.ts';
import { colorsOf } from './colors.ts';
import { type Deck, LAYOUT_NAMES, type Slide } from './deck.ts';
import { layoutXml, masterXml, notesMasterXml, notesXml, presentationXml, themeXml } from './master.ts';
import { PROPERTIES_PART, propertiesXml } from './properties.ts';
import { type ChartParts, slideXml } from './slide.ts';
import { TAGS_TYPE, tagsReference, tagsXml } from './tags.ts';
import type { Template } from './template.ts';
import { HEAD, Relationships, xmlText } from './xml.ts';
import { zip } from './zip.ts';

const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml.';
const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

type Parts = Map<string, string | Uint8Array | Promise<Uint8Array>>;

/** Options of `writeDeck`. */
export interface WriteOptions {
  /** Address of the site and language without a slash at its end; '' leaves marks without links. */
  site: string;
  /** The parts of a person's template that the deck takes. */
  template?: Template | undefined;
}

/** Writes a deck as a .pptx file with native charts (and their workbooks), tables and shapes, notes and links. The same deck gives the same bytes. */
export async function writeDeck(deck: Deck, { site, template }: WriteOptions): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Parts = new Map();
  const types: [string, string][] = [];
  const add = (name: string, type: string, content: string) => {
    parts.set(name, content);
    types.push([name, type]);
  };
  parts.set('[Content_Types].xml', '');
  addPackage(deck, add);
  addMasters(deck, add, parts, template);
  const root = new Relationships();
  const masterId = root.id('slideMaster', 'slideMasters/slideMaster1.xml');
  const notesMasterId = root.id('notesMaster', 'notesMasters/notesMaster1.xml');
  root.id('theme', 'theme/theme1.xml');
  let charts = 0;
  const slideIds = deck.slides.map((slide, index) => {
    charts = addSlide(deck, slide, index + 1, charts, site, add, parts);
    return root.id('slide', `slides/slide${index + 1}.xml`);
  });
  add(
    'ppt/presentation.xml',
    `${PRESENTATION}presentation.main+xml`,
    presentationXml(slideIds, masterId, notesMasterId, deck.language, deck.direction === 'rtl', tagsReference(addTags(add, root, 'deck', 'tags', deck.memo))),
  );
  parts.set('ppt/_rels/presentation.xml.rels', root.xml());
  const endings = [...new Set((template?.pictures ?? []).map(({ part }) => part.split('.').at(-1)?.toLowerCase() ?? ''))];
  parts.set('[Content_Types].xml', contentTypes(types, endings));
  return zip(parts);
}

type Add = (name: string, type: string, content: string) => void;

function addSlide(deck: Deck, slide: Slide, number: number, charts: number, site: string, add: Add, parts: Parts): number {
  const relationships = new Relationships();
  relationships.id('slideLayout', `../slideLayouts/slideLayout${LAYOUT_NAMES.indexOf(slide.layout) + 1}.xml`);
  relationships.id('notesSlide', `../notesSlides/notesSlide${number}.xml`);
  let count = charts;
  const addChart = ({ chart, workbook }: ChartParts) => {
    count++;
    add(`ppt/charts/chart${count}.xml`, `${OFFICE}drawingml.chart+xml`, chart);
    const inside = new Relationships();
    inside.id('package', `../embeddings/Workbook${count}.xlsx`);
    parts.set(`ppt/charts/_rels/chart${count}.xml.rels`, inside.xml());
    parts.set(`ppt/embeddings/Workbook${count}.xlsx`, workbook);
    return relationships.id('chart', `../charts/chart${count}.xml`);
  };
  const state = {
    nextId: 2,
    relationships,
    colors: colorsOf(deck.theme, deck.hue),
    language: deck.language,
    rightToLeft: deck.direction === 'rtl',
    site,
    ground: deck.theme.panel,
  };
  const tags = tagsReference(addTags(add, relationships, `slide${number}`, '../tags', slide.memo));
  add(
    `ppt/slides/slide${number}.xml`,
    `${PRESENTATION}slide+xml`,
    forAnyFace(() => slideXml(deck, slide, state, addChart, tags)),
  );
  parts.set(`ppt/slides/_rels/slide${number}.xml.rels`, relationships.xml());
  add(
    `ppt/notesSlides/notesSlide${number}.xml`,
    `${PRESENTATION}notesSlide+xml`,
    notesXml(slide.notes, deck.language, deck.words.notes, deck.direction === 'rtl'),
  );
  const notes = new Relationships();
  notes.id('slide', `../slides/slide${number}.xml`);
  notes.id('notesMaster', '../notesMasters/notesMaster1.xml');
  parts.set(`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`, notes.xml());
  return count;
}

/** Adds what a deck or a slide remembers. Gives the id of its relationship; undefined for what remembers nothing. */
function addTags(add: Add, relationships: Relationships, name: string, folder: string, memo: object | undefined): string | undefined {
  if (!memo) return undefined;
  add(`ppt/tags/${name}.xml`, TAGS_TYPE, tagsXml(JSON.stringify(memo)));
  return relationships.id('tags', `${folder}/${name}.xml`);
}

/** The memories of a deck and of its slides together. */
const memoryOf = ({ memo, slides }: Deck) => ({ deck: memo, slides: slides.flatMap((slide) => slide.memo ?? []) });

function addPackage(deck: Deck, add: Add): void {
  const relations = new Relationships();
  relations.id('officeDocument', 'ppt/presentation.xml');
  relations.id('extended-properties', 'docProps/app.xml');
  const custom = deck.memo ? `<Relationship Id="rId4" Type="${OFFICE_RELATIONSHIPS}custom-properties" Target="${PROPERTIES_PART}"/>` : '';
  const core =
    '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>';
  add('_rels/.rels', '', relations.xml().replace('</Relationships>', `${core}${custom}</Relationships>`));
  if (deck.memo) add(PROPERTIES_PART, `${OFFICE}custom-properties+xml`, propertiesXml(JSON.stringify(memoryOf(deck))));
  const day = `${deck.asOf}T00:00:00Z`;
  add(
    'docProps/core.xml',
    'application/vnd.openxmlformats-package.core-properties+xml',
    `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(deck.title)}</dc:title><dc:creator>Roadstead</dc:creator><dc:language>${deck.language}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified></cp:coreProperties>`,
  );
  add(
    'docProps/app.xml',
    `${OFFICE}extended-properties+xml`,
    `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Roadstead</Application><Slides>${deck.slides.length}</Slides></Properties>`,
  );
}

function addMasters(deck: Deck, add: Add, parts: Parts, template: Template | undefined): void {
  add('ppt/theme/theme1.xml', `${OFFICE}theme+xml`, themeXml(deck.theme, deck.hue, 'Roadstead', template));
  add('ppt/theme/theme2.xml', `${OFFICE}theme+xml`, themeXml(deck.theme, deck.hue, 'Roadstead notes', template));
  for (const { part, bytes } of template?.pictures ?? []) parts.set(`ppt/media/${part}`, bytes);
  const rightToLeft = deck.direction === 'rtl';
  const layouts = LAYOUT_NAMES.map((name, index) => ({ name, part: `slideLayout${index + 1}.xml` }));
  const master = relations([...layouts.map(({ part }): [string, string] => ['slideLayout', `../slideLayouts/${part}`]), ['theme', '../theme/theme1.xml']]);
  add('ppt/slideMasters/slideMaster1.xml', `${PRESENTATION}slideMaster+xml`, withPictures(masterXml(rightToLeft, template), master));
  parts.set('ppt/slideMasters/_rels/slideMaster1.xml.rels', master.xml());
  for (const { name, part } of layouts) {
    const own = relations([['slideMaster', '../slideMasters/slideMaster1.xml']]);
    const logo = name === 'cover' ? template?.logo : '';
    add(`ppt/slideLayouts/${part}`, `${PRESENTATION}slideLayout+xml`, withPictures(layoutXml(name, deck.words, rightToLeft, logo), own));
    parts.set(`ppt/slideLayouts/_rels/${part}.rels`, own.xml());
  }
  add('ppt/notesMasters/notesMaster1.xml', `${PRESENTATION}notesMaster+xml`, notesMasterXml());
  parts.set('ppt/notesMasters/_rels/notesMaster1.xml.rels', relations([['theme', '../theme/theme2.xml']]).xml());
}

function relations(entries: readonly (readonly [kind: string, target: string])[]): Relationships {
  const made = new Relationships();
  for (const [kind, target] of entries) made.id(kind, target);
  return made;
}

/** Gives each picture of a template, which its XML names between two `@`, its relationship. */
function withPictures(xml: string, own: Relationships): string {
  return xml.replace(/"@([^@"]+)@"/g, (_, part: string) => `"${own.id('image', `../media/${part}`)}"`);
}

function contentTypes(types: [string, string][], pictures: readonly string[]): string {
  const overrides = types.filter(([, type]) => type).map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  const defaults: [string, string][] = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['xlsx', `${OFFICE}spreadsheetml.sheet`],
    ...pictures.map((ending): [string, string] => [ending, `image/${ending.replace('jpg', 'jpeg')}`]),
  ];
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`).join('')}${overrides.join('')}</Types>`;
}
