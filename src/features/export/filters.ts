import * as say from '#messages';
import { findFigure } from '../../figures/registry.ts';
import type { Control } from '../../figures/shared/definition.ts';
import { actorName, type FigureId } from '../../i18n/names.ts';
import type { Desk } from '../panel/context.tsx';

/** A filter of a figure: as it stands in the address, and in words; '' where the title of the figure says it. */
interface Filter {
  value: string;
  words: string;
}

/** The filters of a view that a figure has a control for. */
export function filtersOf({ view, atlas, language }: Pick<Desk, 'view' | 'atlas' | 'language'>, id: FigureId): Filter[] {
  const { status, funder, publisher, a, b } = view;
  const filters: Partial<Record<Control, Filter | '' | undefined>> = {
    status: status && { value: status, words: say.status(language, status) },
    funder: funder && { value: funder, words: actorName(atlas, funder) },
    publisher: publisher && { value: publisher, words: say.incidentsPublishers(language, publisher) },
    pair: a && b && { value: `${a}-${b}`, words: '' },
  };
  return (findFigure(id)?.controls ?? []).flatMap((control) => filters[control] || []);
}
