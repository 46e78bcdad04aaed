import { useEffect, useId, useMemo } from 'react';
import * as say from '#messages';
import { figureStage, mapStage, type StagePage } from '../../render/slides/stage.ts';
import type { Pin } from '../../view/briefing.ts';
import { useSite } from '../panel/context.tsx';
import { usePinned } from './usePinned.ts';

/** The pages of a pinned view as pictures. Null while its data loads. */
function usePages(pin: Pin): StagePage[] | null {
  const { language } = useSite();
  const pinned = usePinned(pin);
  return useMemo(() => {
    if (!pinned) return null;
    const frame = { atlas: pinned.atlas, language, day: pinned.day, address: pinned.address };
    if (pinned.map) return mapStage(pinned.map, frame);
    return pinned.make ? figureStage(pinned.make, pin.title, frame) : [];
  }, [pinned, language, pin.title]);
}

/** One page of a pinned view as a picture, or all its pages. Calls `onPages` with the titles of all pages once they are loaded. */
export function PinStage({ pin, page, onPages }: { pin: Pin; page: number | 'all'; onPages?: ((titles: string[]) => void) | undefined }) {
  const pages = usePages(pin);
  const { language } = useSite();
  const prefix = useId().replace(/\W/g, '');
  useEffect(() => {
    if (pages) onPages?.(pages.map(({ title }) => title));
  }, [pages, onPages]);
  if (!pages) return <div className="stage" aria-busy="true" />;
  const shown = page === 'all' ? pages : pages.slice(Math.min(page, pages.length - 1)).slice(0, 1);
  return shown.map(({ draw, title }, index) => (
    <div
      // biome-ignore lint/suspicious/noArrayIndexKey: pages of one view have no id, only an order
      key={index}
      className="stage"
      role="img"
      aria-label={say.briefingViewLabel(language, { title })}
      // The page may hold several stages, so each prefixes the ids in its SVG.
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own SVG, made from escaped records
      dangerouslySetInnerHTML={{ __html: draw(`${prefix}${index}-`) }}
    />
  ));
}
