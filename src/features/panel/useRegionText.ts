import { useFacts } from './context.tsx';

/** Gives a text that comes with the file of a region: an ellipsis until that file has loaded. */
export function useRegionText(regionId: string): (text: string) => string {
  const { loaded } = useFacts();
  return (text) => text || (loaded.includes(regionId) ? '' : '…');
}
