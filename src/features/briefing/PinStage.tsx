import { useEffect, useEffectEvent, useId, useMemo } from 'react';
import * as say from '#messages';
import { figureStage, mapStage, type StagePage } from '../../render/slides/stage.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Pin } from '../../view/briefing.ts';
import { useSite } from '../panel/context.tsx';
import { pinFault } from './pinFault.ts';
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

interface Props {
  pin: Pin;
  page: number | 'all';
  /** A page that stands before those of the view. */
  before?: StagePage | undefined;
  /** Called with the titles of all pages once they are loaded. */
  onPages?: ((titles: string[]) => void) | undefined;
}

/** One page of a pinned view as a picture, or all its pages. A view that fails says so in its place, and the others are still shown. */
export function PinStage(props: Props) {
  const { language } = useSite();
  const { figure, regionId, query } = props.pin;
  return (
    <ErrorBoundary
      resetKey={`${figure}.${regionId}.${query}`}
      fallback={(error, retry) => (
        <div className="stage stage-failed">
          <Notice tone="error" action={say.appRetry(language)} onAction={retry}>
            {pinFault(language, error)}
          </Notice>
        </div>
      )}
    >
      <Stage {...props} />
    </ErrorBoundary>
  );
}

function Stage({ pin, page, before, onPages }: Props) {
  const own = usePages(pin);
  const pages = useMemo(() => own && [...(before ? [before] : []), ...own], [own, before]);
  const tell = useEffectEvent((titles: string[]) => onPages?.(titles));
  // Once for each set of pages: whoever hears it renders again, with another function to tell.
  useEffect(() => {
    if (pages) tell(pages.map(({ title }) => title));
  }, [pages]);
  if (!pages) return <div className="stage" aria-busy="true" />;
  const shown = page === 'all' ? pages : pages.slice(Math.min(page, pages.length - 1)).slice(0, 1);
  // biome-ignore lint/suspicious/noArrayIndexKey: pages of one view have no id, only an order
  return shown.map((one, index) => <StagePicture key={index} page={one} />);
}

/** The picture of a page. It is written once, so that what is lit in it stays lit. */
function StagePicture({ page: { draw, title } }: { page: StagePage }) {
  const { language } = useSite();
  // The page may hold several stages, so each prefixes the ids in its SVG.
  const prefix = useId().replace(/\W/g, '');
  const html = useMemo(() => ({ __html: draw(`${prefix}-`) }), [draw, prefix]);
  return (
    <div
      className="stage"
      role="img"
      aria-label={say.briefingViewLabel(language, { title })}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own SVG, made from escaped records
      dangerouslySetInnerHTML={html}
    />
  );
}
