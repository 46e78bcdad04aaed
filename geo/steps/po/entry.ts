/** One entry of a PO file (GNU gettext): a text in its context, and its translation. */
export interface PoEntry {
  /** The line on which the entry begins, from 1; 0 for one that was made here. */
  line: number;
  /** Comments of people, without their sign. */
  comments: readonly string[];
  /** Where the text stands, such as `common/activities:piracy`. */
  references: readonly string[];
  /** Words for tools; `fuzzy` says that the text has changed since it was translated. */
  flags: readonly string[];
  /** The text as it was when it was translated, in a fuzzy entry; else ''. */
  previous: string;
  context: string;
  /** The English text; '' in the entry that heads a file. */
  text: string;
  /** The translation; '' where there is none. */
  translation: string;
  /** Whether no table holds the text any more. */
  isObsolete: boolean;
}

/** The key of a text in its context, as gettext joins them. */
export const keyOf = ({ context, text }: Pick<PoEntry, 'context' | 'text'>): string => `${context}\u0004${text}`;

/** Whether an entry gives a translation that holds: there is one, and the text has not changed since. */
export const isTranslated = ({ translation, flags, isObsolete }: PoEntry): boolean => translation !== '' && !flags.includes('fuzzy') && !isObsolete;
