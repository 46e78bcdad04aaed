import { findRegion } from '../../atlas/lookup.ts';
import { focusSheet } from '../../figures/focusMatrix/sheet.ts';
import type { Figure } from '../../figures/shared/figure.ts';
import { mirrored } from '../../figures/shared/mirror.ts';
import type { Scene } from '../../figures/shared/scene.ts';
import type { SlideFrame } from './frame.ts';
import { SLIDE_THEME } from './slideTheme.ts';

/** The matrix of a region as a drawing of a size in px that fits one slide: its table, with all names, takes several. Null for any other figure, and for a matrix without rows. */
export function wholeMatrix({ id, grid }: Figure, { atlas, language, day, regionId }: SlideFrame, width: number, height: number): Scene | null {
  const region = regionId && id === 'focus-matrix' && grid ? findRegion(atlas, regionId) : undefined;
  if (!region) return null;
  const { scene } = focusSheet({ atlas, language, day, width, theme: SLIDE_THEME, regionId: region.regionId }, region, height);
  return mirrored(scene, language.direction);
}
