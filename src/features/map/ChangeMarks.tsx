import * as say from '#messages';
import type { Store } from '../../lib/store.ts';
import type { MapSurface } from '../../map/describe/surface.ts';
import type { MapChange } from '../../map/describe/types.ts';
import { SIGN_ASIDE_PX } from '../../map/names/changeSigns.ts';
import { CHANGE_SHAPES, changePaint } from '../../theme/changeShapes.ts';
import { cssTheme } from '../../theme/css.ts';
import { useStored } from '../../ui/useStored.ts';
import type { Camera } from '../../view/viewState.ts';
import { useSite } from '../panel/context.tsx';

interface Props {
  surface: MapSurface;
  /** The marks are placed again with each change of the camera. */
  camera: Store<Camera | null>;
  changes: readonly MapChange[];
}

/** Marks over the map at all that is new, gone or changed since an earlier time, each kind with a shape of its own; in words for screen readers. */
export function ChangeMarks({ surface, camera, changes }: Props) {
  const { language } = useSite();
  useStored(camera);
  return (
    <>
      <svg className="change-marks" aria-hidden="true" width="100%" height="100%">
        {changes.map(({ change, target: { kind, id, position } }) => {
          const at = surface.project(...position);
          if (!at) return null;
          const place = `translate(${at.x + SIGN_ASIDE_PX} ${at.y - SIGN_ASIDE_PX})`;
          return <path key={`${kind}.${id}`} d={CHANGE_SHAPES[change]} transform={place} {...changePaint(change, cssTheme)} />;
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
