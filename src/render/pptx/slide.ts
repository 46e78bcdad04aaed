import type { Grid } from '../../figures/shared/chart.ts';
import { WIDER, wrapText } from '../../lib/text/textWidth.ts';
import { chartCells, chartXml } from './chart.ts';
import { type Deck, type Item, type Paragraph, type Place, SLIDE, type Slide } from './deck.ts';
import { headOf } from './layout.ts';
import { type Field, LAYOUTS, type Slot } from './layouts.ts';
import { ShapeWriter, type SlideState } from './shapes.ts';
import { columnWidths, TABLE_TEXT_PX, tableXml } from './table.ts';
import { paragraphs, type TextStyle } from './text.ts';
import { workbook } from './workbook.ts';
import { HEAD, NAMESPACES, transform, xmlText } from './xml.ts';

const ROW_PX = 28;

/** A chart of a slide: its part and the workbook with its data. */
export interface ChartParts {
  chart: string;
  workbook: Promise<Uint8Array>;
}

/** The XML of a slide, with a reference to its tags if it has some. Passes each chart to `addChart`, which returns the id of its relationship. */
export function slideXml(deck: Deck, slide: Slide, state: SlideState, addChart: (parts: ChartParts) => string, tags = ''): string {
  const [head, foot] = [LAYOUTS[slide.layout].filter(({ field }) => !isFoot(field)), LAYOUTS[slide.layout].filter(({ field }) => isFoot(field))];
  const parts = [
    ...head.map((slot) => fieldXml(slot, slide, state)),
    ...slide.body.map((item) => itemXml(deck, item, state, addChart)),
    ...foot.map((slot) => fieldXml(slot, slide, state)),
  ];
  return `${HEAD}<p:sld ${NAMESPACES}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${parts.join('')}</p:spTree>${tags}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

const isFoot = (field: Field) => ['source', 'remark', 'link', 'number'].includes(field);

/** A field of a slide. It takes its place and look from the layout, but for a long title, which is smaller, and a subtitle that stands higher below a short one. */
function fieldXml(slot: Slot, slide: Slide, state: SlideState): string {
  const { field, type, idx, name } = slot;
  const plain = (text: string): Paragraph[] => (text ? [{ text }] : []);
  const texts: Record<Field, Paragraph[]> = {
    title: plain(slide.title),
    subtitle: plain(slide.subtitle),
    words: slide.words ?? [],
    more: slide.more ?? [],
    preparedFor: [],
    presenter: [],
    source: plain(slide.source),
    remark: plain(slide.remark),
    link: [{ text: slide.link.text, href: slide.link.address }],
    number: plain('‹#›'),
  };
  const isAsked = field === 'preparedFor' || field === 'presenter';
  if (!isAsked && !texts[field].some(({ text }) => text)) return '';
  const head = headOf(slide.title, slide.subtitle);
  const size = field === 'title' && slide.layout !== 'cover' && head.title.size < slot.size ? ` sz="${head.title.size * 75}"` : '';
  const place =
    field === 'subtitle' && slide.layout !== 'cover' && head.subtitle
      ? transform(head.subtitle.x, head.subtitle.y, head.subtitle.width, head.subtitle.height)
      : '';
  // An address is read from the left in every language.
  const reading = field === 'link' ? '' : ' rtl="1"';
  const direction = state.rightToLeft ? `<a:pPr algn="${slot.anchor === 'end' ? 'l' : 'r'}"${reading}/>` : '';
  const run = ({ text, href }: Paragraph) => {
    const link = href ? `<a:hlinkClick r:id="${state.relationships.id('hyperlink', href, true)}"/>` : '';
    const inside = `<a:rPr lang="${state.language}"${size}>${link}</a:rPr><a:t>${xmlText(text)}</a:t>`;
    return field === 'number' ? `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">${inside}</a:fld>` : `<a:r>${inside}</a:r>`;
  };
  const isMixed = state.rightToLeft || state.language.startsWith('zh');
  const runs = (paragraph: Paragraph) => (isMixed && field !== 'link' ? linkedByNumber(paragraph) : [paragraph]).map(run).join('');
  const paragraphs =
    texts[field].map((paragraph) => `<a:p>${direction}${runs(paragraph)}</a:p>`).join('') || `<a:p>${direction}<a:endParaRPr lang="${state.language}"/></a:p>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${state.nextId++}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${type}"${idx ? ` sz="quarter" idx="${idx}"` : ''}/></p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;
}

/**
 * A numbered line whose number alone is the link. LibreOffice lays out a link as one piece, without the order of its scripts: a line of Latin and Arabic
 * words that is a link as a whole runs out of its box there, one of Latin and Chinese is broken within its Latin words, and the full stop of a number
 * would stand on its wrong side.
 */
function linkedByNumber({ text, href }: Paragraph): Paragraph[] {
  const [, number, rest] = /^(\d+)(\. .*)$/s.exec(text) ?? [];
  return href && number && rest ? [{ text: number, href }, { text: rest }] : [href ? { text, href } : { text }];
}

/** A place on a slide that is read from the right. */
function placeIn(at: Place, rightToLeft: boolean): Place {
  return rightToLeft ? { ...at, x: SLIDE.width - at.x - at.width } : at;
}

function itemXml(deck: Deck, item: Item, state: SlideState, addChart: (parts: ChartParts) => string): string {
  const at = placeIn(item.at, state.rightToLeft);
  switch (item.kind) {
    case 'scene': {
      const [x, y] = item.isCentred ? [at.x + at.width / 2, at.y + at.height / 2] : [at.x, at.y];
      return new ShapeWriter(state, item.scale, x, y).group(item.name, item.description, item.nodes)?.xml ?? '';
    }
    case 'text':
      return box(state, at, item.text.split('\n'), {
        size: item.size,
        weight: item.weight,
        color: item.color,
        anchor: item.anchor,
        lang: item.lang ?? deck.language,
        rightToLeft: state.rightToLeft,
      });
    case 'table': {
      const table = tableXml(item.grid, at, rowHeights(item.grid, at.width), {
        theme: deck.theme,
        colors: state.colors,
        language: deck.language,
        rightToLeft: state.rightToLeft,
      });
      return frame(state, { ...item, at }, `<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">${table}</a:graphicData>`);
    }
    case 'chart': {
      const id = addChart({
        chart: chartXml(item.chart, {
          theme: deck.theme,
          colors: state.colors,
          language: deck.language,
          workbookId: 'rId1',
          width: at.width,
          height: at.height,
        }),
        workbook: workbook(chartCells(item.chart)),
      });
      const uri = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
      return frame(state, { ...item, at }, `<a:graphicData uri="${uri}"><c:chart xmlns:c="${uri}" r:id="${id}"/></a:graphicData>`);
    }
  }
}

