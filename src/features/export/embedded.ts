import { languageFolder } from '../../lib/site.ts';

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
}

/** An editor's choices for an embed. `theme` and `at` are '' where the reader's setting and today are wanted. */
export interface EmbedChoices {
  language: string;
  theme: string;
  at: string;
}

/** The address of the embed page. */
export function embedAddress({ site, language, figure, parameters }: Embedded): string {
  const query = parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `${site}${languageFolder({ language })}embed/${figure}/${query && `?${query}`}`;
}

/** The choices with which the dialog begins: those of the page, and the theme Day where the page names none, since an article is light whatever its reader has set. */
export function firstChoices({ language, parameters }: Embedded): EmbedChoices {
  const chosen = (wanted: string) => parameters.find(([name]) => name === wanted)?.[1];
  return { language, theme: chosen('theme') ?? 'day', at: chosen('at') ?? '' };
}

/** An embed with other choices; the page that it leads to shows the same. */
export function withChoices(embedded: Embedded, { language, theme, at }: EmbedChoices): Embedded {
  const chosen = Object.entries({ at, theme }).filter(([, value]) => value);
  const parameters = [...embedded.parameters.filter(([name]) => name !== 'at' && name !== 'theme'), ...chosen];
  const path = embedded.address.slice(`${embedded.site}${languageFolder(embedded)}`.length);
  const address = new URL(`${embedded.site}${languageFolder({ language })}${path}`);
  if (at) address.searchParams.set('at', at);
  else address.searchParams.delete('at');
  return { ...embedded, language, parameters, address: address.href.replaceAll('%2C', ',') };
}
