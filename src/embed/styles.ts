import { TEXT_FACES } from '../lib/text/scriptFonts.ts';
import { LINE_CSS } from '../map/look/lineCss.ts';
import type { Theme } from '../theme/tokens.ts';

/** Gives the page or the shadow tree in which `root` stands the style sheet of a theme. A strict content security policy allows a sheet that a script constructs. */
export function wear(root: HTMLElement, theme: Theme): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(embedCss(theme));
  (root.getRootNode() as Document | ShadowRoot).adoptedStyleSheets = [sheet];
}

/** The least width of a component, also where the page around gives it none, as in a row that has no room. */
const LEAST_PX = 280;

/**
 * The style sheet of an embedded figure in a theme. On paper, where no script draws it anew, the drawing is made to fit its frame. What the page around says of letters, spacing and lines ends at the figure (`all: initial`): system fonts, colours of the token table, nothing from outside. The language does not end there, by which a browser chooses between the Chinese and the Japanese form of a character.
 */
function embedCss(theme: Theme): string {
  const { panel, panel2, rule2, ink1, ink2, ink3, focus, limitInk } = theme;
  return `:root,:host{display:block;color-scheme:${theme.name === 'dusk' ? 'dark' : 'light'}}
:host{inline-size:100%;min-inline-size:${LEAST_PX}px}
body{margin:0}
.roadstead{all:initial;-webkit-locale:inherit;display:block;color-scheme:inherit;background:${panel};color:${ink1};font:15px/1.5 ${TEXT_FACES};padding:12px;position:relative;box-sizing:border-box;print-color-adjust:exact}
.roadstead *{box-sizing:border-box}
h1{font-size:18px;line-height:1.25;margin:0 0 2px}
.subtitle,.source,.notice{font-size:13px;color:${ink2};margin:0 0 8px}
.source{color:${ink3};margin:8px 0 0}
.notice{border-inline-start:3px solid ${limitInk};padding-inline-start:8px}
a{color:${ink1}}
.scroll{overflow-x:auto;position:relative}
.drawing{position:relative}
.drawing svg{display:block;max-width:none}
${LINE_CSS}
.drawing:focus-visible,button:focus-visible,a:focus-visible,.scroll:focus-visible{outline:2px solid ${focus};outline-offset:2px}
.mark{outline:none}.mark[role=link],.mark[role=button],[data-hit]{cursor:pointer}
.mark:hover>.mark-box{fill:${panel2}}.mark:focus-visible>.mark-box{stroke:${focus};stroke-width:2;fill:${panel2}}.mark[data-lit]>.mark-box{stroke:${ink1};stroke-width:2.5}
.drawing svg text{pointer-events:none}.mark text{pointer-events:auto}
.tip{position:absolute;z-index:2;pointer-events:none;background:${panel};border:1px solid ${rule2};border-radius:4px;padding:8px 12px;max-width:min(340px,90%);font-size:13px;color:${ink2}}
.tip b,.tip span{display:block}.tip b{font-size:15px;color:${ink1}}
.tools{display:flex;flex-wrap:wrap;gap:4px 16px;align-items:center;font-size:13px;margin-top:4px}
button{font:inherit;color:${ink2};background:none;border:0;padding:8px 0;cursor:pointer;text-decoration:underline}
table{border-collapse:collapse;font-size:13px}th,td{text-align:start;padding:4px 8px;border-bottom:1px solid ${rule2};vertical-align:top}th{background:${panel2}}
.table{max-height:420px;overflow:auto}
.targets{list-style:none;margin:0;padding:0}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.hidden:focus-within{position:static;width:auto;height:auto;clip-path:none}
p{margin:0 0 4px}
@media print{.tools{display:none}.drawing{inline-size:auto!important}.drawing svg{max-inline-size:100%;block-size:auto}}`;
}
