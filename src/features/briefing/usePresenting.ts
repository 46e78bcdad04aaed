import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Move, type PresentationState, stateAfter } from './presenting.ts';

const CHANNEL = 'roadstead.briefing';

type Message = { kind: 'state'; state: PresentationState; pages: number } | { kind: 'move'; move: Move } | { kind: 'ask' };

/**
 * The state of a presentation of `views` views, shared between two windows. The window on screen owns the state, sends it to the presenter's window
 * and accepts moves from there. With `isLed` this is the presenter's window: it shows the received state and sends its moves to the other window.
 */
export function usePresenting(views: number, isLed: boolean) {
  const [state, setState] = useState<PresentationState>({ view: 0, page: 0, isBlank: false });
  // The count of one view says nothing of another, whose pages may still load or never come.
  const [counted, setCounted] = useState({ view: 0, pages: 1 });
  const pages = counted.view === state.view ? counted.pages : 1;
  const setPages = (count: number) => setCounted({ view: state.view, pages: count });
  const channel = useRef<BroadcastChannel | null>(null);
  const send = useCallback((message: Message) => channel.current?.postMessage(message), []);
  const go = (move: Move) => {
    if (isLed) send({ kind: 'move', move });
    else setState((before) => stateAfter(before, move, views, pages));
  };
  const hear = useEffectEvent((data: Message) => {
    if (isLed && data.kind === 'state') {
      setState(data.state);
      setCounted({ view: data.state.view, pages: data.pages });
    }
    if (!isLed && data.kind === 'move') go(data.move);
    if (!isLed && data.kind === 'ask') send({ kind: 'state', state, pages });
  });
  useEffect(() => {
    const made = new BroadcastChannel(CHANNEL);
    channel.current = made;
    made.onmessage = ({ data }: MessageEvent<Message>) => hear(data);
    if (isLed) made.postMessage({ kind: 'ask' });
    return () => made.close();
  }, [isLed]);
  useEffect(() => {
    if (!isLed) send({ kind: 'state', state, pages });
  }, [isLed, send, state, pages]);
  return { state, pages, setPages, go };
}
