import { createHash } from 'node:crypto';
import { apart } from './embedWords.ts';
import { type EmbedContents, type FirstView, splitEmbed } from './splitEmbed.ts';

/** A data file of an embedded figure that all languages share, and those with the words of each, if there are any. */
interface SharedAndWords {
  shared: object;
  words: object[] | undefined;
}

/** The data files of an embedded figure: what the picture of today needs, and, where that is not all, the rest. See `src/embed/loadFacts.ts`. */
export interface EmbedFiles {
  first: SharedAndWords;
  rest: SharedAndWords | undefined;
}

/** Makes the data files of a figure from what it may need in each language; `views` tell what its picture of today shows, where that comes first. */
export function embedFiles(contents: readonly EmbedContents[], views: readonly FirstView[] | undefined): EmbedFiles {
  const splits = contents.map((own, index) => {
    const view = views?.[index];
    return view ? splitEmbed(own, view) : { first: { ...own, said: undefined, hasLaterTexts: false }, rest: { tables: {} } };
  });
  const [tables, restTables] = [apart(splits.map(({ first }) => first.atlas.tables)), apart(splits.map(({ rest }) => rest.tables))];
  const of = hashOf(splits);
  const hasLaterWords = restTables.words.some((own) => Object.keys(own).length);
  const isOneCount = new Set(splits.map(({ first }) => JSON.stringify(first.incidents))).size === 1;
  const [own] = splits.map(({ first: { said, incidents, ...first } }) => ({ ...first, ...(isOneCount ? { incidents } : {}) }));
  return {
    first: {
      shared: { of, ...own, hasLaterWords, atlas: { ...own?.atlas, tables: tables.shared } },
      words: splits.map(({ first: { said, incidents } }, index) => ({
        of,
        said,
        ...(isOneCount ? {} : { incidents }),
        atlas: { tables: tables.words[index] },
      })),
    },
    rest: views && {
      shared: { of, atlas: { tables: restTables.shared } },
      words: hasLaterWords ? restTables.words.map((words) => ({ of, atlas: { tables: words } })) : undefined,
    },
  };
}

const hashOf = (contents: unknown) => createHash('sha256').update(JSON.stringify(contents)).digest('base64url').slice(0, 8);
