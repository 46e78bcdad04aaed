import * as say from '#messages';
import { makeLanguage } from '../i18n/language.ts';
import { faultText } from '../lib/faultText.ts';
import { FetchFault, type Site } from '../lib/site.ts';

/** Why a data file could not be had or read, in the language of the site. */
export function whyFailed({ language }: Site, error: unknown): string {
  return error instanceof FetchFault ? say.errorsWhy(makeLanguage(language), error.reason) : faultText(error);
}

/** The error of a data file that could not be fetched, or whose contents do not fit their schema. The message names the file. */
export class FileError extends Error {
  constructor(
    readonly file: string,
    readonly why: string,
  ) {
    super(`${file}: ${why}`);
  }
}

/** One file that could not be read, the reason in a few words, and a function that fetches it again. */
export interface FileFailure {
  file: string;
  message: string;
  retry: () => void;
}

/** The failures among some queries of files. */
export function failuresOf(queries: readonly { error: FileError | null; refetch: () => unknown }[]): FileFailure[] {
  return queries.flatMap(({ error, refetch }) => (error ? [{ file: error.file, message: error.why, retry: () => void refetch() }] : []));
}
