import { useRef, useState } from 'react';
import { pagePath } from '../../pages/page.ts';
import type { Briefing } from '../../view/briefing.ts';
import { siteAddress } from '../export/address.ts';
import { useDesk } from '../panel/context.tsx';
import { briefingFragment } from './opened.ts';
import { PinStage } from './PinStage.tsx';
import { toggleFullScreen, useFullScreen } from './useFullScreen.ts';
import { usePresenting } from './usePresenting.ts';
import { usePresentingKeys } from './usePresentingKeys.ts';

const PRESENTER_WINDOW = 'roadstead-presenter';

/** The views one after the other over the whole screen, moved by keys, clicker, click or the presenter's window. */
export function Presentation({ briefing, onClose }: { briefing: Briefing; onClose: () => void }) {
  const desk = useDesk();
  const { briefing: words } = desk.language.messages;
  const { pins } = briefing;
  const { stand, pages, setPages, go } = usePresenting(pins.length, false);
  const [titles, setTitles] = useState<string[]>([]);
  const [hasNotes, setHasNotes] = useState(false);
  const host = useRef<HTMLDivElement>(null);
  useFullScreen(host, onClose);
  const openPresenter = () =>
    window.open(
      `${siteAddress(desk)}${pagePath({ kind: 'briefing' })}${briefingFragment('presenter', briefing)}`,
      PRESENTER_WINDOW,
      'popup,width=900,height=640',
    );
  usePresentingKeys(go, { Escape: onClose, n: () => setHasNotes(!hasNotes), p: openPresenter, f: () => void toggleFullScreen(host.current) });
  const pin = pins[stand.view];
  if (!pin) return null;
  const number = desk.language.number;
  const place =
    pages > 1
      ? words.standPage(number(stand.view + 1), number(pins.length), number(stand.page + 1), number(pages))
      : words.stand(number(stand.view + 1), number(pins.length));
  return (
    <div ref={host} className="presentation" tabIndex={-1} role="dialog" aria-modal="true" aria-label={briefing.title || words.title}>
      <div className={`presentation-stage ${stand.isBlank ? 'is-blank' : ''}`} onPointerUp={(event) => (event.button === 0 ? go('next') : undefined)}>
        {!stand.isBlank && (
          <PinStage
            key={stand.view}
            pin={pin}
            page={stand.page}
            onPages={(all) => {
              setTitles(all);
              setPages(all.length);
            }}
          />
        )}
      </div>
      <p className="visually-hidden" role="status">
        {stand.isBlank ? words.blank : `${place}: ${titles[stand.page] ?? ''}`}
      </p>
      {hasNotes && <aside className="presentation-notes">{pin.note || words.noNotes}</aside>}
      <nav className="presentation-tools" aria-label={words.present}>
        <button type="button" onClick={() => go('back')}>
          {words.back}
        </button>
        <span aria-hidden="true">{place}</span>
        <button type="button" onClick={() => go('next')}>
          {words.next}
        </button>
        <button type="button" onClick={openPresenter}>
          {words.presenter}
        </button>
        <button type="button" onClick={onClose}>
          {words.end}
        </button>
      </nav>
    </div>
  );
}
