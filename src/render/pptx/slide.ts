import type { Grid } from '../../figures/shared/chart.ts';
import { wrapText } from '../../lib/text/textWidth.ts';
import { chartCells, chartXml } from './chart.ts';
import { type Deck, type Item, SLIDE, type Slide } from './deck.ts';
import { FOOT_Y, headOf, SUBTITLE_PX } from './layout.ts';
import { ShapeWriter, type SlideState } from './shapes.ts';
import { columnWidths, TABLE_TEXT_PX, tableXml } from './table.ts';
import { paragraphs, type TextStyle } from './text.ts';
import { workbook } from './workbook.ts';
import { emu, HEAD, NAMESPACES, transform, xmlText } from './xml.ts';

const FOOT_PX = 16;
const LINK_WIDTH = 360;
const ROW_PX = 28;

/** A chart of a slide: its part and the workbook with its data. */
export interface ChartParts {
  chart: string;
  workbook: Uint8Array;
}

/** The XML of a slide. Passes each chart to `addChart`, which returns the id of its relationship. */
export function slideXml(deck: Deck, slide: Slide, state: SlideState, addChart: (parts: ChartParts) => string): string {
  const head = headOf(slide.title, slide.subtitle);
  const style = (size: number, color: string, weight?: 400 | 600): TextStyle => ({ size, color, weight, lang: deck.language, rightToLeft: state.rightToLeft });
  const { theme } = deck;
  const title = `<p:sp><p:nvSpPr><p:cNvPr id="${state.nextId++}" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${transform(head.title.x, head.title.y, head.title.width, head.title.height)}</p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/>${paragraphs([slide.title], style(head.title.size, theme.ink1, 600), state.colors)}</p:txBody></p:sp>`;
  const parts = [
    title,
    head.subtitle ? box(state, head.subtitle, [slide.subtitle], style(SUBTITLE_PX, theme.ink2)) : '',
    ...slide.body.map((item) => itemXml(deck, item, state, addChart)),
    foot(deck, slide, state, style(FOOT_PX, theme.ink3)),
  ];
  return `${HEAD}<p:sld ${NAMESPACES}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${parts.join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

function itemXml(deck: Deck, item: Item, state: SlideState, addChart: (parts: ChartParts) => string): string {
  const { at } = item;
  switch (item.kind) {
    case 'scene':
      return new ShapeWriter(state, item.scale, at.x, at.y).group(item.name, item.description, item.nodes)?.xml ?? '';
    case 'text':
      return box(state, at, [item.text], {
        size: item.size,
        weight: item.weight,
        color: item.color,
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
      return frame(state, item, `<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">${table}</a:graphicData>`);
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
      return frame(state, item, `<a:graphicData uri="${uri}"><c:chart xmlns:c="${uri}" r:id="${id}"/></a:graphicData>`);
    }
  }
}

/** The heights of a grid's rows in px, the header first, so that wrapped text has room. */
export function rowHeights(grid: Grid, width: number): number[] {
  const widths = columnWidths(grid, width).map((column) => (column - 14) / 1.08);
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

/** The foot of a slide: a thin line, below it the sources at the start and the live address at the end. */
function foot(deck: Deck, { source, link }: Slide, state: SlideState, style: TextStyle): string {
  const { margin, width } = SLIDE;
  const rule = `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${state.nextId++}" name="Rule"/><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>${transform(margin, FOOT_Y, width - 2 * margin, 0)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="${emu(1)}"><a:solidFill>${state.colors(deck.theme.rule2)}</a:solidFill></a:ln></p:spPr></p:cxnSp>`;
  const sourceWidth = width - 2 * margin - LINK_WIDTH - 20;
  const [sourceX, linkX] = state.rightToLeft ? [margin + LINK_WIDTH + 20, margin] : [margin, width - margin - LINK_WIDTH];
  const place = { y: FOOT_Y + 7, height: 40 };
  const relation = link.address ? state.relationships.id('hyperlink', link.address, true) : '';
  const linkStyle = { ...style, color: deck.theme.ink1, anchor: 'end' as const, ...(relation ? { link: relation } : {}) };
  return `${rule}${box(state, { ...place, x: sourceX, width: sourceWidth }, [source], style)}${box(state, { ...place, x: linkX, width: LINK_WIDTH }, [link.text], linkStyle)}`;
}