/** The heights of a grid's rows in px, the header first, so that wrapped text has room. */
export function rowHeights(grid: Grid, width: number): number[] {
  const widths = columnWidths(grid, width).map((column) => (column - 14) / WIDER);
  const height = (texts: string[], weight: 400 | 600) =>
    Math.max(ROW_PX, ...texts.map((text, index) => wrapText(text, widths[index] ?? 100, TABLE_TEXT_PX, weight).length * TABLE_TEXT_PX * 1.2 + 8));
  return [
    height([grid.corner, ...grid.columns.map(({ text }) => text)], 600),
    ...grid.rows.map(({ text, cells }) => height([text, ...cells.map((cell) => cell.text)], 400)),
  ];
}

function frame(state: SlideState, { name, description, at }: Item, graphic: string): string {
  const place = transform(at.x, at.y, at.width, at.height).replace('<a:xfrm>', '<p:xfrm>').replace('</a:xfrm>', '</p:xfrm>');
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${state.nextId++}" name="${xmlText(name)}" descr="${xmlText(description)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${place}<a:graphic>${graphic}</a:graphic></p:graphicFrame>`;
}

function box(state: SlideState, at: { x: number; y: number; width: number; height: number }, lines: string[], style: TextStyle): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${state.nextId++}" name="${xmlText((lines[0] ?? '').slice(0, 60))}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${transform(at.x, at.y, at.width, at.height)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/>${paragraphs(lines, style, state.colors)}</p:txBody></p:sp>`;
}
