import * as say from '#messages';
import { findRegion, mappedRegions } from '../../atlas/lookup.ts';
import { findFigure } from '../../figures/registry.ts';
import type { FigureDefinition } from '../../figures/shared/definition.ts';
import { capitalized } from '../../figures/shared/where.ts';
import { regionShortName } from '../../i18n/names.ts';
import { figureName } from '../../pages/pageTitle.ts';
import { NotFoundPage } from '../notFound/NotFoundPage.tsx';
import { Breadcrumb } from '../panel/Breadcrumb.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { PageLink } from '../panel/PageLink.tsx';
import { FigureCard } from './FigureCard.tsx';
import { FigureControls } from './FigureControls.tsx';

/** The page of one figure, with its filters and links to the same figure for other regions. Shows a notice if no figure has that id. */
export function FigurePage({ id, regionId }: { id: string; regionId?: string | undefined }) {
  const figure = findFigure(id);
  return figure ? <Known figure={figure} regionId={regionId} /> : <NotFoundPage page={{ kind: 'figure', id }} />;
}

function Known({ figure: { id, perRegion, controls = [] }, regionId }: { figure: FigureDefinition; regionId: string | undefined }) {
  const { language } = useSite();
  return (
    <div className="full-page">
      <Breadcrumb regionId={regionId} here={figureName(language, id)} />
      {perRegion && <RegionLinks id={id} regionId={regionId} />}
      {controls.length > 0 && <FigureControls controls={controls} />}
      <FigureCard choice={{ id, regionId }} full />
    </div>
  );
}

/** Links to the same figure for all regions together and for each region. */
function RegionLinks({ id, regionId }: { id: string; regionId: string | undefined }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const region = regionId ? findRegion(atlas, regionId) : undefined;
  return (
    <nav className="chips" aria-label={say.worldRegions(language)}>
      <PageLink page={{ kind: 'figure', id }} current={!region}>
        {capitalized(say.timelineWorldwide(language), language)}
      </PageLink>
      {mappedRegions(atlas).map((entry) => (
        <PageLink key={entry.regionId} page={{ kind: 'figure', id, regionId: entry.regionId }} current={entry.regionId === regionId}>
          {regionShortName(entry)}
        </PageLink>
      ))}
    </nav>
  );
}
