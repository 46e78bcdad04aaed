import type { Theme } from '../../theme/tokens.ts';
import type { MapDescription } from '../describe/types.ts';
import type { MapLayerLook } from './layerLook.ts';

/** The radius of a dot in px. */
const DOT_PX = 4;

/** Rows of a person's own files: areas and lines as limits are, and a dot for each position in the colour of its kind. Nothing where there is no such file. */
export function ownLooks({ ownFiles }: MapDescription, theme: Theme): MapLayerLook[] {
  if (ownFiles.length === 0) return [];
  return [
    { id: 'own-area', features: { from: 'ownShapes', areas: true }, fill: theme.limit, opacity: 0.08 },
    { id: 'own-line', features: { from: 'ownShapes' }, stroke: theme.limit, width: 1.8 },
    // The gravest kind lies on top.
    ...[-1, ...[...theme.incidents.keys()].reverse()].map(
      (kind): MapLayerLook => ({ id: `own-dots-${kind}`, features: { from: 'ownDots', property: 'kind', among: [kind] }, ...ownDotLook(theme, kind) }),
    ),
  ];
}

/** How a dot of a kind looks; -1 for rows that have none. */
export function ownDotLook(theme: Theme, kind: number): Required<Pick<MapLayerLook, 'fill' | 'stroke' | 'width' | 'dot'>> {
  return { fill: theme.incidents[kind] ?? theme.selection, stroke: theme.panel, width: 1, dot: DOT_PX };
}
