import type { ReactNode } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { useDesk } from './context.tsx';

/** What needs the file of a region: its loading and error faces, then its children. */
export function RegionFile({ id, children }: { id: string; children: ReactNode }) {
  const { loading, failures, language } = useDesk();
  const failure = failures.find(({ file }) => file.endsWith(`/${id}.json`));
  if (failure) {
    return (
      <Notice tone="error" action={language.messages.app.retry} onAction={failure.retry}>
        {language.messages.errors.data(failure.file, failure.message)}
      </Notice>
    );
  }
  if (loading.includes(id)) {
    return (
      <div className="figure-wait" aria-busy="true">
        <p className="hint">{language.messages.app.loading}</p>
      </div>
    );
  }
  return children;
}
