import { supportByStateFigure } from '../../../figures/supportByState/supportByStateFigure.ts';
import { type FigureMaker, figureSlides } from '../figureSlides.ts';
import type { Draft } from '../frame.ts';
import { contextOf, figureFrame, ownTitle, type Story } from './story.ts';

/** Which States are in how many running programmes. None where no State is known. */
export function supportSlides(story: Story, regionId?: string): Draft[] {
  const make: FigureMaker = (width, rows) => {
    const figure = supportByStateFigure({ ...contextOf(story, width, regionId), rows });
    return { ...figure, title: ownTitle(story, figure.title) };
  };
  return make(600).scene ? figureSlides(make, figureFrame(story, 'support-by-state', regionId)) : [];
}
