import { type Element, XMLSerializer } from '@xmldom/xmldom';
import { contrast } from '../../theme/contrast.ts';
import { themes } from '../../theme/tokens.ts';
import { documentOf, elementsOf, orDamaged, partsOf, type Relation, relationsOf } from './readDeck.ts';
import { firstOf, type ReadTemplate, type Template, type TemplateLeft, type TemplateTaken } from './template.ts';
import { templateColors } from './templateColors.ts';
import { templateShapes } from './templateShapes.ts';

const PRESENTATION = 'ppt/presentation.xml';
/** A slide is 16 by 9; a template of another shape by more than this share gives colours and fonts alone. */
const SHAPE_TOLERANCE = 0.02;
/** The contrast with ink that the ground of a figure has at least. */
const GROUND_CONTRAST = 14;

/** Reads what a deck takes of a template (.pptx or .potx): colours, fonts, background and shapes of its first master, where they fit. Throws a DeckError. */
export function readTemplate(bytes: Uint8Array): ReadTemplate {
  const parts = partsOf(bytes);
  return orDamaged(() => templateOf(parts));
}

function templateOf(parts: Record<string, Uint8Array>): ReadTemplate {
  const presentation = documentOf(parts, PRESENTATION);
  const masterId = firstOf(presentation, 'p:sldMasterId')?.getAttribute('r:id');
  const master = targetOf(relationsOf(parts, PRESENTATION), ({ id }) => id === masterId);
  const masterXml = documentOf(parts, master);
  const links = relationsOf(parts, master);
  const theme = documentOf(
    parts,
    targetOf(links, ({ kind }) => kind === 'theme'),
  );
  const colors = templateColors(theme, firstOf(masterXml, 'p:clrMap'));
  const size = firstOf(presentation, 'p:sldSz');
  const [width, height] = [Number(size?.getAttribute('cx')), Number(size?.getAttribute('cy'))];
  const isShape = Math.abs(width / height / (16 / 9) - 1) <= SHAPE_TOLERANCE;
  const fonts = serialized(firstOf(theme, 'a:fontScheme'));
  const background = colors.isDark ? '' : backgroundOf(masterXml.documentElement);
  const drawn = isShape ? templateShapes(parts, links, firstOf(masterXml, 'p:spTree'), { width, height }) : { shapes: '', logo: '', pictures: [], left: 0 };
  const template: Template = { slots: colors.slots, fonts, background, shapes: drawn.shapes, logo: drawn.logo, pictures: drawn.pictures };
  const taken: TemplateTaken[] = [...colors.taken];
  if (fonts) taken.push('fonts');
  if (background) taken.push('background');
  if (drawn.shapes) taken.push('shapes');
  if (drawn.logo) taken.push('logo');
  const left: TemplateLeft[] = [...(isShape ? [] : (['size'] as const)), ...colors.left];
  if (!background && hasBackground(masterXml.documentElement)) left.push('background');
  if (drawn.left) left.push('shapes');
  return { template, taken, left: [...left, 'places'] };
}

function targetOf(links: readonly Relation[], isWanted: (link: Relation) => boolean): string {
  return links.find(isWanted)?.target ?? '';
}

/** An even background that is nearly white, as figures need it. '' for that of the theme, a darker one, a picture or a gradient. */
function backgroundOf(master: Element | null): string {
  const properties = master && firstOf(master, 'p:bgPr');
  const fill = properties && firstOf(properties, 'a:solidFill');
  const color = fill && firstOf(fill, 'a:srgbClr')?.getAttribute('val');
  if (!fill || fill.parentNode !== properties || !color || contrast(`#${color}`, themes.paper.ink1) < GROUND_CONTRAST) return '';
  return `<p:bg><p:bgPr>${serialized(fill)}<a:effectLst/></p:bgPr></p:bg>`;
}

function hasBackground(master: Element | null): boolean {
  return master !== null && elementsOf(master, 'p:bgPr').length > 0;
}

const serialized = (element: Element | null) => (element ? new XMLSerializer().serializeToString(element) : '');
