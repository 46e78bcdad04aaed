import type { Hue, Theme } from '../../theme/tokens.ts';
import { themeSlots } from './colors.ts';
import { type Deck, LAYOUT_NAMES, type LayoutName, SLIDE } from './deck.ts';
import { COVER_MAP_X, FOOT_Y, LAYOUTS, type Slot } from './layouts.ts';
import type { Template } from './template.ts';
import { emu, HEAD, NAMESPACES, transform, xmlText } from './xml.ts';

/** Faces that every office machine has. */
const FONT = 'Arial';
const CHINESE_FONT = 'Microsoft YaHei';
const MAIN = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const EMPTY_TREE =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
const COLOR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
const BACKGROUND = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';

/** The theme part: colours from the token table, so that a changed theme recolours the deck; a face that every machine has. A template gives its own. */
export function themeXml(theme: Theme, hue: Hue, name: string, { slots = {}, fonts = '' }: Partial<Template> = {}): string {
  const colors = themeSlots(theme, hue)
    .map(([slot, own]) => [slot, slots[slot] ?? own] as const)
    .map(([slot, color]) => `<a:${slot}><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:${slot}>`);
  const face = `<a:latin typeface="${FONT}"/><a:ea typeface="${CHINESE_FONT}"/><a:cs typeface="${FONT}"/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="9525">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return `${HEAD}<a:theme ${MAIN} name="${xmlText(name)}"><a:themeElements><a:clrScheme name="${xmlText(name)}">${colors.join('')}</a:clrScheme>${fonts || `<a:fontScheme name="${xmlText(name)}"><a:majorFont>${face}</a:majorFont><a:minorFont>${face}</a:minorFont></a:fontScheme>`}<a:fmtScheme name="${xmlText(name)}"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}

const level = (size: number, isBold: boolean, color: string, side = 'l') =>
  `<a:lvl1pPr marL="0" indent="0" algn="${side}"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${size}" b="${isBold ? 1 : 0}"><a:solidFill><a:schemeClr val="${color}"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr>`;

/** A field of the master or of a layout, with the text that it shows while it is empty. */
function field({ type, idx, name, at, size, weight, color, anchor, low }: Slot, id: number, prompt: string, rightToLeft: boolean): string {
  const isEnd = (anchor === 'end') !== rightToLeft;
  const x = rightToLeft ? SLIDE.width - at.x - at.width : at.x;
  const text =
    type === 'sldNum'
      ? '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en"/><a:t>‹#›</a:t></a:fld>'
      : `<a:r><a:rPr lang="en"/><a:t>${xmlText(prompt)}</a:t></a:r>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${type}"${idx ? ` sz="quarter" idx="${idx}"` : ''}/></p:nvPr></p:nvSpPr><p:spPr>${transform(x, at.y, at.width, at.height)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="${low ? 'b' : 't'}"><a:noAutofit/></a:bodyPr><a:lstStyle>${level(size * 75, weight === 600, color, isEnd ? 'r' : 'l')}</a:lstStyle><a:p>${text}</a:p></p:txBody></p:sp>`;
}

/** The thin line above the foot. */
function rule(id: number, width: number, rightToLeft: boolean): string {
  const x = rightToLeft ? SLIDE.width - SLIDE.margin - width : SLIDE.margin;
  return `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="Rule"/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr><p:spPr>${transform(x, FOOT_Y, width, 0)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="${emu(1)}"><a:solidFill><a:schemeClr val="accent6"/></a:solidFill></a:ln></p:spPr></p:cxnSp>`;
}

