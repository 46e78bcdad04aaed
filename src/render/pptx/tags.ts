import { HEAD, NAMESPACES, xmlText } from './xml.ts';

/** The name of the tag that holds what a deck or a slide remembers. Programs keep tags and show them nowhere. */
export const TAG = 'ROADSTEAD';
/** The content type of the part with the tags of a slide. */
export const TAGS_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.tags+xml';

/** The part with one tag. */
export function tagsXml(value: string): string {
  return `${HEAD}<p:tagLst ${NAMESPACES}><p:tag name="${TAG}" val="${xmlText(value)}"/></p:tagLst>`;
}

/** The reference to a part of tags in a slide or the presentation; '' where there is none. */
export function tagsReference(id: string | undefined): string {
  return id ? `<p:custDataLst><p:tags r:id="${id}"/></p:custDataLst>` : '';
}
