import * as say from '#messages';
import type { Figure } from '../../figures/shared/figure.ts';
import { figureToSvg } from '../../render/file.ts';
import type { Subject } from '../export/actions.ts';
import { siteAddress } from '../export/address.ts';
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
    drawing: () => (fonts) => figureToSvg(figure, { title, subtitle, foot: source, language: language.code }, fonts, theme),
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
        'global',
        slides.map((slide) => ({ ...slide, source })),
      );
    },
    table: () => table,
    address: () => address,
  };
}
