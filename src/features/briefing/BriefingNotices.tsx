import * as say from '#messages';
import { save } from '../../render/save.ts';
import { Notice } from '../../ui/Notice.tsx';
import { MOST_PINS } from '../../view/briefing.ts';
import { useFacts, useSite } from '../panel/context.tsx';
import { removeAside } from '../pins/keptBriefing.ts';
import type { useEditing } from './useEditing.ts';

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

/** Tells the reader that this briefing came with the address or in a file. Keeping it replaces the stored briefing, with undo; opening it alone never does. */
export function ForeignNotice({ editing }: { editing: ReturnType<typeof useEditing> }) {
  const { language } = useSite();
  const { foreign, own, keep, append, canAppend, leave } = editing;
  if (!foreign) return null;
  const n = own.pins.length;
  return (
    <div className="notice" role="status">
      <span>
        {say.briefingForeign(language, { title: foreign.title || say.briefingTitle(language) })}{' '}
        {n > 0 && !canAppend && say.briefingTooMany(language, { most: language.number(MOST_PINS) })}
      </span>
      <button type="button" className="button" onClick={keep}>
        {n ? say.briefingReplace(language, { n }) : say.briefingKeep(language)}
      </button>
      {n > 0 && canAppend && (
        <button type="button" className="button" onClick={append}>
          {say.briefingAppend(language, { n })}
        </button>
      )}
      <button type="button" className="button" onClick={leave}>
        {say.briefingLeave(language)}
      </button>
    </div>
  );
}

/** The last change of one's own briefing in words, with a button that undoes it. */
export function UndoNotice({ undo }: Pick<ReturnType<typeof useEditing>, 'undo'>) {
  const { language } = useSite();
  return undo ? (
    <Notice action={say.briefingUndo(language)} onAction={undo.run}>
      {say.briefingDone(language, undo.what)}
    </Notice>
  ) : null;
}

/** Tells the reader that the browser does not store the briefing, and offers what another version of the atlas stored as files. */
export function StoreNotices({ isStored, aside }: Pick<ReturnType<typeof useEditing>, 'isStored' | 'aside'>) {
  const { language } = useSite();
  return (
    <>
      {!isStored && <Notice tone="error">{say.briefingNotStored(language)}</Notice>}
      {aside.map(({ key, text }) => (
        <div key={key} className="notice" role="status">
          <span>{say.briefingAside(language)}</span>
          <button type="button" className="button" onClick={() => save(new Blob([text], { type: 'application/json' }), `${key}.json`)}>
            {say.briefingSaveFile(language)}
          </button>
          <button type="button" className="button" onClick={() => removeAside(key)}>
            {say.briefingRemove(language)}
          </button>
        </div>
      ))}
    </>
  );
}
