import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { type Briefing, EMPTY_BRIEFING, MOST_PINS, withPins } from '../../view/briefing.ts';
import { packBriefing } from '../../view/briefingAddress.ts';
import { useFacts } from '../panel/context.tsx';
import { changeBriefing, useKept } from '../pins/keptBriefing.ts';
import { briefingFragment } from './opened.ts';

/** What was done to one's own briefing and can be undone. */
export type Undoable = 'cleared' | 'replaced' | 'appended' | 'removed';

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
  const [done, setDone] = useState<{ what: Undoable; before: Briefing } | null>(null);
  const [foreign, setForeign] = useForeign(opened);
  const store = (changed: Briefing) => changeBriefing(() => ({ ...changed, asOf: fullAtlas.asOf }));
  const act = (what: Undoable, changed: Briefing) => {
    setDone({ what, before: own });
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
    briefing: foreign ?? own,
    change: foreign ? setForeign : store,
    leave,
    keep: () => foreign && adopt('replaced', foreign),
    append: () => foreign && adopt('appended', withPins(own, foreign.pins)),
    canAppend: own.pins.length + (foreign?.pins.length ?? 0) <= MOST_PINS,
    clear: () => act('cleared', EMPTY_BRIEFING),
    remove: (id: number) => {
      const briefing = foreign ?? own;
      const changed = { ...briefing, pins: briefing.pins.filter((pin) => pin.id !== id) };
      if (foreign) setForeign(changed);
      else act('removed', changed);
    },
    undo: done && {
      what: done.what,
      run: () => {
        store(done.before);
        setDone(null);
      },
    },
  };
}

/** Somebody else's briefing with the changes of the reader, which the address follows. */
function useForeign(opened: Briefing | undefined): [Briefing | undefined, (changed: Briefing) => void] {
  const [edited, setEdited] = useState<{ from: Briefing; now: Briefing } | null>(null);
  // Once the address has followed, what it carries is what was edited.
  const isCurrent = edited && opened && (edited.from === opened || packBriefing(edited.now) === packBriefing(opened));
  const now = isCurrent ? edited.now : opened;
  useEffect(() => {
    if (!now || now === opened) return;
    const timer = setTimeout(() => history.replaceState(history.state, '', briefingFragment('show', now)), ADDRESS_AFTER_MS);
    return () => clearTimeout(timer);
  }, [now, opened]);
  return [now, (changed) => opened && setEdited({ from: opened, now: changed })];
}
