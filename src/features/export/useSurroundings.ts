import { useDesk } from '../panel/context.tsx';
import type { Surroundings } from './actions.ts';
import { siteAddress } from './address.ts';
import { useCopyText } from './useCopyText.ts';
import type { Job } from './useJob.ts';

/** The site, language and dates that the actions of a figure or a map need. The actions run as `job`. */
export function useSurroundings(job: Job): Surroundings {
  const desk = useDesk();
  const copyText = useCopyText();
  const { language, atlas, today } = desk;
  return { language, atlas, site: siteAddress(desk), edition: atlas.edition, today, run: job.run, copyText };
}
