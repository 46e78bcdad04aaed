import { useState } from 'react';
import * as say from '#messages';
import type { Refusal } from '../../import/refusal.ts';
import type { Source } from '../../import/table.ts';
import { pagePath } from '../../pages/page.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useSite } from '../panel/context.tsx';
import { useOpenPath } from '../panel/navigation.ts';
import { useOpenBriefing } from '../pins/useOpenBriefing.ts';
import { AsideList } from './AsideList.tsx';
import { ColumnTable } from './ColumnTable.tsx';
import { chooseEdition } from './chosenEdition.ts';
import { KindTable } from './KindTable.tsx';
import { OwnCounts } from './OwnCounts.tsx';
import { type DraftScreen, openSources, ownScreen } from './ownLayers.ts';
import { type Draft, useDraft } from './useDraft.ts';

/** A file before its rows are on the maps: progress while it is read, then its columns, what they are taken for, and the row equation. */
export function OwnDraft({ screen }: { screen: DraftScreen }) {
  const { language } = useSite();
  const draft = useDraft(screen);
  const { opened, refusal, progress } = draft;
  const { source, waiting, again } = screen;
  const back = () => (again ? ownScreen.set({ at: 'file', id: again.id }) : openSources(waiting));
  const other = again ? say.ownBack(language) : waiting.length > 0 ? say.ownNextFile(language) : say.ownOther(language);
  return (
    <>
      <h3>
        <bdi>{source.name}</bdi>
      </h3>
      {waiting.length > 0 && <p className="hint">{say.ownWaiting(language, { n: waiting.length })}</p>}
      {isBriefing(refusal) && <BriefingNotice source={source} reason={refusal.reason} />}
      {refusal && !isBriefing(refusal) && (
        <Notice tone="error" action={other} onAction={back}>
          {say.ownRefused(language, refusal.reason)} {refusal.detail && <bdi className="own-detail">{refusal.detail}</bdi>}
        </Notice>
      )}
      {refusal?.reason === 'unknown' && <p className="hint">{say.ownFormats(language)}</p>}
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
      {opened && !refusal && <OpenDraft draft={draft} opened={opened} other={other} onBack={back} />}
    </>
  );
}

type BriefingReason = Extract<Refusal['reason'], 'deck' | 'briefing'>;

const isBriefing = (refusal: Refusal | null): refusal is Refusal & { reason: BriefingReason } => refusal?.reason === 'deck' || refusal?.reason === 'briefing';

/** Slides and briefings are no tables: they are opened as a briefing, or refused with the reason. */
function BriefingNotice({ source, reason }: { source: Source; reason: BriefingReason }) {
  const { language } = useSite();
  const openBriefing = useOpenBriefing();
  const [refused, setRefused] = useState('');
  const open = async () => {
    const why = await openBriefing(source);
    setRefused(why);
    if (!why) ownScreen.set({ at: 'closed' });
  };
  return (
    <Notice tone={refused ? 'error' : 'plain'} action={say.ownDeck(language)} onAction={() => void open()}>
      {refused || say.ownRefused(language, reason)}
    </Notice>
  );
}

interface OpenProps {
  draft: Draft;
  opened: NonNullable<Draft['opened']>;
  /** The words of the button that leaves the draft, and its action. */
  other: string;
  onBack: () => void;
}

/** The file is a data package of the atlas: it may be compared with that of this site, on the page of what changed. */
function EditionNotice({ source, edition }: { source: Source; edition: string }) {
  const { language } = useSite();
  const openPath = useOpenPath();
  const compare = () => {
    chooseEdition(source);
    ownScreen.set({ at: 'closed' });
    openPath(`${pagePath({ kind: 'changes' })}#compare`);
  };
  return (
    <Notice action={say.ownCompare(language)} onAction={compare}>
      {say.ownEdition(language, { edition })}
    </Notice>
  );
}

function OpenDraft({ draft, opened, other, onBack }: OpenProps) {
  const { language } = useSite();
  const { questions, parts, part, counts, archive, edition } = opened;
  const isOpen = questions.length > 0;
  return (
    <div aria-busy={draft.isBusy} data-own={draft.isBusy ? undefined : 'read'} className="own-draft">
      {edition !== undefined && <EditionNotice source={draft.source} edition={edition} />}
      <p>
        {archive ? say.ownArchive(language, { name: say.ownArchives(language, archive) }) : say.ownColumnsHint(language)}
        {language.gap}
        {say.ownColumnsKept(language)}
      </p>
      {parts.length > 1 && (
        <Choice
          label={say.ownPart(language)}
          value={part ?? ''}
          options={parts.map((name) => [name, name] as const)}
          onChoose={(name) => name !== undefined && draft.choosePart(name)}
        />
      )}
      {isOpen && <Notice>{say.ownQuestions(language, { n: new Set(questions.map(({ column }) => column)).size })}</Notice>}
      <ColumnTable opened={opened} onRead={draft.read} />
      <KindTable opened={opened} onRead={draft.read} />
      {!isOpen && <OwnCounts counts={counts} />}
      {!isOpen && counts.aside > 0 && <AsideList file={draft.file} count={counts.aside} name={draft.source.name} />}
      <p className="own-buttons">
        <button type="button" className="button primary" disabled={isOpen || draft.isBusy || counts.taken === 0} onClick={draft.take}>
          {say.ownTake(language, { n: counts.taken })}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {other}
        </button>
      </p>
    </div>
  );
}
