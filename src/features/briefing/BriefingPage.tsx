import { Suspense, useMemo, useState } from 'react';
import * as say from '#messages';
import type { Language } from '../../i18n/language.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { useStored } from '../../ui/useStored.ts';
import { type Briefing, BriefingError } from '../../view/briefing.ts';
import { useRestore } from '../own/useRestore.ts';
import { Breadcrumb } from '../panel/Breadcrumb.tsx';
import { useSite } from '../panel/context.tsx';
import { useFragment } from '../panel/navigation.ts';
import { PageLink } from '../panel/PageLink.tsx';
import './briefing.css';
import { openedBriefing } from '../pins/opened.ts';
import { openedDeck } from '../pins/openedDeck.ts';
import { ForeignNotice, OtherFactsNotice, RefusedNotice, StoreNotices, UndoNotice } from './BriefingNotices.tsx';
import { BriefingTools } from './BriefingTools.tsx';
import { PinList } from './PinList.tsx';
import { Presentation } from './Presentation.tsx';
import { PresenterView } from './PresenterView.tsx';
import { PrintedPins } from './PrintedPins.tsx';
import { useEditing } from './useEditing.ts';

const DeckRefresh = lazyPart(async () => (await import('./DeckRefresh.tsx')).DeckRefresh);

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
  // Views of the map show what this browser keeps of a person's own data.
  useRestore();
  const editing = useEditing(opened);
  const deck = useStored(openedDeck);
  const [isPresented, setPresented] = useState(false);
  const [refused, setRefused] = useState('');
  const { briefing, foreign, change } = editing;
  const { pins } = briefing;
  return (
    <div className="full-page">
      <Breadcrumb here={say.briefingTitle(language)} />
      <h1>{say.briefingTitle(language)}</h1>
      <p className="lead">{leadWords(language, pins.length, !foreign && editing.isStored)}</p>
      {fault && <RefusedNotice why={`${say.briefingRefusedAddress(language)} ${say.briefingFaults(language, fault)}`} onClose={editing.leave} />}
      {refused && <RefusedNotice why={refused} onClose={() => setRefused('')} />}
      <StoreNotices {...editing} />
      <ForeignNotice editing={editing} />
      <UndoNotice undo={editing.undo} />
      {deck ? (
        <Suspense fallback={null}>
          <DeckRefresh opened={deck} />
        </Suspense>
      ) : (
        <OtherFactsNotice asOf={briefing.asOf} />
      )}
      {pins.length > 0 && <BriefingTitle title={briefing.title} onChange={(title) => change({ ...briefing, title })} />}
      <BriefingTools
        briefing={briefing}
        onPresent={() => setPresented(true)}
        onRefused={setRefused}
        onClear={foreign || !pins.length ? undefined : editing.clear}
      />
      {pins.length > 0 ? <PinList pins={pins} onChange={(changed) => change({ ...briefing, pins: changed })} onRemove={editing.remove} /> : <HowToPin />}
      {isPresented && <Presentation briefing={briefing} onClose={() => setPresented(false)} />}
      <PrintedPins briefing={briefing} />
    </div>
  );
}

function leadWords(language: Language, n: number, isKept: boolean): string {
  if (!n) return say.briefingEmpty(language);
  return isKept ? say.briefingSentence(language, { n }) : say.briefingViews(language, { n });
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
