import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import * as say from '#messages';
import { Notice } from '../../ui/Notice.tsx';
import { type Briefing, BriefingError, EMPTY_BRIEFING, withPins } from '../../view/briefing.ts';
import { useJob } from '../export/useJob.ts';
import { Breadcrumb } from '../panel/Breadcrumb.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { useFragment } from '../panel/navigation.ts';
import { PageLink } from '../panel/PageLink.tsx';
import './briefing.css';
import { keepBriefing, useKeptBriefing } from '../pins/keptBriefing.ts';
import { BriefingTools } from './BriefingTools.tsx';
import { openedBriefing } from './opened.ts';
import { PinList } from './PinList.tsx';
import { Presentation } from './Presentation.tsx';
import { PresenterView } from './PresenterView.tsx';
import { PrintedPins } from './PrintedPins.tsx';

/** The briefing page. It shows the briefing stored in this browser, or, if the address carries a briefing, that one, until the reader keeps or leaves it. */
export function BriefingPage() {
  const { language } = useSite();
  const { fullAtlas } = useFacts();
  const hash = useFragment();
  const [path, navigate] = useLocation();
  const kept = useKeptBriefing();
  const { opened, fault } = useMemo(() => read(hash), [hash]);
  const [isPresented, setPresented] = useState(false);
  const [refused, setRefused] = useState('');
  const [last, setLast] = useState<Briefing | null>(null);
  const job = useJob();
  if (opened?.mode === 'presenter') return <PresenterView briefing={opened.briefing} />;
  const briefing = opened?.briefing ?? kept;
  const isForeign = opened !== null;
  const leave = () => navigate(`${path}${location.search}`);
  const keep = (changed: Briefing) => keepBriefing({ ...changed, asOf: fullAtlas.asOf });
  const clear = () => {
    setLast(kept);
    keep(EMPTY_BRIEFING);
  };
  return (
    <div className="full-page">
      <Breadcrumb here={say.briefingTitle(language)} />
      <h1>{say.briefingTitle(language)}</h1>
      <p className="lead">{briefing.pins.length ? say.briefingSentence(language, { n: briefing.pins.length }) : say.briefingEmpty(language)}</p>
      {fault && (
        <Notice tone="error" action={say.appClose(language)} onAction={leave}>
          {say.briefingRefusedAddress(language)} {say.briefingFaults(language, fault)}
        </Notice>
      )}
      {refused && (
        <Notice tone="error" action={say.appClose(language)} onAction={() => setRefused('')}>
          {refused}
        </Notice>
      )}
      {isForeign && (
        <ForeignNotice
          opened={briefing}
          kept={kept}
          onKeep={(changed) => {
            keep(changed);
            leave();
          }}
          onLeave={leave}
        />
      )}
      {last && (
        <Notice
          action={say.briefingUndo(language)}
          onAction={() => {
            keep(last);
            setLast(null);
          }}
        >
          {say.briefingCleared(language)}
        </Notice>
      )}
      {briefing.asOf && briefing.asOf !== fullAtlas.asOf && (
        <Notice>{say.briefingOtherFacts(language, { made: language.day(briefing.asOf), current: language.day(fullAtlas.asOf) })}</Notice>
      )}
      {briefing.pins.length > 0 ? (
        <>
          {!isForeign && (
            <label className="briefing-title">
              {say.briefingBriefingTitle(language)}
              <input type="text" maxLength={300} value={briefing.title} onChange={(event) => keep({ ...kept, title: event.target.value })} />
            </label>
          )}
          <BriefingTools
            briefing={briefing}
            job={job}
            onPresent={() => setPresented(true)}
            onOpened={keep}
            onRefused={setRefused}
            onClear={isForeign ? undefined : clear}
          />
          <PinList pins={briefing.pins} onChange={(pins) => keep({ ...briefing, pins })} />
        </>
      ) : (
        <>
          <BriefingTools briefing={briefing} job={job} onPresent={() => undefined} onOpened={keep} onRefused={setRefused} />
          <p className="hint">
            {say.briefingHow(language)} <PageLink page={{ kind: 'figures' }}>{say.galleryTitle(language)}</PageLink>
          </p>
        </>
      )}
      {isPresented && <Presentation briefing={briefing} onClose={() => setPresented(false)} />}
      <PrintedPins briefing={briefing} />
    </div>
  );
}

function read(hash: string): { opened: ReturnType<typeof openedBriefing>; fault: BriefingError['fault'] | null } {
  try {
    return { opened: openedBriefing(hash), fault: null };
  } catch (error) {
    if (!(error instanceof BriefingError)) throw error;
    return { opened: null, fault: error.fault };
  }
}

/** Tells the reader that this briefing came with the address. Keeping it replaces the stored briefing; opening a link alone never does. */
function ForeignNotice({ opened, kept, onKeep, onLeave }: { opened: Briefing; kept: Briefing; onKeep: (briefing: Briefing) => void; onLeave: () => void }) {
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
