import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makeLanguage } from '../../src/i18n/language.ts';
import type { Deck } from '../../src/render/pptx/deck.ts';
import { DeckError, documentOf } from '../../src/render/pptx/readDeck.ts';
import { readTemplate } from '../../src/render/pptx/readTemplate.ts';
import { writeDeck } from '../../src/render/pptx/writeDeck.ts';
import { makeDeck } from '../../src/render/slides/makeDeck.ts';
import { contrast } from '../../src/theme/contrast.ts';
import { smallAtlas as atlas } from './smallAtlas.ts';

const english = makeLanguage('en');
const site = 'https://example.org/atlas';
const deck: Deck = makeDeck({ atlas, language: english }, 'Amber', 'amber-sound', [
  {
    layout: 'cover',
    title: 'Amber',
    subtitle: '',
    source: '',
    remark: '',
    link: { text: '', address: '' },
    sources: [],
    body: [],
    spoken: [],
    definitions: [],
  },
]);
const plain = await writeDeck(deck, { site });

const PIXEL = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]);
const shape = (id: number, x: number, y: number, width: number, height: number) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Band ${id}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp>`;
const picture = `<p:pic><p:nvPicPr><p:cNvPr id="7" name="Crest"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId90"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="5000000" y="900000"/><a:ext cx="1000000" cy="500000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
/** A template of 10 by 5.625 inches: a band at the upper edge, one across the middle, a crest, colours and fonts of its own. */
function template(change: (name: string, xml: string) => string = (_, xml) => xml): Uint8Array {
  const own = (name: string, xml: string) => {
    if (name === 'ppt/presentation.xml') return xml.replace(/<p:sldSz [^>]*>/, '<p:sldSz cx="9144000" cy="5143500"/>');
    if (name === 'ppt/theme/theme1.xml')
      return xml
        .replace(/<a:accent1>.*?<\/a:accent1>/, '<a:accent1><a:srgbClr val="1F4E9E"/></a:accent1>')
        .replace(/<a:dk1>.*?<\/a:dk1>/, '<a:dk1><a:sysClr val="windowText" lastClr="101020"/></a:dk1>')
        .replaceAll('typeface="Arial"', 'typeface="Gill Sans MT"');
    if (name === 'ppt/slideMasters/slideMaster1.xml')
      return xml
        .replace(/<p:bg>.*?<\/p:bg>/, '<p:bg><p:bgPr><a:solidFill><a:srgbClr val="FAFAF5"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>')
        .replace('</p:grpSpPr>', `</p:grpSpPr>${shape(5, 0, 0, 9144000, 100000)}${shape(6, 0, 2000000, 9144000, 400000)}${picture}`);
    if (name === 'ppt/slideMasters/_rels/slideMaster1.xml.rels')
      return xml.replace(
        '</Relationships>',
        '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/crest.png"/></Relationships>',
      );
    return xml;
  };
  const parts = Object.entries(unzipSync(plain)).map(([name, bytes]) => [
    name,
    /\.(xml|rels)$/.test(name) ? strToU8(change(name, own(name, strFromU8(bytes)))) : bytes,
  ]);
  return zipSync({ ...Object.fromEntries(parts), 'ppt/media/crest.png': PIXEL });
}

