import type { SectorMeanings } from '../../figures/shared/ownAtlas.ts';

const KEY = 'roadstead.own-sectors';

/** The meanings of sectors and words that a person chose for earlier files. Empty where the browser keeps nothing. */
export function rememberedSectors(): SectorMeanings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return {};
  }
}

/** Remembers what one sector or word stands for; '' forgets it. Gives a function of the meanings before that gives those after. */
export function rememberSectors(key: string, activityId: string): (before: SectorMeanings) => SectorMeanings {
  return (before) => {
    const { [key]: _, ...others } = before;
    const after = activityId ? { ...others, [key]: activityId } : others;
    try {
      localStorage.setItem(KEY, JSON.stringify(after));
    } catch {
      // A browser that keeps nothing asks again next time.
    }
    return after;
  };
}
