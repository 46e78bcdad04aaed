import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { joinAtlas } from '../../atlas/records.ts';
import { ENGLISH } from '../../lib/site.ts';
import { atlasFile } from '../../queries/files.ts';
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
  const english = useEnglishCore(wanted);
  return useMemo(() => make?.search(atlas, language, english ?? atlas) ?? null, [make, atlas, language, english]);
}

/** The facts of the core in English, for their names: null on an English page, and until they are `wanted` and there. */
function useEnglishCore(wanted: boolean) {
  const { site, language } = useSite();
  const { data } = useQuery({ ...atlasFile({ ...site, language: ENGLISH }, 'core'), enabled: wanted && language.code !== ENGLISH });
  return useMemo(() => (data ? joinAtlas([data]) : null), [data]);
}
