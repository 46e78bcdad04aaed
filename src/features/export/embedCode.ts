/** The forms in which another page can embed a figure. */
export const EMBED_FORMS = ['frame', 'component', 'picture', 'address'] as const;
export type EmbedForm = (typeof EMBED_FORMS)[number];

/** The forms that show what is chosen: there is one picture of a comparison, that of the first two regions. */
export function formsOf({ parameters }: Pick<Embedded, 'parameters'>): EmbedForm[] {
  const isOtherPair = parameters.some(([name]) => name === 'a' || name === 'b');
  return EMBED_FORMS.filter((form) => form !== 'picture' || !isOtherPair);
}

/** An embedded figure. All addresses are absolute; screen readers read the title as the name of the frame. */
export interface Embedded {
  title: string;
  /** Address of the site with a slash at its end. */
  site: string;
  language: string;
  figure: string;
  /** Parameters of the address, in order, without empty values. */
  parameters: [name: string, value: string][];
  /** Address of the figure in the atlas. */
  address: string;
  picture: string;
  /** Height in px of the frame on pages that do not run its script. */
  height: number;
}

/** The address of the embed page. */
export function embedAddress({ site, language, figure, parameters }: Embedded): string {
  const query = parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `${site}${language === 'en' ? '' : `${language}/`}embed/${figure}/${query && `?${query}`}`;
}

/** The code or the address to paste into another page. The code of a frame states its height; the script in it only follows later changes of height. */
export function embedCode(form: EmbedForm, embedded: Embedded): string {
  const { title, site, language, figure, parameters, address, picture, height } = embedded;
  switch (form) {
    case 'frame':
      return `<iframe src="${attribute(embedAddress(embedded))}" title="${attribute(title)}" loading="lazy" width="100%" height="${height}" style="border:0" sandbox="allow-scripts allow-popups allow-downloads"></iframe>
<script>addEventListener("message",function(e){if(e.data&&e.data.type==="roadstead:height")document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.height=e.data.height})})</script>`;
    case 'component': {
      const attributes = [['figure', figure], ...parameters, ['lang', language]].map(([name = '', value = '']) => `${name}="${attribute(value)}"`);
      return `<script type="module" src="${attribute(site)}roadstead-figure.js"></script>
<roadstead-figure ${attributes.join(' ')}></roadstead-figure>`;
    }
    case 'picture':
      return `<a href="${attribute(address)}"><img src="${attribute(picture)}" alt="${attribute(title)}" width="1200" height="630" style="max-width:100%;height:auto"></a>`;
    case 'address':
      return address;
  }
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
