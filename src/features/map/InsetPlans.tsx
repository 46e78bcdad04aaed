import { useQuery } from '@tanstack/react-query';
import { type RefObject, useDeferredValue, useEffect, useMemo } from 'react';
import type { Inset as InsetRow } from '../../atlas/schema.ts';
import type { Store } from '../../lib/store.ts';
import { keySide } from '../../map/describe/keySide.ts';
import type { MapSurface } from '../../map/describe/surface.ts';
import type { MapDescription } from '../../map/describe/types.ts';
import { insetsFile } from '../../queries/files.ts';
import { INSET_PX, type Inset, insetSize, insetSvg } from '../../render/insetSvg.ts';
import { useStored } from '../../ui/useStored.ts';
import type { Camera } from '../../view/viewState.ts';
import { useFacts, useSite, useView } from '../panel/context.tsx';
import { insetsShown } from './insetsShown.ts';

/** A map narrower or lower than this, in px, has no room for plans. */
const ROOMY = { width: 860, height: 600 } as const;
/** A plan is of use while what it shows is narrower on the map than this share of the plan. */
const LARGER = 0.8;

interface Props {
  surface: MapSurface;
  camera: Store<Camera | null>;
  description: MapDescription;
  host: RefObject<HTMLElement | null>;
}

/** Plans of what is too small to be seen on the map of a region, beside the key: those of the table whose part of the map is in view and smaller than in the plan. */
export function InsetPlans({ surface, camera, description, host }: Props) {
  const { atlas } = useFacts();
  const { view } = useView();
  // While the map moves the plans may lag behind.
  useDeferredValue(useStored(camera));
  const { clientWidth: width = 0, clientHeight: height = 0 } = host.current ?? {};
  const isRoomy = width >= ROOMY.width && height >= ROOMY.height && view.projection === 'mercator' && !view.here;
  const rows = description.record ? [] : atlas.insets.filter(({ regionId }) => regionId === description.regionId);
  const seen = isRoomy ? rows.filter((row) => isOfUse(row, surface, width, height)) : [];
  return seen.length ? <Plans rows={seen} description={description} /> : null;
}

function isOfUse({ lonMin, lonMax, latMin, latMax }: InsetRow, surface: MapSurface, width: number, height: number): boolean {
  const [from, to] = [surface.project(lonMin, latMax), surface.project(lonMax, latMin)];
  return from !== null && to !== null && to.x > 0 && from.x < width && to.y > 0 && from.y < height && to.x - from.x < INSET_PX * LARGER;
}

function Plans({ rows, description }: { rows: readonly InsetRow[]; description: MapDescription }) {
  const { site, language } = useSite();
  const { theme } = useView();
  const { data } = useQuery(insetsFile(site, description.regionId));
  const ids = rows.map(({ insetId }) => insetId).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are new with each move of the map, their ids are not
  const plans = useMemo(
    () =>
      rows.flatMap(({ insetId, title, lonMin, latMin, lonMax, latMax }): Inset[] => {
        const shapes = data?.find((plan) => plan.insetId === insetId);
        return shapes ? [{ map: description, shapes, bounds: [lonMin, latMin, lonMax, latMax], title, direction: language.direction }] : [];
      }),
    [ids, data, description, language],
  );
  const drawn = useMemo(
    () => plans.map((plan) => ({ ...insetSize(plan.bounds), title: plan.title, svg: insetSvg(plan, theme, `${plan.shapes.insetId}-`) })),
    [plans, theme],
  );
  useEffect(() => {
    insetsShown.set(plans);
    return () => insetsShown.set([]);
  }, [plans]);
  // West is left in every language, the start of a line is not.
  const isAtStart = (keySide(description) === 'west') === (language.direction === 'ltr');
  return (
    <div className={isAtStart ? 'inset-plans' : 'inset-plans inset-plans-end'}>
      {drawn.map(({ title, width, height, svg }) => (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own SVG, made from escaped records
        <svg key={title} data-covers width={width} height={height} direction="ltr" role="img" aria-label={title} dangerouslySetInnerHTML={{ __html: svg }} />
      ))}
    </div>
  );
}
