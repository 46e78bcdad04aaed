import { type Embedded, embedAddress } from './embedded.ts';

/** The forms in which another page can embed a figure. */
export const EMBED_FORMS = ['frame', 'sandboxed', 'component', 'picture', 'address'] as const;
export type EmbedForm = (typeof EMBED_FORMS)[number];

/** The forms that show what is chosen: the one picture of a figure is of today and without filters, so that it is not offered for another time or choice. */
export function formsOf(embedded: Pick<Embedded, 'parameters'>): EmbedForm[] {
  return EMBED_FORMS.filter((form) => form !== 'picture' || isPictured(embedded));
}

/** Whether the code of a form is a frame, which needs the height of the figure. */
export const isFrame = (form: EmbedForm) => form === 'frame' || form === 'sandboxed';

/** The height in px that an embedded figure needs from a width in px on. */
export interface HeightFrom {
  from: number;
  height: number;
}

/** The permissions of a frame in a sandbox: with them its links open pages that work. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';
/** Follows the height of the figure where the page runs scripts. */
const LISTENER =
  '<script>addEventListener("message",function(e){if(e.data&&e.data.type==="roadstead:height")document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.style.height=e.data.height+"px"})})</script>';

/** The code or the address to paste into another page. `heights` stand in the order of their widths; the first one holds for all narrower frames too. */
export function embedCode(form: EmbedForm, embedded: Embedded, heights: readonly HeightFrom[]): string {
  const { title, site, language, figure, parameters, address } = embedded;
  switch (form) {
    case 'frame':
      return frameCode(embedded, heights, '');
    case 'sandboxed':
      return frameCode(embedded, heights, ` sandbox="${SANDBOX}"`);
    case 'component': {
      const attributes = [['figure', figure], ...parameters, ['lang', language]].map(([name = '', value = '']) => `${name}="${attribute(value)}"`);
      return `<script type="module" src="${attribute(site)}roadstead-figure.js"></script>
<roadstead-figure ${attributes.join(' ')}></roadstead-figure>`;
    }
    case 'picture':
      return `<a href="${attribute(address)}"><img src="${attribute(pictureOf(embedded))}" alt="${attribute(title)}" width="1200" height="630" style="max-width:100%;height:auto"></a>`;
    case 'address':
      return address;
  }
}

/**
 * A frame whose height is right at each width before any script runs, since the browser measures the place around it (a container query). It loads when the reader comes near, or prints.
 * The picture of the figure lies behind it where scripts are off, and on paper, on which a far frame is not yet drawn, if the picture shows this very view. Elsewhere it is not loaded: it
 * weighs more than the figure.
 */
function frameCode(embedded: Embedded, heights: readonly HeightFrom[], more: string): string {
  const address = attribute(embedAddress(embedded));
  const name = `roadstead-${hashOf(address)}`;
  const [least = { from: 0, height: 0 }, ...others] = heights;
  const picture = isPictured(embedded) ? `<img src="${attribute(pictureOf(embedded))}" alt="" loading="lazy">` : '';
  const rules = [
    `.${name}{container-type:inline-size;flex:1 1 300px;min-width:min(300px,100%);position:relative}`,
    ...(picture
      ? [
          `.${name} img{display:none;position:absolute;inset:0;width:100%;height:100%;object-fit:contain;object-position:top}`,
          `@media print,(scripting:none){.${name} img{display:block}}`,
        ]
      : []),
    `.${name} iframe{display:block;position:relative;width:100%;max-width:none;border:0;height:${least.height}px}`,
    ...others.map(({ from, height }) => `@container (min-width:${from}px){.${name} iframe{height:${height}px}}`),
  ];
  return `<style>${rules.join('')}</style><div class="${name}">${picture}<iframe src="${address}" title="${attribute(embedded.title)}" loading="lazy" width="100%" height="${least.height}"${more}></iframe></div>
${LISTENER}`;
}

/** The address of the picture that other sites show for the figure: of today, without any choice, in the theme Day. */
function pictureOf({ site, language, figure, parameters }: Embedded): string {
  const region = parameters.find(([name]) => name === 'region')?.[1];
  return `${site}share/${language}/${[figure, region].filter(Boolean).join('.')}.png`;
}

/** Whether the picture that other sites show for the figure shows this very view. */
const isPictured = ({ parameters }: Pick<Embedded, 'parameters'>) =>
  parameters.every(([name, value]) => name === 'region' || (name === 'theme' && value === 'day'));

/** A short name for a text, so that the rules of two frames on one page do not meet. */
function hashOf(text: string): string {
  return [...text].reduce((hash, character) => (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0, 0).toString(36);
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
