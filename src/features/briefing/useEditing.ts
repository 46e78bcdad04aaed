import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { type Briefing, EMPTY_BRIEFING, MOST_PINS, withoutPin, withPins } from '../../view/briefing.ts';
import { packBriefing } from '../../view/briefingAddress.ts';
import { useFacts } from '../panel/context.tsx';
import { changeBriefing, useKept } from '../pins/keptBriefing.ts';
import { briefingFragment } from '../pins/opened.ts';

/** A kind of change of a briefing that can be undone. */
export type Undoable = 'cleared' | 'replaced' | 'appended' | 'removed';

/** A change of one's own briefing or of somebody else's, and how it is taken back from the briefing as it is by then. */
interface Done {
  what: Undoable;
  isForeign: boolean;
  back: (now: Briefing) => Briefing;
}

/** After a change of a briefing that is not kept, its address follows when nothing has been typed for this long, in ms. */
const ADDRESS_AFTER_MS = 400;

/**
 * The briefing that is edited: one's own, which this browser keeps, or somebody else's, which came with the address or in a file. Changes of somebody
 * else's go into the address and never touch one's own until the reader keeps it or adds it; both can be undone.
 */
export function useEditing(opened: Briefing | undefined) {
  const { fullAtlas } = useFacts();
  const { briefing: own, isStored, aside } = useKept();
  const [path, navigate] = useLocation();
  const [done, setDone] = useState<Done | null>(null);
  const { foreign, isEdited, setForeign } = useForeign(opened);
  // Somebody else's briefing has been left, or another one opened.
  if (done?.isForeign && !isEdited) setDone(null);
  const store = (changed: Briefing) => changeBriefing(() => ({ ...changed, asOf: fullAtlas.asOf }));
  const briefing = foreign ?? own;
  const change = foreign ? setForeign : store;
  const act = (what: Undoable, changed: Briefing) => {
    setDone({ what, isForeign: false, back: () => own });
    store(changed);
  };
  const leave = () => navigate(`${path}${location.search}`);
  const adopt = (what: Undoable, changed: Briefing) => {
    act(what, changed);
    leave();
  };
  return {
    own,
    isStored,
    aside,
    foreign,
    briefing,
    change,
    leave,
    keep: () => foreign && adopt('replaced', foreign),
    append: () => foreign && adopt('appended', withPins(own, foreign.pins)),
    canAppend: own.pins.length + (foreign?.pins.length ?? 0) <= MOST_PINS,
    clear: () => act('cleared', EMPTY_BRIEFING),
    remove: (id: number) => {
      const { briefing: changed, putBack } = withoutPin(briefing, id);
      setDone({ what: 'removed', isForeign: Boolean(foreign), back: putBack });
      change(changed);
    },
    undo: done &&
      done.isForeign === Boolean(foreign) && {
        what: done.what,
        run: () => {
          change(done.back(briefing));
          setDone(null);
        },
      },
  };
}

/** Somebody else's briefing with the changes of the reader, which the address follows. */
function useForeign(opened: Briefing | undefined) {
  const [edited, setEdited] = useState<{ from: Briefing; now: Briefing } | null>(null);
  // Once the address has followed, what it carries is what was edited.
  const isCurrent = edited && opened && (edited.from === opened || packBriefing(edited.now) === packBriefing(opened));
  const now = isCurrent ? edited.now : opened;
  useEffect(() => {
    if (!now || now === opened) return;
    const timer = setTimeout(() => history.replaceState(history.state, '', briefingFragment('show', now)), ADDRESS_AFTER_MS);
    return () => clearTimeout(timer);
  }, [now, opened]);
  const setForeign = (changed: Briefing) => opened && setEdited({ from: opened, now: changed });
  return { foreign: now, isEdited: Boolean(isCurrent), setForeign };
}
