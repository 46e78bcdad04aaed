import * as say from '#messages';
import type { Page } from '../../pages/page.ts';
import { pageSummary } from '../../pages/pageSummary.ts';
import { useFacts, useSite, useView } from '../panel/context.tsx';

/** The page of a record that did not exist yet at the chosen time. */
export function NotYet({ page }: { page: Page }) {
  const { language } = useSite();
  const { atlas, fullAtlas, today } = useFacts();
  const { setView } = useView();
  const name = pageSummary(fullAtlas, language, page, today)?.heading ?? '';
  return (
    <div className="not-found">
      <h1>{name}</h1>
      <p className="lead">{say.timeNotYet(language, { name, when: language.date(atlas.at) })}</p>
      <button type="button" className="button" onClick={() => setView({ at: undefined })}>
        {say.timeBackToToday(language)}
      </button>
    </div>
  );
}
