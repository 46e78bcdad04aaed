import { useEffect, useRef } from 'react';
import * as say from '#messages';
import { findSource, regionOfSource } from '../../atlas/lookup.ts';
import { unique } from '../../lib/lists.ts';
import { printPage } from '../../ui/paper.ts';
import type { Job } from '../export/useJob.ts';
import { useFacts, useSite } from '../panel/context.tsx';
import { namedSources } from './citedSources.ts';

/** Gives the handlers that print the page as a sheet (first rows, the figure of the news) or whole, as a job that can be cancelled while parts load. */
export function usePrint(job: Job): (isWhole: boolean) => () => void {
  const { language, want } = useSite();
  const facts = useFacts();
  const now = useRef(facts);
  useEffect(() => {
    now.current = facts;
  }, [facts]);
  /** Whether the figures of the page stand and all the sources that it names are loaded or have failed; asks for those that are not. */
  const isReady = () => {
    const { atlas, failures } = now.current;
    const main = document.getElementById('content');
    if (!main || !('settled' in document.documentElement.dataset) || main.querySelector('[aria-busy="true"]')) return false;
    const missing = unique(
      namedSources(main)
        .filter((id) => !findSource(atlas, id))
        .map(regionOfSource),
    );
    want(missing);
    return missing.every((region) => failures.some(({ file }) => file.endsWith(`/${region}.json`)));
  };
  return (isWhole) => job.run(say.printPreparing(language), (signal) => printPage(isWhole, isReady, signal));
}
