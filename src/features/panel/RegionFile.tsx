import type { ReactNode } from 'react';
import * as say from '#messages';
import { Notice } from '../../ui/Notice.tsx';
import { useFacts, useSite } from './context.tsx';

/** Asks for the file of a region and renders `children` when it has loaded; until then a hint, or a notice if it cannot be read. */
export function RegionFile({ id, children }: { id: string; children: ReactNode }) {
  const { language } = useSite();
  const { loading, failures } = useFacts();
  const failure = failures.find(({ file }) => file.endsWith(`/${id}.json`));
  if (failure) {
    return (
      <Notice tone="error" action={say.appRetry(language)} onAction={failure.retry}>
        {say.errorsData(language, { file: failure.file, why: failure.message })}
      </Notice>
    );
  }
  if (loading.includes(id)) {
    return (
      <div className="figure-wait" aria-busy="true">
        <p className="hint">{say.appLoading(language)}</p>
      </div>
    );
  }
  return children;
}
