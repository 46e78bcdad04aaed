import { useEffect, useMemo, useState } from 'react';
import { useFacts, useSite } from '../panel/context.tsx';
import type { Finding, makeSearch } from './searchIndex.ts';

/** The search over the whole atlas. Its code and data load when `wanted` is first true; null before they have loaded. */
export function useSearch(wanted: boolean): ((text: string) => Finding[]) | null {
  const { language } = useSite();
  const { atlas } = useFacts();
  const [make, setMake] = useState<{ search: typeof makeSearch } | null>(null);
  const isMissing = wanted && !make;
  useEffect(() => {
    if (isMissing) void import('./searchIndex.ts').then((module) => setMake({ search: module.makeSearch }));
  }, [isMissing]);
  return useMemo(() => make?.search(atlas, language) ?? null, [make, atlas, language]);
}
