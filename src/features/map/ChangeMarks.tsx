import { useMemo } from 'react';
import * as say from '#messages';
import type { Store } from '../../lib/store.ts';
import { mapChanges } from '../../map/describe/mapChanges.ts';
import type { MapSurface } from '../../map/describe/surface.ts';
import type { MapDescription } from '../../map/describe/types.ts';
import { useStored } from '../../ui/useStored.ts';
import type { Camera } from '../../view/viewState.ts';
import { useFacts, useSite } from '../panel/context.tsx';
import { CHANGE_SHAPES } from './changeShapes.ts';

interface Props {
  surface: MapSurface;
  /** The marks are placed again with each change of the camera. */
  camera: Store<Camera | null>;
  before: MapDescription;
  now: MapDescription;
}

/** Marks over the map at all that is new, gone or changed since an earlier time, each kind with a shape of its own; in words for screen readers. */
export function ChangeMarks({ surface, camera, before, now }: Props) {
  const { language } = useSite();
  const { atlas, before: then } = useFacts();
  useStored(camera);
  const changes = useMemo(() => (then ? mapChanges({ map: before, atlas: then.atlas }, { map: now, atlas }) : []), [before, then, now, atlas]);
  return (
    <>
      <svg className="change-marks" aria-hidden="true" width="100%" height="100%">
        {changes.map(({ change, target: { kind, id, position } }) => {
          const at = surface.project(...position);
          return (
            at && <path key={`${kind}.${id}`} className={`change-${change}`} d={CHANGE_SHAPES[change]} transform={`translate(${at.x + 11} ${at.y - 11})`} />
          );
        })}
      </svg>
      <ul className="visually-hidden" aria-label={say.sinceList(language)}>
        {changes.map(({ change, target: { kind, id, name } }) => (
          <li key={`${kind}.${id}`}>
            {name}: {say.sinceChange(language, change)}
          </li>
        ))}
      </ul>
    </>
  );
}
