import * as say from '#messages';
import type { Figure } from '../../figures/shared/figure.ts';
import type { SheetMaker } from '../../render/figureSheets.ts';
import type { Deck } from '../../render/pptx/deck.ts';
import type { Drawing } from '../../render/save.ts';
import { type PictureFormat, sheetOf } from '../../render/sheet.ts';
import type { Draft, SlideFrame } from '../../render/slides/frame.ts';
import type { Desk } from '../panel/context.tsx';
import type { MakeFigure } from './useFigure.ts';

/** A figure as it is on screen, what stands above and below it in a file, and how it is drawn for a sheet. */
interface FramedFigure {
  figure: Figure;
  title: string;
  foot: readonly string[];
  make: SheetMaker;
}

/** The pictures of a figure in a format: on sheets, or as it is on screen. */
export async function figurePictures({ language, theme }: Desk, { figure, title, foot, make }: FramedFigure, format: PictureFormat): Promise<Drawing[]> {
  const [{ figureToSvg }, { figureSheets }] = await Promise.all([import('../../render/file.ts'), import('../../render/figureSheets.ts')]);
  const frame = { title, subtitle: figure.subtitle, foot, language: language.code };
  const sheet = sheetOf(format, 'figure');
  if (!sheet) return [(fonts) => figureToSvg(figure, frame, fonts, theme)];
  const partOf = (number: number, count: number) => say.slidesPart(language, { title, number: language.number(number), count: language.number(count) });
  return figureSheets(make, frame, theme, sheet, partOf);
}

/** The deck of a figure: its slides, each as `finish` returns it, in the colours of a region. */
export async function figureDeck(
  frame: SlideFrame,
  { title, regionId }: { title: string; regionId: string },
  make: MakeFigure,
  finish = (slide: Draft): Draft => slide,
): Promise<Deck> {
  const [{ figureSlides }, { SLIDE_THEME }, { makeDeck }] = await Promise.all([
    import('../../render/slides/figureSlides.ts'),
    import('../../render/slides/slideTheme.ts'),
    import('../../render/slides/makeDeck.ts'),
  ]);
  const slides = figureSlides((width, rows, most) => make({ width, theme: SLIDE_THEME, rows, most }), frame);
  return makeDeck(frame, title, regionId, slides.map(finish));
}
