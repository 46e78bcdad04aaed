import type { Support } from '../../atlas/support.ts';
import type { Tooltip } from '../shared/scene.ts';

/** A State with its words. */
export interface SupportEntry extends Support {
  name: string;
  /** "3", or "3 to 5" where programmes of unknown status name it too. */
  count: string;
  label: string;
  tooltip: Tooltip;
}
