import type { Atlas } from '../atlas/records.ts';
import { type TrustedFile, type TrustedPart, trustedAtlas } from '../atlas/trusted.ts';
import { serializeView } from '../view/viewQuery.ts';
import { DEFAULT_VIEW, type ViewState } from '../view/viewState.ts';
import { REST, wordsName } from './choice.ts';
import { loadData } from './loadData.ts';

/** A data file: a part of the facts, and a word that the files have in common which the build has written together. */
interface Part {
  of: string;
  atlas: TrustedPart;
}

/** The part of today's picture that all languages share, and the words of one language. */
interface SharedPart extends Part {
  atlas: TrustedFile;
  /** Whether the words of the rest are a file of their own. */
  hasLaterWords: boolean;
  /** Whether texts that only tooltips and the table tell are in the file with the rest. */
  hasLaterTexts?: boolean;
}
interface WordsPart extends Part {
  /** The source line of the picture of today. Where there is none the files hold everything. */
  said?: string;
}

/** The facts of an embedded figure. */
export interface EmbedFacts {
  /** The first data files, of which a kind of figure reads its own part. */
  raw: unknown;
  atlas: Atlas;
  /** The source line of the picture of today; undefined where the atlas has the sources. */
  said: string | undefined;
  /** Gives the atlas with all texts, which may have to be loaded; undefined where `atlas` has them all. Rejects with an Error if they cannot be loaded. */
  whole: (() => Promise<Atlas>) | undefined;
}

/**
 * Loads the facts of an embedded figure from `data/embed/` below `base`. The file `name` has what the picture of today needs and all languages share, `<language>/<name>` its words;
 * sources, and texts that only tooltips and the table tell, are in files named `<name>.rest`, which are loaded at once where the view is another. Rejects with an Error that
 * names a file that cannot be loaded.
 */
export async function loadFacts(base: string, name: string, code: string, view: ViewState): Promise<EmbedFacts> {
  const names = [name, wordsName(name, code)];
  const parts = await loadTogether(base, names);
  // Each data file is written with the scripts that read it (see `site/embedFiles.ts`).
  const [shared, words] = parts as [SharedPart, WordsPart];
  const { said } = words;
  const raw = { ...shared, ...words };
  const rest = [name + REST, ...(shared.hasLaterWords ? [wordsName(name + REST, code)] : [])];
  const atlasOf = (loaded: readonly Part[]) => trustedAtlas(shared.atlas, ...loaded.slice(1).map((part) => part.atlas));
  const withRest = async () => atlasOf(await loadTogether(base, [...names, ...rest]));
  if (said === undefined) return { raw, atlas: atlasOf(parts), said, whole: undefined };
  if (!isFirstView(view)) return { raw, atlas: await withRest(), said: undefined, whole: undefined };
  return { raw, atlas: atlasOf(parts), said, whole: shared.hasLaterTexts ? withRest : undefined };
}

/** Loads data files that the build has written together. Where a cache holds one of another build, all are fetched anew. */
async function loadTogether(base: string, names: readonly string[]): Promise<readonly Part[]> {
  for (const query of ['', `?${Date.now()}`]) {
    const parts = (await Promise.all(names.map((name) => loadData(base, name, query)))) as Part[];
    if (parts.every(({ of }) => of === parts[0]?.of)) return parts;
  }
  throw new Error(names[0]);
}

/** Whether a view is of today without any choice but the region and the look. */
function isFirstView(view: ViewState): boolean {
  return serializeView({ ...view, region: DEFAULT_VIEW.region, theme: DEFAULT_VIEW.theme }) === '';
}
