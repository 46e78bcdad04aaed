import * as say from '#messages';
import { reviewedOn } from '../../atlas/reviewed.ts';
import type { Figure } from '../../figures/shared/figure.ts';
import { asOfLine } from '../../i18n/asOfLine.ts';
import { calendarFile } from '../../lib/calendarFile.ts';
import { figureToSvg } from '../../render/file.ts';
import type { Subject } from '../export/actions.ts';
import { fileName, siteAddress } from '../export/address.ts';
import type { Desk } from '../panel/context.tsx';
import type { FigureChoice, MakeFigure } from './useFigure.ts';

/** The subject of a figure's save and cite actions. `address` is the address of the figure's page. */
export function figureSubject(desk: Desk, figure: Figure, make: MakeFigure, choice: FigureChoice, address: string): Subject {
  const { atlas, language, theme, day } = desk;
  const { title, subtitle, table, calendar } = figure;
  const head = { name: say.calendarName(language), description: subtitle, stamp: atlas.asOf };
  const root = siteAddress(desk);
  const foot = `${asOfLine(language, atlas, figure.sources)} ${address}`;
  return {
    name: fileName(desk, choice.id, choice.regionId ?? choice.instrumentId),
    title,
    asOf: reviewedOn(atlas, figure.sources),
    isDrawn: figure.scene !== null,
    drawing: () => (fonts) => figureToSvg(figure, { title, subtitle, foot, language: language.code }, fonts, theme),
    deck: async () => {
      const [{ figureSlides }, { SLIDE_THEME }, { makeDeck }] = await Promise.all([
        import('../../render/slides/figureSlides.ts'),
        import('../../render/slides/slideTheme.ts'),
        import('../../render/slides/makeDeck.ts'),
      ]);
      const frame = { atlas, language, day, address };
      const slides = figureSlides((width, rows) => make({ width, theme: SLIDE_THEME, rows }), frame);
      return makeDeck(frame, title, choice.regionId ?? 'global', slides);
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
