import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { joinAtlas } from '../../atlas/records.ts';
import { ENGLISH } from '../../lib/site.ts';
import { atlasFile } from '../../queries/files.ts';
import { useFacts, useSite } from '../panel/context.tsx';
import type { Finding } from './finding.ts';
import type { makeSearch } from './searchIndex.ts';

/** The search over the whole atlas. Its code and data load when `wanted` is first true; null before they have loaded. */
export function useSearch(wanted: boolean): ((text: string) => Finding[]) | null {
  const { language } = useSite();
  const { atlas } = useFacts();
  const [make, setMake] = useState<{ search: typeof makeSearch } | null>(null);
  const isMissing = wanted && !make;
  useEffect(() => {
    if (isMissing) void import('./searchIndex.ts').then((module) => setMake({ search: module.makeSearch }));
  }, [isMissing]);
  const areas = useAreas(wanted);
  const english = useEnglish(wanted);
  return useMemo(() => {
    const all = areas ? { ...atlas, areas } : atlas;
    return make?.search(all, language, english ?? all) ?? null;
  }, [make, atlas, areas, language, english]);
}

/** The areas of all regions, for their names: null until they are `wanted` and there. */
function useAreas(wanted: boolean) {
  const { site } = useSite();
  const { data } = useQuery({ ...atlasFile(site, 'areas'), enabled: wanted });
  return useMemo(() => (data ? joinAtlas([data]).areas : null), [data]);
}

/** The facts of the core and the areas in English, for their names: null on an English page, and until they are `wanted` and there. */
function useEnglish(wanted: boolean) {
  const { site, language } = useSite();
  const inEnglish = { ...site, language: ENGLISH };
  const enabled = wanted && language.code !== ENGLISH;
  const { data: core } = useQuery({ ...atlasFile(inEnglish, 'core'), enabled });
  const { data: areas } = useQuery({ ...atlasFile(inEnglish, 'areas'), enabled });
  return useMemo(() => (core ? joinAtlas(areas ? [core, areas] : [core]) : null), [core, areas]);
}
