import { useQuery } from '@tanstack/react-query';
import { type RefObject, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import * as say from '#messages';
import type { Inset as InsetRow } from '../../atlas/schema.ts';
import type { Store } from '../../lib/store.ts';
import { isKeyAtStart } from '../../map/describe/keySide.ts';
import { placesBelow } from '../../map/describe/placesBelow.ts';
import { plansOf } from '../../map/describe/plans.ts';
import type { MapSurface } from '../../map/describe/surface.ts';
import type { MapDescription } from '../../map/describe/types.ts';
import { failuresOf } from '../../queries/FileError.ts';
import { insetsFile } from '../../queries/files.ts';
import { INSET_PX, type Inset, insetSize, insetSvg } from '../../render/insetSvg.ts';
import { useStored } from '../../ui/useStored.ts';
import type { Camera } from '../../view/viewState.ts';
import { useFacts, useSite, useView } from '../panel/context.tsx';
import { FailureNotices } from '../panel/FailureNotices.tsx';
import { boxOn } from './boxOn.ts';
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
  return seen.length ? <Plans rows={seen} description={description} surface={surface} /> : null;
}

function isOfUse({ lonMin, lonMax, latMin, latMax }: InsetRow, surface: MapSurface, width: number, height: number): boolean {
  const [from, to] = [surface.project(lonMin, latMax), surface.project(lonMax, latMin)];
  return from !== null && to !== null && to.x > 0 && from.x < width && to.y > 0 && from.y < height && to.x - from.x < INSET_PX * LARGER;
}

interface PlansProps {
  rows: readonly InsetRow[];
  description: MapDescription;
  surface: MapSurface;
}

function Plans({ rows, description, surface }: PlansProps) {
  const { site, language } = useSite();
  const query = useQuery(insetsFile(site, description.regionId));
  const { data } = query;
  const ids = rows.map(({ insetId }) => insetId).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are new with each move of the map, their ids are not
  const plans = useMemo(
    () => plansOf(rows, data ?? []).map((plan): Inset => ({ ...plan, map: description, direction: language.direction })),
    [ids, data, description, language],
  );
  const isAtStart = isKeyAtStart(description, language.direction);
  return (
    <div className={isAtStart ? 'inset-plans' : 'inset-plans inset-plans-end'}>
      <FailureNotices failures={failuresOf([query])} wordsOf={({ file, message }) => say.errorsMapLayer(language, { file, why: message })} />
      {plans.map((plan) => (
        <Plan key={plan.shapes.insetId} plan={plan} surface={surface} />
      ))}
    </div>
  );
}

/** A plan under its title, which folds it. One that would lie over members or centres stands folded until the reader opens it. */
function Plan({ plan, surface }: { plan: Inset; surface: MapSurface }) {
  const { theme } = useView();
  const element = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(true);
  useLayoutEffect(() => {
    const details = element.current;
    const map = details?.closest('.map')?.getBoundingClientRect();
    if (!details || !map) return;
    // Measured unfolded, because a folded plan covers less than it would.
    details.open = true;
    const box = details.getBoundingClientRect();
    details.open = placesBelow(plan.map, surface, boxOn(map, box)) === 0;
    setOpen(details.open);
  }, [plan, surface]);
  useEffect(() => {
    if (!isOpen) return;
    insetsShown.set([...insetsShown.get(), plan]);
    return () => insetsShown.set(insetsShown.get().filter((shown) => shown !== plan));
  }, [plan, isOpen]);
  // Its title is the summary here.
  const svg = useMemo(() => insetSvg({ ...plan, title: '' }, theme, `${plan.shapes.insetId}-`), [plan, theme]);
  return (
    <details ref={element} className="inset-plan" data-covers open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{plan.title}</summary>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own SVG, made from escaped records */}
      <svg {...insetSize(plan.bounds)} direction="ltr" role="img" aria-label={plan.title} dangerouslySetInnerHTML={{ __html: svg }} />
    </details>
  );
}
