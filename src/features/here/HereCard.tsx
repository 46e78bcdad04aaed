import { useState } from 'react';
import * as say from '#messages';
import type { LatLon } from '../../lib/geo/parsePosition.ts';
import { formatPosition } from '../../lib/geo/position.ts';
import { useOpenPart } from '../../ui/useKeys.ts';
import { OwnHerePart } from '../own/ownParts.tsx';
import { useSite, useView } from '../panel/context.tsx';
import { FailureNotices } from '../panel/FailureNotices.tsx';
import { HereAnswer } from './HereAnswer.tsx';
import { HereMore } from './HereMore.tsx';
import { useHere } from './useHere.ts';
import { Ways } from './Ways.tsx';

/**
 * Whether the page was opened with a place in its address. Its card then appears with all its lines at once, so that none of them moves. A card that the
 * reader asks for later answers line by line.
 */
const CAME_WITH_ADDRESS = performance.getEntriesByType('navigation').some(({ name }) => /[?&]here=/.test(name));

interface Props {
  here: LatLon;
  withinNm: number;
  /** The sides of the map away from the mark: the card stands there, so that it never covers the mark. */
  side: string;
  onChoose: (what: 'here' | 'to') => void;
  onClose: () => void;
}

/** The position card: an answer of three lines about one place at sea, the measuring line from it if there is one, and more on demand. */
export function HereCard({ here, withinNm, side, onChoose, onClose }: Props) {
  const { language } = useSite();
  const { view } = useView();
  const card = useOpenPart<HTMLElement>(onClose);
  const known = useHere(here);
  const [isMore, setMore] = useState(false);
  const isWhole = known.waters !== null && known.areas !== null;
  if (CAME_WITH_ADDRESS && !isWhole && known.failures.length === 0) return null;
  return (
    <aside ref={card} className={`here-card ${side}`} aria-label={say.hereTitle(language)}>
      <div className="layer-head">
        <h2 className="here-position" dir="ltr">
          {formatPosition(here.lat, here.lon)}
        </h2>
        <button type="button" className="button" onClick={onClose}>
          {say.appClose(language)}
        </button>
      </div>
      <HereAnswer here={here} known={known} />
      {view.to && <Ways here={here} to={view.to} />}
      <FailureNotices failures={known.failures} wordsOf={({ file, message }) => say.hereFailed(language, { why: `${file}: ${message}` })} />
      <button type="button" className="link-button" aria-expanded={isMore} onClick={() => setMore(!isMore)}>
        {isMore ? say.hereLess(language) : say.hereMore(language)}
      </button>
      <OwnHerePart here={here} withinNm={withinNm} />
      {isMore && <HereMore here={here} known={known} withinNm={withinNm} onChoose={onChoose} />}
    </aside>
  );
}
