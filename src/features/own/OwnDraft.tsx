import { useState } from 'react';
import * as say from '#messages';
import type { Source } from '../../import/table.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useOpenDeck } from '../briefing/useOpenDeck.ts';
import { useSite } from '../panel/context.tsx';
import { AsideList } from './AsideList.tsx';
import { ColumnTable } from './ColumnTable.tsx';
import { KindTable } from './KindTable.tsx';
import { OwnCounts } from './OwnCounts.tsx';
import { ownScreen } from './ownLayers.ts';
import { type Draft, useDraft } from './useDraft.ts';

/** A file before its rows are on the maps: progress while it is read, then its columns, what they are taken for, and the row equation. */
export function OwnDraft({ source }: { source: Source }) {
  const { language } = useSite();
  const draft = useDraft(source);
  const { opened, refusal, progress } = draft;
  const back = () => ownScreen.set({ at: 'start' });
  return (
    <>
      <h3>
        <bdi>{source.name}</bdi>
      </h3>
      {refusal?.reason === 'deck' && <DeckNotice source={source} />}
      {refusal && refusal.reason !== 'deck' && (
        <Notice tone="error" action={say.ownOther(language)} onAction={back}>
          {say.ownRefused(language, refusal.reason)} {refusal.detail && <bdi className="own-detail">{refusal.detail}</bdi>}
        </Notice>
      )}
      {!refusal && !opened && (
        <p className="own-progress" aria-busy="true">
          <label>
            {say.ownReading(language)} <progress max={1} value={progress} />
          </label>
          <button type="button" className="button" onClick={back}>
            {say.ownCancel(language)}
          </button>
        </p>
      )}
      {opened && !refusal && <OpenDraft draft={draft} opened={opened} onBack={back} />}
    </>
  );
}

/** Slides are no table: they are opened as a briefing, or refused with the reason. */
function DeckNotice({ source }: { source: Source }) {
  const { language } = useSite();
  const openDeck = useOpenDeck();
  const [refused, setRefused] = useState('');
  const open = async () => {
    const why = await openDeck(source);
    setRefused(why);
    if (!why) ownScreen.set({ at: 'closed' });
  };
  return (
    <Notice tone={refused ? 'error' : 'plain'} action={say.ownDeck(language)} onAction={() => void open()}>
      {refused || say.ownRefused(language, 'deck')}
    </Notice>
  );
}

function OpenDraft({ draft, opened, onBack }: { draft: Draft; opened: NonNullable<Draft['opened']>; onBack: () => void }) {
  const { language } = useSite();
  const { questions, parts, part, counts, archive } = opened;
  const isOpen = questions.length > 0;
  return (
    <div aria-busy={draft.isBusy} data-own={draft.isBusy ? undefined : 'read'} className="own-draft">
      <p>
        {archive ? say.ownArchive(language, { name: say.ownArchives(language, archive) }) : say.ownColumnsHint(language)} {say.ownColumnsKept(language)}
      </p>
      {parts.length > 1 && (
        <Choice
          label={say.ownPart(language)}
          value={part ?? ''}
          options={parts.map((name) => [name, name] as const)}
          onChoose={(name) => name !== undefined && draft.choosePart(name)}
        />
      )}
      {isOpen && <Notice>{say.ownQuestions(language, { n: questions.length })}</Notice>}
      <ColumnTable opened={opened} onRead={draft.read} />
      <KindTable opened={opened} onRead={draft.read} />
      {!isOpen && <OwnCounts counts={counts} />}
      {!isOpen && counts.aside > 0 && <AsideList file={draft.file} count={counts.aside} name={draft.source.name} />}
      <p className="own-buttons">
        <button type="button" className="button primary" disabled={isOpen || draft.isBusy || counts.taken === 0} onClick={draft.take}>
          {say.ownTake(language, { n: counts.taken })}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {say.ownOther(language)}
        </button>
      </p>
    </div>
  );
}
