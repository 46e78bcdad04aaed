import type { RefObject } from 'react';
import * as say from '#messages';
import { useSite, useView } from '../panel/context.tsx';
import type { Maps } from './mapsOnPage.ts';

interface Props {
  drawnHost: RefObject<HTMLDivElement | null>;
  liveHost: RefObject<HTMLDivElement | null>;
  shown: Maps['shown'];
  /** Name of what is shown. */
  place: string;
}

/** The elements that the drawn and the live map draw into, and how the keyboard moves them. */
export function MapCanvas({ drawnHost, liveHost, shown, place }: Props) {
  const { language } = useSite();
  const { view } = useView();
  return (
    <>
      <div
        ref={drawnHost}
        className="drawn-map"
        hidden={shown === 'live'}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys pan and plus and minus zoom here, as on the live map
        tabIndex={0}
        role="group"
        aria-label={say.mapLabel(language, { place })}
      />
      <div ref={liveHost} className={`map-canvas ${shown === 'live' ? '' : 'is-waiting'} ${view.projection === 'globe' ? 'is-globe' : ''}`} />
      <p className="visually-hidden">{say.mapInstructions(language)}</p>
    </>
  );
}
