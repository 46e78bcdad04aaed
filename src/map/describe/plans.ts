import type { Inset } from '../../atlas/schema.ts';
import type { InsetShapes } from '../../lib/geo/insetShapes.ts';
import type { Bounds } from '../../lib/geo/regionBounds.ts';

/** A plan: a part of a region at a larger scale, with the shapes that it needs for that. */
export interface Plan {
  shapes: InsetShapes;
  bounds: Bounds;
  title: string;
}

/** Joins the rows of the table of plans with their shapes; a row whose shapes are not there has no plan. */
export function plansOf(rows: readonly Inset[], shapes: readonly InsetShapes[]): Plan[] {
  return rows.flatMap(({ insetId, title, lonMin, latMin, lonMax, latMax }): Plan[] => {
    const own = shapes.find((plan) => plan.insetId === insetId);
    return own ? [{ shapes: own, bounds: [lonMin, latMin, lonMax, latMax], title }] : [];
  });
}
