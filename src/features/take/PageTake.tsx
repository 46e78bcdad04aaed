import { useQueryClient } from '@tanstack/react-query';
import * as say from '#messages';
import { dataPath } from '../../lib/site.ts';
import type { Page } from '../../pages/page.ts';
import { Icon } from '../../ui/Icon.tsx';
import { fileName, siteAddress } from '../export/address.ts';
import { JobLine } from '../export/JobLine.tsx';
import { saveDeck } from '../export/saveDeck.ts';
import { TemplateTool } from '../export/TemplateTool.tsx';
import { useJob } from '../export/useJob.ts';
import { useDesk, useSite } from '../panel/context.tsx';
import { PrintTools } from '../paper/PrintTools.tsx';
import { loadPageDeck } from './loadPageDeck.ts';

/** The tools that take a page away as files: a deck of slides with native shapes and charts; of a region and of the world the tables too, and of a region a print. */
export function PageTake({ page }: { page: Page }) {
  const desk = useDesk();
  const { language } = desk;
  const client = useQueryClient();
  const job = useJob();
  const isRegion = page.kind === 'region';
  const deck = async (signal: AbortSignal) => saveDeck(await loadPageDeck(client, desk, page), siteAddress(desk), fileName(desk, ...nameParts(page)), signal);
  return (
    <nav className="tools take" aria-label={say.makingTake(language)}>
      <button type="button" className="tool" onClick={job.run(say.makingSlides(language), deck)}>
        <Icon name="download" /> {say.makingDeck(language)}
      </button>
      <TemplateTool />
      <Package page={page} />
      {isRegion && <PrintTools job={job} canUnfold />}
      <JobLine job={job} />
    </nav>
  );
}

/** The data package of a region or of the whole atlas. Renders nothing on other pages. */
function Package({ page }: { page: Page }) {
  const { site, language } = useSite();
  if (page.kind !== 'region' && page.kind !== 'world') return null;
  return (
    <a className="tool" href={dataPath(site, `packages/${page.kind === 'region' ? `roadstead-${page.id}` : 'roadstead-atlas'}.zip`)} download>
      <Icon name="table" /> {say.makingPackage(language)}
    </a>
  );
}

/** The parts of a file's name that say what a page is about. */
function nameParts(page: Page): string[] {
  return [...(page.kind === 'region' ? [] : [page.kind]), ...('id' in page ? [page.id.toLowerCase()] : [])];
}
