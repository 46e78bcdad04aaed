import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useStored } from '../../ui/useStored.ts';
import type { Pin } from '../../view/briefing.ts';
import { ownLayers } from '../own/ownLayers.ts';
import { useFacts, useSite } from '../panel/context.tsx';
import { loadPinned, type Pinned } from './loadPinned.ts';

/** A pinned view with its data, null while it loads; or why it cannot be loaded. */
export function usePinnedOrFault(pin: Pin): { pinned: Pinned | null; fault: Error | null } {
  const { site, language } = useSite();
  const { today } = useFacts();
  const client = useQueryClient();
  const own = useStored(ownLayers).map(({ id, opened }) => [id, opened.readings]);
  const { data, error } = useQuery({
    queryKey: ['pinned', site.base, language.code, today, pin.figure, pin.regionId, pin.query, pin.title, pin.figure === 'map' && own],
    queryFn: () => loadPinned(client, { site, language, today }, pin),
    // The queries of its files retry by themselves.
    retry: false,
    staleTime: Infinity,
    structuralSharing: false,
  });
  return { pinned: data ?? null, fault: error };
}

/** A pinned view with its data. Null while it loads. Throws a FileError if a file cannot be read. */
export function usePinned(pin: Pin): Pinned | null {
  const { pinned, fault } = usePinnedOrFault(pin);
  if (fault) throw fault;
  return pinned;
}
