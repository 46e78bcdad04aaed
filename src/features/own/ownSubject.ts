import * as say from '#messages';
import { WORLDWIDE } from '../../atlas/lookup.ts';
import type { Figure } from '../../figures/shared/figure.ts';
import { sheetOf } from '../../render/sheet.ts';
import { siteAddress } from '../export/address.ts';
import type { Subject } from '../export/subject.ts';
import type { DrawnAs } from '../figures/useFigure.ts';
import type { Desk } from '../panel/context.tsx';

/** The subject of the files of a figure of a person's own rows. Its source line names the file and no source of the atlas; its address is that of the site, for no address holds the file. */
export function ownSubject(desk: Desk, figure: Figure, make: (as: DrawnAs) => Figure, file: string, id: string): Subject {
  const { atlas, language, theme, day } = desk;
  const { title, subtitle, table } = figure;
  const source = say.ownNotAtlas(language, { file });
  const address = `${siteAddress(desk)}/`;
  return {
    name: `${file.replace(/[\\/:*?"<>|]+/g, '-')}-${id}`,
    title,
    asOf: day,
    isDrawn: figure.scene !== null,
    sources: [],
    pictures: async (format) => {
      const [{ figureToSvg }, { figureSheets }] = await Promise.all([import('../../render/file.ts'), import('../../render/figureSheets.ts')]);
      const frame = { title, subtitle, foot: [source], language: language.code };
      const sheet = sheetOf(format, 'figure');
      if (!sheet) return [(fonts) => figureToSvg(figure, frame, fonts, theme)];
      const partOf = (number: number, count: number) => say.slidesPart(language, { title, number: language.number(number), count: language.number(count) });
      return figureSheets((as) => make({ ...as, theme }), frame, theme, sheet, partOf);
    },
    deck: async () => {
      const [{ figureSlides }, { SLIDE_THEME }, { makeDeck }] = await Promise.all([
        import('../../render/slides/figureSlides.ts'),
        import('../../render/slides/slideTheme.ts'),
        import('../../render/slides/makeDeck.ts'),
      ]);
      const frame = { atlas, language, day, address };
      const slides = figureSlides((width, rows) => make({ width, theme: SLIDE_THEME, rows }), frame);
      return makeDeck(
        frame,
        title,
        WORLDWIDE,
        slides.map((slide) => ({ ...slide, source })),
      );
    },
    table: () => table,
    about: () => [subtitle, source],
    address: () => address,
  };
}
