import type { ReactNode } from 'react';
import * as say from '#messages';
import type { FileFailure } from '../../queries/FileError.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useSite } from './context.tsx';

/** A part of the page that is made from a data file: a hint while it is on its way, a notice with a retry where it cannot be read, else `children`. */
export function DataFile({
  isPending,
  failure,
  isQuiet = false,
  children,
}: {
  isPending: boolean;
  failure: FileFailure | undefined;
  /** Whether the page says elsewhere, as an alert, that the file is missing. */
  isQuiet?: boolean;
  children: ReactNode;
}) {
  const { language } = useSite();
  if (failure) {
    return (
      <Notice tone={isQuiet ? 'plain' : 'error'} action={say.appRetry(language)} onAction={failure.retry}>
        {say.errorsData(language, { file: failure.file, why: failure.message })}
      </Notice>
    );
  }
  return isPending ? (
    <div className="figure-wait" aria-busy="true">
      <p className="hint">{say.appLoading(language)}</p>
    </div>
  ) : (
    children
  );
}
