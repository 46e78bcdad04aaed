import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import * as say from '#messages';
import { Notice } from '../../ui/Notice.tsx';
import { type Briefing, BriefingError, EMPTY_BRIEFING } from '../../view/briefing.ts';
import { Breadcrumb } from '../panel/Breadcrumb.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { useFragment } from '../panel/navigation.ts';
import { PageLink } from '../panel/PageLink.tsx';
import './briefing.css';
import { keepBriefing, useKeptBriefing } from '../pins/keptBriefing.ts';
import { ForeignNotice, OtherFactsNotice, RefusedNotice } from './BriefingNotices.tsx';
import { BriefingTools } from './BriefingTools.tsx';
import { openedBriefing } from './opened.ts';
import { PinList } from './PinList.tsx';
import { Presentation } from './Presentation.tsx';
import { PresenterView } from './PresenterView.tsx';
import { PrintedPins } from './PrintedPins.tsx';

/** The briefing page. It shows the briefing stored in this browser, or, if the address carries a briefing, that one, until the reader keeps or leaves it. */
export function BriefingPage() {
  const hash = useFragment();
  const { opened, fault } = useMemo(() => read(hash), [hash]);
  if (opened?.mode === 'presenter') return <PresenterView briefing={opened.briefing} />;
  return <BriefingEditor opened={opened?.briefing} fault={fault} />;
}

/** The editor of a briefing: its notices, title, tools and pins. `opened` is the briefing in the address, `fault` the reason why that one cannot be read. */
function BriefingEditor({ opened, fault }: { opened: Briefing | undefined; fault: BriefingError['fault'] | null }) {
  const { language } = useSite();
  const [path, navigate] = useLocation();
  const { kept, keep, clear, undo } = useEditing();
  const [isPresented, setPresented] = useState(false);
  const [refused, setRefused] = useState('');
  const briefing = opened ?? kept;
  const leave = () => navigate(`${path}${location.search}`);
  const adopt = (changed: Briefing) => {
    keep(changed);
    leave();
  };
  return (
    <div className="full-page">
      <Breadcrumb here={say.briefingTitle(language)} />
      <h1>{say.briefingTitle(language)}</h1>
      <p className="lead">{briefing.pins.length ? say.briefingSentence(language, { n: briefing.pins.length }) : say.briefingEmpty(language)}</p>
      {fault && <RefusedNotice why={`${say.briefingRefusedAddress(language)} ${say.briefingFaults(language, fault)}`} onClose={leave} />}
      {refused && <RefusedNotice why={refused} onClose={() => setRefused('')} />}
      {opened && <ForeignNotice opened={opened} kept={kept} onKeep={adopt} onLeave={leave} />}
      {undo && (
        <Notice action={say.briefingUndo(language)} onAction={undo}>
          {say.briefingCleared(language)}
        </Notice>
      )}
      <OtherFactsNotice asOf={briefing.asOf} />
      {!opened && briefing.pins.length > 0 && <BriefingTitle title={kept.title} onChange={(title) => keep({ ...kept, title })} />}
      <BriefingTools
        briefing={briefing}
        onPresent={() => setPresented(true)}
        onOpened={keep}
        onRefused={setRefused}
        onClear={opened || !briefing.pins.length ? undefined : clear}
      />
      {briefing.pins.length > 0 ? <PinList pins={briefing.pins} onChange={(pins) => keep({ ...briefing, pins })} /> : <HowToPin />}
      {isPresented && <Presentation briefing={briefing} onClose={() => setPresented(false)} />}
      <PrintedPins briefing={briefing} />
    </div>
  );
}

/** The stored briefing, and what changes it. `undo` brings back a briefing that was cleared; null if none was. */
function useEditing() {
  const { fullAtlas } = useFacts();
  const kept = useKeptBriefing();
  const [cleared, setCleared] = useState<Briefing | null>(null);
  const keep = (changed: Briefing) => keepBriefing({ ...changed, asOf: fullAtlas.asOf });
  const clear = () => {
    setCleared(kept);
    keep(EMPTY_BRIEFING);
  };
  const undo = () => {
    if (cleared) keep(cleared);
    setCleared(null);
  };
  return { kept, keep, clear, undo: cleared && undo };
}

function BriefingTitle({ title, onChange }: { title: string; onChange: (title: string) => void }) {
  const { language } = useSite();
  return (
    <label className="briefing-title">
      {say.briefingBriefingTitle(language)}
      <input type="text" maxLength={300} value={title} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}

function HowToPin() {
  const { language } = useSite();
  return (
    <p className="hint">
      {say.briefingHow(language)} <PageLink page={{ kind: 'figures' }}>{say.galleryTitle(language)}</PageLink>
    </p>
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
