import { unique } from '../../lib/lists.ts';
import { ENTITY_KINDS, parsePath } from '../../pages/page.ts';
import type { Mark } from './scene.ts';

/** The records that a mark is about, each as `state.KEN` or `year.2019`: those that it names, and the one that it leads to. */
export function aboutOf({ about = [], href }: Pick<Mark, 'about' | 'href'>): string[] {
  const page = href ? parsePath(href) : undefined;
  const led = page && 'id' in page && ENTITY_KINDS.some((kind) => kind === page.kind) ? [`${page.kind}.${page.id}`] : [];
  return unique([...about, ...led]);
}

/** The year that a mark is about, if it is about one. */
export function yearAbout(mark: Pick<Mark, 'about'>): number | undefined {
  const year = mark.about?.find((record) => record.startsWith('year.'))?.slice(5);
  return year ? Number(year) : undefined;
}
