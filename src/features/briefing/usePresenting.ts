import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Move, moved, type Stand } from './presenting.ts';

const CHANNEL = 'roadstead.briefing';

type Message = { kind: 'stand'; stand: Stand; pages: number } | { kind: 'move'; move: Move } | { kind: 'ask' };

/**
 * A presentation in this window. It tells the presenter's window where it stands, and obeys its moves. With `isLed` this is the presenter's window: it
 * shows where the other one stands, and sends its moves there.
 */
export function usePresenting(views: number, isLed: boolean) {
  const [stand, setStand] = useState<Stand>({ view: 0, page: 0, isBlank: false });
  const [pages, setPages] = useState(1);
  const channel = useRef<BroadcastChannel | null>(null);
  const send = useCallback((message: Message) => channel.current?.postMessage(message), []);
  const go = (move: Move) => {
    if (isLed) send({ kind: 'move', move });
    else setStand((before) => moved(before, move, views, pages));
  };
  const hear = useEffectEvent((data: Message) => {
    if (isLed && data.kind === 'stand') {
      setStand(data.stand);
      setPages(data.pages);
    }
    if (!isLed && data.kind === 'move') go(data.move);
    if (!isLed && data.kind === 'ask') send({ kind: 'stand', stand, pages });
  });
  useEffect(() => {
    const made = new BroadcastChannel(CHANNEL);
    channel.current = made;
    made.onmessage = ({ data }: MessageEvent<Message>) => hear(data);
    if (isLed) made.postMessage({ kind: 'ask' });
    return () => made.close();
  }, [isLed]);
  useEffect(() => {
    if (!isLed) send({ kind: 'stand', stand, pages });
  }, [isLed, send, stand, pages]);
  return { stand, pages, setPages, go };
}
