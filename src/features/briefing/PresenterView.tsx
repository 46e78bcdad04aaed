import { useEffect, useState } from 'react';
import * as say from '#messages';
import type { Briefing } from '../../view/briefing.ts';
import { useSite } from '../panel/context.tsx';
import { PinStage } from './PinStage.tsx';
import type { Move } from './presenting.ts';
import { usePresenting } from './usePresenting.ts';
import { usePresentingKeys } from './usePresentingKeys.ts';
import { useTitlePage } from './useTitlePage.ts';

/** The presenter's window: the view on screen, the next view, the notes and the elapsed time. Keys pressed here move the presentation in the other window. */
export function PresenterView({ briefing }: { briefing: Briefing }) {
  const { language } = useSite();
  const { pins } = briefing;
  const { state, go } = usePresenting(pins.length, true);
  const cover = useTitlePage(briefing);
  const seconds = useSeconds();
  const close = () => window.close();
  usePresentingKeys(go, { Escape: close });
  const pin = pins[state.view];
  const next = pins[state.view + 1];
  return (
    <div className="presenter">
      <h1 className="visually-hidden">{say.briefingPresenter(language)}</h1>
      <section aria-label={say.briefingNow(language)}>
        <h2>
          {say.briefingNow(language)}
          {language.colon}
          {say.briefingStand(language, { place: language.number(state.view + 1), all: language.number(pins.length) })}
        </h2>
        {pin && <PinStage key={state.view} pin={pin} page={state.page} before={state.view === 0 ? cover : undefined} />}
      </section>
      <section aria-label={say.briefingComing(language)}>
        <h2>{say.briefingComing(language)}</h2>
        {next ? <PinStage key={state.view + 1} pin={next} page={0} /> : <p className="empty">{say.briefingNoMore(language)}</p>}
        <p className="presenter-time">
          <time>{`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`}</time>
        </p>
      </section>
      <section className="presenter-notes" aria-label={say.briefingNotes(language)}>
        <h2>{say.briefingNotes(language)}</h2>
        <p>{pin?.note || say.briefingNoNotes(language)}</p>
      </section>
      <PresenterTools go={go} />
    </div>
  );
}

function PresenterTools({ go }: { go: (move: Move) => void }) {
  const { language } = useSite();
  const moves = [
    ['back', say.briefingBack(language)],
    ['next', say.briefingNext(language)],
    ['blank', say.briefingBlank(language)],
  ] as const;
  return (
    <nav className="tools" aria-label={say.briefingPresent(language)}>
      {moves.map(([move, words]) => (
        <button key={move} type="button" className="button" onClick={() => go(move)}>
          {words}
        </button>
      ))}
    </nav>
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
