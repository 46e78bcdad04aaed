import { type ReactNode, useMemo } from 'react';
import { resolveTime } from '../../pages/resolveTime.ts';
import { useAtlas } from '../../queries/useAtlas.ts';
import { DeskProvider, useDesk } from '../panel/context.tsx';

/**
 * Gives the facts of all regions to its children, when their files have come; until then those of the page, with the files in `loading`. A place may lie in the areas of
 * any region. The page around keeps its own facts, so that a click at sea does not reckon the whole page anew.
 */
export function AllFacts({ children }: { children: ReactNode }) {
  const desk = useDesk();
  const { site, view, today } = desk;
  const { atlas: whole, loading, loaded, failures } = useAtlas(site, 'all', true);
  const resolved = useMemo(() => whole && resolveTime(whole, view.at, today), [whole, view.at, today]);
  const facts = whole && resolved ? { fullAtlas: whole, atlas: resolved.atlas } : {};
  return <DeskProvider desk={{ ...desk, ...facts, loading, loaded, failures }}>{children}</DeskProvider>;
}
