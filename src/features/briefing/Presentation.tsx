import { useRef, useState } from 'react';
import * as say from '#messages';
import type { Language } from '../../i18n/language.ts';
import { pagePath } from '../../pages/page.ts';
import type { Briefing } from '../../view/briefing.ts';
import { siteAddress } from '../export/address.ts';
import { useDesk, useFacts, useSite } from '../panel/context.tsx';
import { briefingFragment } from '../pins/opened.ts';
import { PinStage } from './PinStage.tsx';
import { pinName } from './pinName.ts';
import type { Move, PresentationState } from './presenting.ts';
import { useAwake } from './useAwake.ts';
import { toggleFullScreen, useFullScreen } from './useFullScreen.ts';
import { usePresenting } from './usePresenting.ts';
import { usePresentingKeys } from './usePresentingKeys.ts';
import { useStageTaps } from './useStageTaps.ts';
import { useTitlePage } from './useTitlePage.ts';

const PRESENTER_WINDOW = 'roadstead-presenter';

/** A presentation: shows one pinned view at a time on the whole screen. Keys, a clicker, a click or the presenter's window move it on. */
export function Presentation({ briefing, onClose }: { briefing: Briefing; onClose: () => void }) {
  const desk = useDesk();
  const { pins } = briefing;
  const { state, pages, setPages, go } = usePresenting(pins.length, false);
  const { fullAtlas } = useFacts();
  const [told, setTold] = useState<{ view: number; titles: string[] }>({ view: 0, titles: [] });
  const [hasNotes, setHasNotes] = useState(false);
  const host = useRef<HTMLDivElement>(null);
  const presenter = useRef<Window | null>(null);
  // A browser may leave full screen when another window opens: the presentation then fills its own window, and goes on.
  useFullScreen(host, () => presenter.current?.closed !== false && onClose());
  const isAwake = useAwake(host);
  const cover = useTitlePage(briefing);
  const openPresenter = () => {
    const address = `${siteAddress(desk)}${pagePath({ kind: 'briefing' })}${briefingFragment('presenter', briefing)}`;
    presenter.current = window.open(address, PRESENTER_WINDOW, 'popup,width=900,height=640');
  };
  usePresentingKeys(go, { Escape: onClose, n: () => setHasNotes(!hasNotes), p: openPresenter, f: () => void toggleFullScreen(host.current) });
  const tapped = useStageTaps(() => go('next'));
  const pin = pins[state.view];
  if (!pin) return null;
  const place = placeWords(desk.language, state, pins.length, pages);
  const keepTitles = (titles: string[]) => {
    setTold({ view: state.view, titles });
    setPages(titles.length);
  };
  // A view that loads, or cannot be shown, goes by its name.
  const title = (told.view === state.view && told.titles[state.page]) || pinName(fullAtlas, desk.language, pin);
  return (
    <div
      ref={host}
      className={isAwake ? 'presentation is-awake' : 'presentation'}
      tabIndex={-1}
      role="dialog"
      aria-modal="true"
      aria-label={briefing.title || say.briefingTitle(desk.language)}
    >
      <div className={`presentation-stage ${state.isBlank ? 'is-blank' : ''}`} {...tapped}>
        {!state.isBlank && <PinStage key={state.view} pin={pin} page={state.page} before={state.view === 0 ? cover : undefined} onPages={keepTitles} />}
      </div>
      <p className="visually-hidden" role="status">
        {state.isBlank ? say.briefingBlank(desk.language) : `${place}${desk.language.colon}${title}`}
      </p>
      {hasNotes && <aside className="presentation-notes">{pin.note || say.briefingNoNotes(desk.language)}</aside>}
      <PresentationTools place={place} go={go} onPresenter={openPresenter} onClose={onClose} />
    </div>
  );
}

interface ToolsProps {
  /** Which view is shown, in words. */
  place: string;
  go: (move: Move) => void;
  onPresenter: () => void;
  onClose: () => void;
}

function PresentationTools({ place, go, onPresenter, onClose }: ToolsProps) {
  const { language } = useSite();
  return (
    <nav className="presentation-tools" aria-label={say.briefingPresent(language)}>
      <button type="button" onClick={() => go('back')}>
        {say.briefingBack(language)}
      </button>
      <span aria-hidden="true">{place}</span>
      <button type="button" onClick={() => go('next')}>
        {say.briefingNext(language)}
      </button>
      <button type="button" onClick={onPresenter}>
        {say.briefingPresenter(language)}
      </button>
      <button type="button" onClick={onClose}>
        {say.briefingEnd(language)}
      </button>
    </nav>
  );
}

/** Which of the views is shown, and which page of it where it has several. */
function placeWords(language: Language, { view, page }: PresentationState, views: number, pages: number): string {
  const { number } = language;
  const stand = { place: number(view + 1), all: number(views) };
  return pages > 1 ? say.briefingStandPage(language, { ...stand, page: number(page + 1), pages: number(pages) }) : say.briefingStand(language, stand);
}
