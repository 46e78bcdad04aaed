import type { Hue, Theme } from '../../theme/tokens.ts';
import { themeSlots } from './colors.ts';
import { emu, HEAD, NAMESPACES, transform, xmlText } from './xml.ts';

const FONT = 'Arial';
const MAIN = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const EMPTY_TREE =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
const COLOR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
const BACKGROUND = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';

/** The theme part: colours from the token table, so that a changed theme recolours the deck; a face that every machine has. */
export function themeXml(theme: Theme, hue: Hue, name: string): string {
  const colors = themeSlots(theme, hue).map(([slot, color]) => `<a:${slot}><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:${slot}>`);
  const face = `<a:latin typeface="${FONT}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="9525">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return `${HEAD}<a:theme ${MAIN} name="${xmlText(name)}"><a:themeElements><a:clrScheme name="${xmlText(name)}">${colors.join('')}</a:clrScheme><a:fontScheme name="${xmlText(name)}"><a:majorFont>${face}</a:majorFont><a:minorFont>${face}</a:minorFont></a:fontScheme><a:fmtScheme name="${xmlText(name)}"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}

const level = (size: number, bold: boolean, color: string) =>
  `<a:lvl1pPr algn="l"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:buNone/><a:defRPr sz="${size}"${bold ? ' b="1"' : ''}><a:solidFill><a:schemeClr val="${color}"/></a:solidFill><a:latin typeface="${FONT}"/></a:defRPr></a:lvl1pPr>`;

const titleShape = (text: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${transform(40, 26, 1200, 90)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:normAutofit/></a:bodyPr><a:lstStyle>${level(2700, true, 'tx1')}</a:lstStyle><a:p><a:r><a:rPr lang="en"/><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;

/** The slide master: a title and nothing else, everything on the slides being placed by hand. */
export function masterXml(): string {
  const styles = `<p:txStyles><p:titleStyle>${level(2700, true, 'tx1')}</p:titleStyle><p:bodyStyle>${level(1350, false, 'tx1')}</p:bodyStyle><p:otherStyle>${level(1350, false, 'tx1')}</p:otherStyle></p:txStyles>`;
  return `${HEAD}<p:sldMaster ${NAMESPACES}><p:cSld>${BACKGROUND}<p:spTree>${EMPTY_TREE}${titleShape('Roadstead')}</p:spTree></p:cSld>${COLOR_MAP}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>${styles}</p:sldMaster>`;
}

/** The one layout: a title. */
export function layoutXml(): string {
  return `${HEAD}<p:sldLayout ${NAMESPACES} type="titleOnly" preserve="1"><p:cSld name="Title only"><p:spTree>${EMPTY_TREE}${titleShape('Title')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
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
export function presentationXml(slideIds: string[], masterId: string, notesMasterId: string, language: string, rightToLeft: boolean): string {
  const slides = slideIds.map((id, index) => `<p:sldId id="${256 + index}" r:id="${id}"/>`).join('');
  return `${HEAD}<p:presentation ${NAMESPACES}${rightToLeft ? ' rtl="1"' : ''} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="${masterId}"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="${notesMasterId}"/></p:notesMasterIdLst><p:sldIdLst>${slides}</p:sldIdLst><p:sldSz cx="${emu(1280)}" cy="${emu(720)}"/><p:notesSz cx="6858000" cy="9144000"/><p:defaultTextStyle><a:defPPr><a:defRPr lang="${language}"/></a:defPPr></p:defaultTextStyle></p:presentation>`;
}
