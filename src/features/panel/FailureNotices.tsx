import * as say from '#messages';
import type { FileFailure } from '../../queries/FileError.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useSite } from './context.tsx';

/** A notice for each data file that could not be read, with a button that asks for it again. */
export function FailureNotices({ failures, wordsOf }: { failures: readonly FileFailure[]; wordsOf: (failure: FileFailure) => string }) {
  const { language } = useSite();
  return failures.map((failure) => (
    <Notice key={failure.file} tone="error" action={say.appRetry(language)} onAction={failure.retry}>
      {wordsOf(failure)}
    </Notice>
  ));
}
