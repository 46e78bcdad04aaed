import * as say from '#messages';
import { Notice } from '../../ui/Notice.tsx';
import { type Briefing, withPins } from '../../view/briefing.ts';
import { useFacts, useSite } from '../panel/context.tsx';

/** Tells the reader why an address or a file was not accepted as a briefing. */
export function RefusedNotice({ why, onClose }: { why: string; onClose: () => void }) {
  const { language } = useSite();
  return (
    <Notice tone="error" action={say.appClose(language)} onAction={onClose}>
      {why}
    </Notice>
  );
}

/** Tells the reader that a briefing was made with facts of another day (`asOf`, `YYYY-MM-DD`). Renders nothing for the present facts and for ''. */
export function OtherFactsNotice({ asOf }: { asOf: string }) {
  const { language } = useSite();
  const { fullAtlas } = useFacts();
  if (!asOf || asOf === fullAtlas.asOf) return null;
  return <Notice>{say.briefingOtherFacts(language, { made: language.day(asOf), current: language.day(fullAtlas.asOf) })}</Notice>;
}

/** Tells the reader that this briefing came with the address. Keeping it replaces the stored briefing; opening a link alone never does. */
export function ForeignNotice({
  opened,
  kept,
  onKeep,
  onLeave,
}: {
  opened: Briefing;
  kept: Briefing;
  onKeep: (briefing: Briefing) => void;
  onLeave: () => void;
}) {
  const { language } = useSite();
  const hasOwn = kept.pins.length > 0;
  return (
    <div className="notice" role="status">
      <span>{say.briefingForeign(language, { title: opened.title || say.briefingTitle(language) })}</span>
      <button type="button" className="button" onClick={() => onKeep(opened)}>
        {hasOwn ? say.briefingReplace(language, { n: kept.pins.length }) : say.briefingKeep(language)}
      </button>
      {hasOwn && (
        <button type="button" className="button" onClick={() => onKeep(withPins(kept, opened.pins))}>
          {say.briefingAppend(language, { n: kept.pins.length })}
        </button>
      )}
      <button type="button" className="button" onClick={onLeave}>
        {say.briefingLeave(language)}
      </button>
    </div>
  );
}
