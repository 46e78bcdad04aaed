import * as say from '#messages';
import { WORLDWIDE } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/records.ts';
import { reviewedOn } from '../../atlas/reviewed.ts';
import type { Figure } from '../../figures/shared/figure.ts';
import { placedTitle } from '../../figures/shared/placedTitle.ts';
import { calendarFile } from '../../lib/calendarFile.ts';
import { fileName, siteAddress } from '../export/address.ts';
import { filtersOf } from '../export/filters.ts';
import { pictureFoot } from '../export/pictureFoot.ts';
import type { Subject } from '../export/subject.ts';
import type { Desk } from '../panel/context.tsx';
import { figureDeck, figurePictures } from './figureFiles.ts';
import type { FigureChoice, MakeFigure } from './useFigure.ts';

/** Where a figure is taken from: the address of its page, and the facts with all its sources, of which the page may lack those of other regions. */
interface Place {
  address: string;
  facts: () => Promise<Atlas>;
}

/** The subject of a figure's save and cite actions. */
export function figureSubject(desk: Desk, figure: Figure, make: MakeFigure, choice: FigureChoice, { address, facts }: Place): Subject {
  const { atlas, language, theme, day } = desk;
  const { subtitle, table, calendar } = figure;
  const title = placedTitle(desk, figure.title, choice.regionId);
  const head = { name: say.calendarName(language), description: subtitle, stamp: atlas.asOf };
  const root = siteAddress(desk);
  const filters = filtersOf(desk, choice.id);
  const words = filters.map((filter) => filter.words).filter(Boolean);
  const foot = (from: Atlas) => pictureFoot({ atlas: from, language }, { sources: figure.sources, filters: words, address });
  return {
    name: fileName(desk, choice.id, choice.regionId ?? choice.instrumentId, ...filters.map(({ value }) => value)),
    title,
    asOf: reviewedOn(atlas, figure.sources),
    isDrawn: figure.scene !== null,
    sources: figure.sources,
    facts,
    about: (from) => [subtitle, ...foot(from)],
    pictures: async (format) => {
      const framed = { figure, title, foot: foot(await facts()), make: (as: { width: number }) => make({ ...as, theme, isMuted: true }) };
      return figurePictures(desk, framed, format);
    },
    deck: async () => {
      const frame = { atlas: await facts(), language, day, address, filters: words, regionId: choice.regionId };
      const onSlide: MakeFigure = (as) => ({ ...make({ ...as, isTight: as.rows !== undefined, isBrief: as.rows !== undefined }), title });
      return figureDeck(frame, { title, regionId: choice.regionId ?? WORLDWIDE }, onSlide);
    },
    table: () => table,
    address: () => address,
    ...(calendar?.length
      ? {
          calendar: () =>
            calendarFile(
              head,
              calendar.map((event) => ({ ...event, url: `${root}${event.url}` })),
            ),
        }
      : {}),
  };
}
