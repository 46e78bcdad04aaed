import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react';
import * as say from '#messages';
import { moved } from '../../lib/moved.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Pin } from '../../view/briefing.ts';
import { useDesk } from '../panel/context.tsx';
import { PinStage } from './PinStage.tsx';
import { usePinned } from './usePinned.ts';

/** The pinned views in their order: dragged, or moved by buttons and by Alt with the arrow keys; each with its title and note. */
export function PinList({ pins, onChange }: { pins: readonly Pin[]; onChange: (pins: Pin[]) => void }) {
  const { language } = useDesk();
  const [dragged, setDragged] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const move = (from: number, to: number) => {
    if (to < 0 || to >= pins.length) return;
    onChange(moved(pins, from, to));
    setSaid(say.briefingMovedTo(language, { place: language.number(to + 1), all: language.number(pins.length) }));
    requestAnimationFrame(() => list.current?.children[to]?.querySelector<HTMLElement>('.pin-handle')?.focus());
  };
  const onKeyDown = (index: number) => (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(index, index + (event.key === 'ArrowUp' ? -1 : 1));
  };
  const onDrop = (index: number) => (event: DragEvent) => {
    event.preventDefault();
    if (dragged !== null) move(dragged, index);
    setDragged(null);
  };
  return (
    <>
      <ol ref={list} className="pins">
        {pins.map((pin, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: the same view may be pinned twice; its place is its name
            key={index}
            className={dragged === index ? 'is-dragged' : ''}
            onKeyDown={onKeyDown(index)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={onDrop(index)}
          >
            <div className="pin-order">
              <span
                className="pin-handle"
                draggable
                role="button"
                tabIndex={0}
                aria-label={say.briefingHandle(language, { place: language.number(index + 1) })}
                onDragStart={() => setDragged(index)}
                onDragEnd={() => setDragged(null)}
              >
                {language.number(index + 1)}
              </span>
              <button
                type="button"
                disabled={index === 0}
                aria-label={say.briefingUp(language)}
                title={say.briefingUp(language)}
                onClick={() => move(index, index - 1)}
              >
                <Icon name="up" />
              </button>
              <button
                type="button"
                disabled={index === pins.length - 1}
                aria-label={say.briefingDown(language)}
                title={say.briefingDown(language)}
                onClick={() => move(index, index + 1)}
              >
                <Icon name="down" />
              </button>
            </div>
            <ErrorBoundary
              resetKey={`${pin.figure}.${pin.regionId}.${pin.query}`}
              fallback={(error, retry) => (
                <Notice tone="error" action={say.appRetry(language)} onAction={retry}>
                  {say.figureFailed(language, { why: error.message })}
                </Notice>
              )}
            >
              <PinCard
                pin={pin}
                onChange={(change) => onChange(pins.map((entry, place) => (place === index ? { ...entry, ...change } : entry)))}
                onRemove={() => onChange(pins.filter((_, place) => place !== index))}
              />
            </ErrorBoundary>
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

function PinCard({ pin, onChange, onRemove }: { pin: Pin; onChange: (change: Partial<Pin>) => void; onRemove: () => void }) {
  const { language } = useDesk();
  const pinned = usePinned({ ...pin, title: '' });
  return (
    <>
      <PinStage pin={pin} page={0} />
      <div className="pin-words">
        <label>
          {say.briefingPinTitle(language)}
          <input
            type="text"
            maxLength={300}
            value={pin.title}
            placeholder={pinned?.title ?? ''}
            onChange={(event) => onChange({ title: event.target.value })}
          />
        </label>
        <label>
          {say.briefingNotes(language)}
          <textarea rows={3} maxLength={4000} value={pin.note} onChange={(event) => onChange({ note: event.target.value })} />
        </label>
        <p className="tools">
          {pinned && (
            <a className="tool" href={pinned.address}>
              <Icon name="open" /> {say.briefingOpen(language)}
            </a>
          )}
          <button type="button" className="tool" onClick={onRemove}>
            {say.briefingRemove(language)}
          </button>
        </p>
      </div>
    </>
  );
}
