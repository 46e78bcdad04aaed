import { CHANGE_SHAPES, changePaint } from '../../theme/changeShapes.ts';
import type { Theme } from '../../theme/tokens.ts';
import type { MapDescription } from '../describe/types.ts';
import type { Shape } from '../look/symbols.ts';
import type { DrawnView } from '../projection/drawnView.ts';
import { pointOf } from './nameSheet.ts';

/** By how much a sign stands beside its place, in px to the right and upwards. */
export const SIGN_ASIDE_PX = 11;

/** The sign of a change on a map, at its point in px from the top left corner of the view. */
interface ChangeSign {
  name: string;
  at: readonly [x: number, y: number];
  shape: Shape;
}

/** The signs of what differs from the time that is compared, as far as they are in view. None where no time is compared. */
export function changeSigns({ compared }: MapDescription, view: DrawnView, theme: Theme): ChangeSign[] {
  return (compared?.changes ?? []).flatMap(({ change, target: { name, position } }): ChangeSign[] => {
    const point = pointOf(view, { lon: position[0], lat: position[1] });
    const [x, y] = [(point?.x ?? -1) + SIGN_ASIDE_PX, (point?.y ?? -1) - SIGN_ASIDE_PX];
    const isSeen = point && x > 0 && y > 0 && x < view.width && y < view.height;
    return isSeen ? [{ name, at: [x, y], shape: { kind: 'path', d: CHANGE_SHAPES[change], ...changePaint(change, theme) } }] : [];
  });
}