test('a deck takes colours, fonts, background and what stands in the margins of a template, and says what it left', async () => {
  const read = readTemplate(template());
  expect(read.taken).toEqual(['text', 'accent', 'fonts', 'background', 'shapes', 'logo']);
  expect(read.left).toEqual(['shapes', 'places']);
  const made = unzipSync(await writeDeck(deck, { site, template: read.template }));
  const text = (name: string) => strFromU8(made[name] ?? new Uint8Array());
  expect(text('ppt/theme/theme1.xml')).toContain('<a:accent1><a:srgbClr val="1F4E9E"/></a:accent1>');
  expect(text('ppt/theme/theme1.xml')).toContain('Gill Sans MT');
  const master = text('ppt/slideMasters/slideMaster1.xml');
  expect(master).toContain('FAFAF5');
  expect(master).toContain('name="Band 5"');
  expect(master).not.toContain('name="Band 6"');
  // The group is as large as a slide, and what is in it as large as in the template.
  expect(master).toContain('<a:ext cx="12192000" cy="6858000"/><a:chOff x="0" y="0"/><a:chExt cx="9144000" cy="5143500"/>');
  expect(text('ppt/slideLayouts/slideLayout1.xml')).toContain('name="Crest"');
  expect(text('ppt/slideLayouts/slideLayout2.xml')).not.toContain('name="Crest"');
  expect(made['ppt/media/template-crest.png']).toEqual(PIXEL);
  expect(text('ppt/slideLayouts/_rels/slideLayout1.xml.rels')).toContain('Target="../media/template-crest.png"');
  expect(text('[Content_Types].xml')).toContain('Extension="png"');
  for (const name of Object.keys(made)) if (name.endsWith('.xml')) expect(() => documentOf(made, name), name).not.toThrow();
});

test('the colours that a deck takes can be read', () => {
  for (const accent of ['1F4E9E', 'C00000', '2E8B57', '8A6D00', '7030A0']) {
    const { slots } = readTemplate(template((name, xml) => (name === 'ppt/theme/theme1.xml' ? xml.replace('1F4E9E', accent) : xml))).template;
    expect(contrast(slots.accent1 ?? '', '#ffffff'), accent).toBeGreaterThanOrEqual(3);
    expect(contrast(slots.accent2 ?? '', '#ffffff'), accent).toBeGreaterThanOrEqual(4.5);
  }
});

test.each([
  ['a pale accent', 'ppt/theme/theme1.xml', (xml: string) => xml.replace('1F4E9E', 'FFE680'), 'accent'],
  ['pale text', 'ppt/theme/theme1.xml', (xml: string) => xml.replace('lastClr="101020"', 'lastClr="C0C0C0"'), 'text'],
  ['a dark ground', 'ppt/theme/theme1.xml', (xml: string) => xml.replace(/<a:lt1>.*?<\/a:lt1>/, '<a:lt1><a:srgbClr val="102030"/></a:lt1>'), 'dark'],
  ['another shape', 'ppt/presentation.xml', (xml: string) => xml.replace('cy="5143500"', 'cy="6858000"'), 'size'],
  [
    'a gradient',
    'ppt/slideMasters/slideMaster1.xml',
    (xml: string) =>
      xml.replace(
        /<p:bgPr>.*?<\/p:bgPr>/,
        '<p:bgPr><a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="FFFFFF"/></a:gs></a:gsLst></a:gradFill><a:effectLst/></p:bgPr>',
      ),
    'background',
  ],
] as const)('of a template with %s that part is left out, and said', (_, part, change, left) => {
  const read = readTemplate(template((name, xml) => (name === part ? change(xml) : xml)));
  expect(read.left).toContain(left);
  expect(read.taken).not.toContain(left);
  if (left === 'dark') expect(read.template.slots).toEqual({});
});

test('a dark ground of the master is left out, because figures are drawn for a light one', () => {
  const read = readTemplate(template((name, xml) => (name === 'ppt/slideMasters/slideMaster1.xml' ? xml.replace('FAFAF5', '000000') : xml)));
  expect(read.template.background).toBe('');
  expect(read.left).toContain('background');
});

test('what is no template is refused with its reason', () => {
  const fault = (bytes: Uint8Array) => {
    try {
      readTemplate(bytes);
    } catch (error) {
      return error instanceof DeckError ? error.fault : String(error);
    }
    return '';
  };
  expect(fault(strToU8('no zip'))).toBe('notSlides');
  expect(fault(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }))).toBe('notSlides');
  expect(fault(template((name, xml) => (name === 'ppt/theme/theme1.xml' ? xml.slice(0, 900) : xml)))).toBe('damaged');
  expect(fault(template((name, xml) => (name === 'ppt/_rels/presentation.xml.rels' ? xml.replaceAll('slideMaster', 'other') : xml)))).toBe('damaged');
});