/** The slide master: title, text, foot and number, from which the fields of all layouts inherit. */
export function masterXml(rightToLeft: boolean, { background = '', shapes = '' }: Partial<Template> = {}): string {
  const styles = `<p:txStyles><p:titleStyle>${level(2700, true, 'tx1')}</p:titleStyle><p:bodyStyle>${level(1350, false, 'tx1')}</p:bodyStyle><p:otherStyle>${level(1350, false, 'tx1')}</p:otherStyle></p:txStyles>`;
  const slots = ['title', 'words', 'source', 'number'].flatMap((name) => LAYOUTS.words.filter((slot) => slot.field === name));
  const fields = slots.map((slot, index) => field({ ...slot, idx: slot.type === 'title' ? 0 : index }, index + 2, slot.name, rightToLeft));
  const layouts = LAYOUT_NAMES.map((_, index) => `<p:sldLayoutId id="${2147483649 + index}" r:id="rId${index + 1}"/>`).join('');
  return `${HEAD}<p:sldMaster ${NAMESPACES}><p:cSld>${background || BACKGROUND}<p:spTree>${EMPTY_TREE}${shapes}${fields.join('')}</p:spTree></p:cSld>${COLOR_MAP}<p:sldLayoutIdLst>${layouts}</p:sldLayoutIdLst>${styles}</p:sldMaster>`;
}

/** A layout: its fields and the line above the foot. Empty fields of a cover ask for their text in the words of the deck. */
export function layoutXml(name: LayoutName, words: Deck['words'], rightToLeft: boolean, logo = ''): string {
  const prompts: Partial<Record<string, string>> = { ...words };
  const fields = LAYOUTS[name].map((slot, index) => field(slot, index + 3, prompts[slot.field] ?? slot.name, rightToLeft));
  const line = rule(2, name === 'cover' ? COVER_MAP_X - 2 * SLIDE.margin : SLIDE.width - 2 * SLIDE.margin, rightToLeft);
  return `${HEAD}<p:sldLayout ${NAMESPACES} preserve="1" userDrawn="1"><p:cSld name="Roadstead ${name}"><p:spTree>${EMPTY_TREE}${logo}${line}${fields.join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

const picture = (id: number) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp>`;
const body = (id: number, name: string, text: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="4400550"/><a:ext cx="5486400" cy="3600450"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${text}</p:txBody></p:sp>`;

/** The notes master. */
export function notesMasterXml(): string {
  return `${HEAD}<p:notesMaster ${NAMESPACES}><p:cSld>${BACKGROUND}<p:spTree>${EMPTY_TREE}${picture(2)}${body(3, 'Notes', '<a:p><a:endParaRPr lang="en"/></a:p>')}</p:spTree></p:cSld>${COLOR_MAP}<p:notesStyle>${level(1200, false, 'tx1')}</p:notesStyle></p:notesMaster>`;
}

/** The notes of one slide, a paragraph each. */
export function notesXml(notes: string[], language: string, name: string, rightToLeft: boolean): string {
  const properties = rightToLeft ? '<a:pPr algn="r" rtl="1"/>' : '';
  const text = notes.map((note) => `<a:p>${properties}<a:r><a:rPr lang="${language}"/><a:t>${xmlText(note)}</a:t></a:r></a:p>`).join('');
  return `${HEAD}<p:notes ${NAMESPACES}><p:cSld><p:spTree>${EMPTY_TREE}${picture(2)}${body(3, xmlText(name), text || '<a:p/>')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}

/** The presentation part: sizes, and the relationships of `count` slides after those of master, notes master and the rest. */
export function presentationXml(slideIds: string[], masterId: string, notesMasterId: string, language: string, rightToLeft: boolean, tags = ''): string {
  const slides = slideIds.map((id, index) => `<p:sldId id="${256 + index}" r:id="${id}"/>`).join('');
  return `${HEAD}<p:presentation ${NAMESPACES}${rightToLeft ? ' rtl="1"' : ''} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="${masterId}"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="${notesMasterId}"/></p:notesMasterIdLst><p:sldIdLst>${slides}</p:sldIdLst><p:sldSz cx="${emu(1280)}" cy="${emu(720)}"/><p:notesSz cx="6858000" cy="9144000"/>${tags}<p:defaultTextStyle><a:defPPr><a:defRPr lang="${language}"/></a:defPPr></p:defaultTextStyle></p:presentation>`;
}
