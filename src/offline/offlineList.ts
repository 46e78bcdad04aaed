import * as v from 'valibot';

/** A file that is kept on the device: its path below the root of the site, a hash of its contents, and its size in bytes as it travels (compressed). */
const Entry = v.tuple([v.string(), v.string(), v.number()]);
export type OfflineEntry = v.InferOutput<typeof Entry>;

/** The list of the files of a language, which the build writes. `edition` is a hash over all of them: another edition has another one. */
const OfflineList = v.object({
  version: v.literal(1),
  edition: v.string(),
  /** The files with which the app starts without a network: scripts, words, fonts and the facts of all regions in short. */
  shell: v.array(Entry),
  /** All else that its pages read: the facts of each region, shapes, tiles, incidents, data packages, embedded figures. */
  rest: v.array(Entry),
});
export type OfflineList = v.InferOutput<typeof OfflineList>;

/** Reads the list of a language. Throws an Error where it has another form. */
export function readOfflineList(json: unknown): OfflineList {
  return v.parse(OfflineList, json);
}

/** The name of the cache in which everything is kept that the site needs without a network. */
export const CACHE = 'roadstead';

/** The path of the list of a language below the root. */
export const offlineListPath = (language: string) => `data/offline/${language}.json`;

/** Whether a path below the root is that of the list of a language. */
export const isOfflineList = (path: string) => /^data\/offline\/[a-z]{2,3}\.json$/.test(path);

/** The path of the page without content of a language, from which every address starts without a network. */
export const shellPath = (folder: string) => `${folder}shell.html`;

/** How many bytes some files are together. */
export const bytesOf = (entries: readonly OfflineEntry[]) => entries.reduce((sum, [, , bytes]) => sum + bytes, 0);
