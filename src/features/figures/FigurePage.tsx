import { useEffect } from 'react';
import * as say from '#messages';
import { PUBLISHERS } from '../../atlas/incidents.ts';
import { findRegion, mappedRegions } from '../../atlas/lookup.ts';
import { actorName, regionShortName } from '../../i18n/names.ts';
import { figureName } from '../../pages/pageTitle.ts';
import { type FigureId, isByRegion } from '../../view/figureIds.ts';
import { SORTS, STATUSES } from '../../view/viewState.ts';
import { Breadcrumb } from '../panel/Breadcrumb.tsx';
import { useDesk } from '../panel/context.tsx';
import { PageLink } from '../panel/PageLink.tsx';
import { FigureCard } from './FigureCard.tsx';

/** One figure alone, full page, with its filters and the same figure of other regions. */
export function FigurePage({ id, regionId }: { id: FigureId; regionId?: string | undefined }) {
  const { atlas, language, want } = useDesk();
  useEffect(() => want(regionId ? [regionId] : 'all'), [want, regionId]);
  const region = regionId ? findRegion(atlas, regionId) : undefined;
  return (
    <div className="full-page">
      <Breadcrumb regionId={regionId} here={figureName(language, id)} />
      {isByRegion(id) && (
        <nav className="chips" aria-label={say.worldRegions(language)}>
          <PageLink page={{ kind: 'figure', id }} current={!region}>
            {say.timelineWorldwide(language)}
          </PageLink>
          {mappedRegions(atlas).map((entry) => (
            <PageLink key={entry.regionId} page={{ kind: 'figure', id, regionId: entry.regionId }} current={entry.regionId === regionId}>
              {regionShortName(language, entry)}
            </PageLink>
          ))}
        </nav>
      )}
      {id === 'programme-timeline' && <TimelineFilters />}
      {id === 'incidents' && <PublisherChoice />}
      <FigureCard choice={{ id, regionId }} full />
    </div>
  );
}

function PublisherChoice() {
  const { language, view, setView } = useDesk();
  return (
    <div className="filters">
      <label>
        {say.incidentsPublisher(language)}
        <select
          value={view.publisher ?? PUBLISHERS[0]}
          onChange={(event) => setView({ publisher: PUBLISHERS.find((id) => id === event.target.value && id !== PUBLISHERS[0]) })}
        >
          {PUBLISHERS.map((id) => (
            <option key={id} value={id}>
              {say.incidentsPublishers(language, id)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function TimelineFilters() {
  const { atlas, language, view, setView } = useDesk();
  const funders = [...new Set(atlas.programmes.flatMap((programme) => programme.funders))]
    .map((id) => ({ id, name: actorName(language, atlas, id) }))
    .sort((a, b) => language.compare(a.name, b.name));
  return (
    <div className="filters">
      <label>
        {say.figureFilterStatus(language)}
        <select value={view.status ?? ''} onChange={(event) => setView({ status: STATUSES.find((entry) => entry === event.target.value) })}>
          <option value="">{say.figureAll(language)}</option>
          {STATUSES.map((entry) => (
            <option key={entry} value={entry}>
              {say.status(language, entry)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say.figureFilterFunder(language)}
        <select value={view.funder ?? ''} onChange={(event) => setView({ funder: event.target.value || undefined })}>
          <option value="">{say.figureAll(language)}</option>
          {funders.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say.figureSort(language)}
        <select value={view.sort ?? 'kind'} onChange={(event) => setView({ sort: SORTS.find((entry) => entry === event.target.value && entry !== 'kind') })}>
          {SORTS.map((entry) => (
            <option key={entry} value={entry}>
              {say.figureSortBy(language, entry)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
