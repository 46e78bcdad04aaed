import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { headKey, type Reading } from '../../import/readings.ts';
import { Refusal } from '../../import/refusal.ts';
import type { Opened } from '../../import/session.ts';
import type { Source } from '../../import/table.ts';
import { useFacts, useSite } from '../panel/context.tsx';
import { namedStates } from './namedStates.ts';
import { type OwnFile, startOwnFile } from './ownFile.ts';
import { type DraftScreen, type OwnEntry, openSources, ownScreen, sayUnread, setKept, showEntry } from './ownLayers.ts';
import { rememberedReadings, rememberReadings } from './rememberedReadings.ts';

/** A file on its way onto the maps. */
export interface Draft {
  source: Source;
  /** The worker that has it open; null until it has started. */
  file: OwnFile | null;
  /** The share of the file that is read. */
  progress: number;
  opened: Opened | null;
  refusal: Refusal | null;
  /** Whether the worker is at work on a change. */
  isBusy: boolean;
  /** Takes a column for something else, or reads it otherwise. */
  read: (column: number, reading: Reading) => void;
  /** Reads another sheet or layer of the file. */
  choosePart: (part: string) => void;
  /** Shows the rows on the maps. */
  take: () => void;
}

/** Reads a file in a worker, which ends with the dialog unless its rows are taken. */
export function useDraft(screen: DraftScreen): Draft {
  const { source: first, again } = screen;
  const { language } = useSite();
  const { fullAtlas, today } = useFacts();
  const [source, setSource] = useState(first);
  const taken = useRef(false);
  const [file, setFile] = useState<OwnFile | null>(null);
  const [state, setState] = useState<Pick<Draft, 'progress' | 'opened' | 'refusal' | 'isBusy'>>({ progress: 0, opened: null, refusal: null, isBusy: true });
  const facts = useEffectEvent(() => ({
    language: language.code,
    today,
    states: namedStates(fullAtlas),
  }));
  const known = useEffectEvent(() => ({ ...rememberedReadings(), ...(again ? { [headKey(again.opened.columns)]: again.opened.readings } : {}) }));
  const refuse = (error: unknown) =>
    setState((now) => ({ ...now, isBusy: false, refusal: error instanceof Refusal ? error : new Refusal('failed', String(error)) }));
  const failed = useEffectEvent(refuse);
  useEffect(() => {
    setState({ progress: 0, opened: null, refusal: null, isBusy: true });
    const started = startOwnFile((progress) => setState((now) => ({ ...now, progress })));
    setFile(started);
    started.ask({ ask: 'open', source: { ...source, language: facts().language }, today: facts().today, states: facts().states, remembered: known() }).then(
      (opened) => setState((now) => ({ ...now, opened, isBusy: false })),
      (error: unknown) => failed(error),
    );
    return () => {
      if (!taken.current) started.close();
    };
  }, [source]);
  return {
    ...state,
    source,
    file,
    read: (column, reading) => {
      setState((now) => ({ ...now, isBusy: true }));
      file?.ask({ ask: 'read', column, reading }).then((opened) => {
        rememberReadings(opened.columns, opened.readings);
        setState((now) => ({ ...now, opened, isBusy: false }));
      }, refuse);
    },
    choosePart: (part) => setSource({ ...source, part }),
    take: () => {
      const { opened } = state;
      if (!file || !opened) return;
      // From here on the worker outlives the dialog: a reader who closes it at once keeps the rows.
      taken.current = true;
      file.ask({ ask: 'layer' }).then(
        (layer) => showDraft(screen, { source, file, opened, layer }),
        (error: unknown) => {
          taken.current = false;
          refuse(error);
        },
      );
    },
  };
}

/** Shows the rows of a file in place of those whose columns were changed, and keeps it if it was kept; then opens the next file that waits, else what is in this one. */
function showDraft({ waiting, again }: DraftScreen, shown: Omit<OwnEntry, 'id' | 'isKept'>): void {
  const { name } = shown.source;
  const id = again?.id ?? `${Date.now()}.${name}`;
  const entry = { ...shown, id, isKept: false };
  again?.file.close();
  showEntry(entry);
  if (again?.isKept) setKept(entry, true).catch((error: Error) => sayUnread({ id, name, why: error.message }));
  if (ownScreen.get().at !== 'draft') return;
  if (waiting.length > 0) openSources(waiting);
  else ownScreen.set({ at: 'file', id });
}
