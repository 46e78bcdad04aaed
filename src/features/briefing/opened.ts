import { type Briefing, BriefingError } from '../../view/briefing.ts';
import { packBriefing, unpackBriefing } from '../../view/briefingAddress.ts';

/** What a fragment asks for: `d` shows a briefing, `p` shows it in the presenter's own window. */
export interface Opened {
  mode: 'show' | 'presenter';
  briefing: Briefing;
}

/** Reads the fragment of an address. Null where it carries none; throws a BriefingError where it is none that can be read. */
export function openedBriefing(hash: string): Opened | null {
  const [, mode = '', packed = ''] = /^#?([dp])=(.*)$/s.exec(hash) ?? [];
  if (!mode) {
    if (hash.replace('#', '')) throw new BriefingError('content');
    return null;
  }
  return { mode: mode === 'p' ? 'presenter' : 'show', briefing: unpackBriefing(packed) };
}

/** The fragment that carries a briefing. */
export function briefingFragment(mode: Opened['mode'], briefing: Briefing): string {
  return `#${mode === 'presenter' ? 'p' : 'd'}=${packBriefing(briefing)}`;
}
