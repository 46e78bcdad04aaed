import { useEffect, useState } from 'react';
import type { Briefing } from '../../view/briefing.ts';
import { useDesk } from '../panel/context.tsx';
import { PinStage } from './PinStage.tsx';
import { usePresenting } from './usePresenting.ts';
import { usePresentingKeys } from './usePresentingKeys.ts';

/** The presenter's own window: what is shown, what comes next, the notes and the time; keys here move the other window. */
export function PresenterView({ briefing }: { briefing: Briefing }) {
  const { language } = useDesk();
  const { briefing: words } = language.messages;
  const { pins } = briefing;
  const { stand, go } = usePresenting(pins.length, true);
  const seconds = useSeconds();
  const close = () => window.close();
  usePresentingKeys(go, { Escape: close });
  const pin = pins[stand.view];
  const next = pins[stand.view + 1];
  return (
    <div className="presenter">
      <h1 className="visually-hidden">{words.presenter}</h1>
      <section aria-label={words.now}>
        <h2>
          {words.now}: {words.stand(language.number(stand.view + 1), language.number(pins.length))}
        </h2>
        {pin && <PinStage key={stand.view} pin={pin} page={stand.page} />}
      </section>
      <section aria-label={words.coming}>
        <h2>{words.coming}</h2>
        {next ? <PinStage key={stand.view + 1} pin={next} page={0} /> : <p className="empty">{words.noMore}</p>}
        <p className="presenter-time">
          <time>{`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`}</time>
        </p>
      </section>
      <section className="presenter-notes" aria-label={words.notes}>
        <h2>{words.notes}</h2>
        <p>{pin?.note || words.noNotes}</p>
      </section>
      <nav className="tools" aria-label={words.present}>
        <button type="button" className="button" onClick={() => go('back')}>
          {words.back}
        </button>
        <button type="button" className="button" onClick={() => go('next')}>
          {words.next}
        </button>
        <button type="button" className="button" onClick={() => go('blank')}>
          {words.blank}
        </button>
      </nav>
    </div>
  );
}

function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}
