import { type Briefing, BriefingError } from '../../view/briefing.ts';
import { packBriefing, unpackBriefing } from '../../view/briefingAddress.ts';

/** A briefing that the fragment of the address carries, and how to show it: `d` on the briefing page, `p` in the presenter's window. */
export interface Opened {
  mode: 'show' | 'presenter';
  briefing: Briefing;
}

/** Reads the briefing in the fragment of an address. Null if the fragment carries none. Throws a BriefingError if the briefing in it cannot be read. */
export function openedBriefing(hash: string): Opened | null {
  const [, mode = '', packed = ''] = /^#?([dp])=(.*)$/s.exec(hash) ?? [];
  if (!mode) {
    if (hash.replace('#', '')) throw new BriefingError('content');
    return null;
  }
  return { mode: mode === 'p' ? 'presenter' : 'show', briefing: unpackBriefing(packed) };
}

/** The fragment, with its '#', that carries a briefing. */
export function briefingFragment(mode: Opened['mode'], briefing: Briefing): string {
  return `#${mode === 'presenter' ? 'p' : 'd'}=${packBriefing(briefing)}`;
}
