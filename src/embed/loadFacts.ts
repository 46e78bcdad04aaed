import type { Atlas } from '../atlas/records.ts';
import { type TrustedFile, trustedAtlas } from '../atlas/trusted.ts';
import { serializeView } from '../view/viewQuery.ts';
import { DEFAULT_VIEW, type ViewState } from '../view/viewState.ts';
import { REST } from './choice.ts';
import { loadData } from './loadData.ts';

/** A first data file: what the picture of today needs, and its source line. One without such a line holds everything. */
interface FirstFile {
  atlas: TrustedFile;
  said?: string;
  /** Whether texts that only tooltips and the table tell are in the file with the rest. */
  hasLaterTexts?: boolean;
}

/** The facts of an embedded figure. */
export interface EmbedFacts {
  /** The first data file, of which a kind of figure reads its own part. */
  raw: unknown;
  atlas: Atlas;
  /** The source line of the picture of today; undefined where the atlas has the sources. */
  said: string | undefined;
  /** Gives the atlas with all texts, which may have to be loaded; undefined where `atlas` has them all. Rejects with an Error if they cannot be loaded. */
  whole: (() => Promise<Atlas>) | undefined;
}

/**
 * Loads the facts of an embedded figure from `data/embed/` below `base`. The file `name` has what the picture of today needs; sources, and texts that only tooltips and the table
 * tell, are in `<name>.rest`, which is loaded at once where the view is another. Rejects with an Error that names a file that cannot be loaded.
 */
export async function loadFacts(base: string, name: string, view: ViewState): Promise<EmbedFacts> {
  // Each data file is written with the scripts that read it (see `site/splitEmbed.ts`).
  const raw = (await loadData(base, name)) as FirstFile;
  const { said, hasLaterTexts } = raw;
  const withRest = async () => trustedAtlas(raw.atlas, (await loadData(base, name + REST)) as Pick<TrustedFile, 'tables'>);
  if (said === undefined) return { raw, atlas: trustedAtlas(raw.atlas), said, whole: undefined };
  if (!isFirstView(view)) return { raw, atlas: await withRest(), said: undefined, whole: undefined };
  return { raw, atlas: trustedAtlas(raw.atlas), said, whole: hasLaterTexts ? withRest : undefined };
}

/** Whether a view is of today without any choice but the region and the look. */
function isFirstView(view: ViewState): boolean {
  return serializeView({ ...view, region: DEFAULT_VIEW.region, theme: DEFAULT_VIEW.theme }) === '';
}
