/** A data file that could not be fetched or has another form than its reader expects. The message names it. */
export class FileError extends Error {
  constructor(
    readonly file: string,
    readonly why: string,
  ) {
    super(`${file}: ${why}`);
  }
}

/** One file that could not be read, the reason in a few words, and a function that asks for it again. */
export interface FileFailure {
  file: string;
  message: string;
  retry: () => void;
}

/** The failures among some queries of files. */
export function failuresOf(queries: readonly { error: FileError | null; refetch: () => unknown }[]): FileFailure[] {
  return queries.flatMap(({ error, refetch }) => (error ? [{ file: error.file, message: error.why, retry: () => void refetch() }] : []));
}
