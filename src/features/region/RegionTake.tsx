import { useQueryClient } from '@tanstack/react-query';
import * as say from '#messages';
import { dataPath } from '../../lib/site.ts';
import { describeMap } from '../../map/describe/describeMap.ts';
import { comparedMap } from '../../map/describe/mapChanges.ts';
import type { Before } from '../../pages/resolveTime.ts';
import type { PageSummary } from '../../pages/summary/keyFigure.ts';
import { countsFile } from '../../queries/files.ts';
import { useMapData } from '../../queries/useMapData.ts';
import { Icon } from '../../ui/Icon.tsx';
import { addressOf, fileName, siteAddress } from '../export/address.ts';
import { JobLine } from '../export/JobLine.tsx';
import { saveDeck } from '../export/saveDeck.ts';
import { useJob } from '../export/useJob.ts';
import { useDesk } from '../panel/context.tsx';
import { PrintTools } from '../paper/PrintTools.tsx';

/** Downloads of a region: a deck of slides with native shapes and charts, and its tables as a data package. */
export function RegionTake({ id, summary }: { id: string; summary: PageSummary }) {
  const desk = useDesk();
  const { site, atlas, language, day, before, view } = desk;
  const client = useQueryClient();
  const { boundaries, data } = useMapData(site, id);
  const job = useJob();
  const deck = async (signal: AbortSignal) => {
    if (!boundaries || !data) throw new Error(say.appLoading(language));
    const [incidents, { regionDeck }] = await Promise.all([client.ensureQueryData(countsFile(site)), import('../../render/slides/regionDeck.ts')]);
    const mapOf = (facts: Before) => ({ atlas: facts.atlas, map: describeMap({ ...facts, language, data, layers: view.layers, regionId: id }) });
    const map = comparedMap(mapOf({ atlas, day }), before && mapOf(before));
    const made = regionDeck(
      {
        atlas,
        language,
        day,
        incidents,
        page: { kind: 'region', id },
        summary,
        map: { map, boundaries, projection: view.projection, title: summary.sentence, subtitle: '', summary: summary.sentence },
        addressOf: (page) => addressOf(desk, page),
      },
      id,
    );
    await saveDeck(made, siteAddress(desk), fileName(desk, id), signal);
  };
  return (
    <nav className="tools take" aria-label={say.makingTake(language)}>
      <button type="button" className="tool" onClick={job.run(say.makingSlides(language), deck)}>
        <Icon name="download" /> {say.makingDeck(language)}
      </button>
      <a className="tool" href={dataPath(site, `packages/roadstead-${id}.zip`)} download>
        <Icon name="table" /> {say.makingPackage(language)}
      </a>
      <PrintTools job={job} canUnfold />
      <JobLine job={job} />
    </nav>
  );
}
