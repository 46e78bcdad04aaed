import { useEffect } from 'react';
import type { MapSurface } from '../../map/describe/surface.ts';
import type { MapDescription } from '../../map/describe/types.ts';
import type { Theme } from '../../theme/tokens.ts';
import type { ViewState } from '../../view/viewState.ts';

/** Updates a map when description, projection or theme change: one frame later, so that the panel is painted at once. */
export function useFollow(surface: MapSurface | null, description: MapDescription | null, { projection, camera }: ViewState, theme: Theme): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a camera that the reader moved already has that position
  useEffect(() => {
    if (!surface || !description) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => surface.update(description, projection, theme, !still, camera !== undefined));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [surface, description, projection, theme]);
}
