import * as say from '#messages';
import type { Basis } from '../../atlas/enumerations.ts';
import { findSource, regionOfSource } from '../../atlas/lookup.ts';
import { reportAddress } from '../../lib/reportAddress.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useFacts, useSite } from './context.tsx';
import { FactText } from './FactText.tsx';
import { isFileOf } from './RegionFile.tsx';
import { SourceEntry } from './SourceEntry.tsx';
import { Translated } from './Translated.tsx';

interface Props {
  what: string;
  /** The value as the page shows it. */
  value: string;
  sources: readonly string[];
  basis: Basis | '';
  note?: string | undefined;
  onClose: () => void;
}

/** A dialog with the sources of one value: title, publisher, date, address and how each was verified. */
export function SourceDialog({ what, value, sources, basis, note, onClose }: Props) {
  const { language } = useSite();
  const { atlas, failures } = useFacts();
  return (
    <Dialog title={say.sourcePanelOpen(language, { what })} close={say.appClose(language)} onClose={onClose}>
      <Translated>
        <p className="basis-line">
          {say.sourcePanelBasis(language)}
          {language.colon}
          <strong>{say.basis(language, basis)}</strong>
        </p>
        {note && (
          <p className="free-text">
            <FactText>{note}</FactText>
          </p>
        )}
        <ul className="source-list">
          {sources.map((id) => {
            const source = findSource(atlas, id);
            const failure = failures.find((entry) => isFileOf(entry, regionOfSource(id)));
            return (
              <li key={id}>
                {source ? (
                  <SourceEntry source={source} />
                ) : failure ? (
                  <p role="alert">
                    {say.errorsData(language, { file: failure.file, why: failure.message })}{' '}
                    <button type="button" className="button" onClick={failure.retry}>
                      {say.appRetry(language)}
                    </button>
                  </p>
                ) : (
                  <p>{say.sourcePanelMissing(language, { id })}</p>
                )}
              </li>
            );
          })}
        </ul>
      </Translated>
      <ReportLink what={what} value={value} sources={sources} />
    </Dialog>
  );
}

/** A link to the form by which a fact is reported, with the fact filled in. Renders nothing where the site has no form. */
function ReportLink({ what, value, sources }: Pick<Props, 'what' | 'value' | 'sources'>) {
  const { language, site } = useSite();
  const { atlas } = useFacts();
  if (!site.report) return null;
  const address = reportAddress(site.report, { page: location.href, fact: what, value, source: sources.join(';'), edition: atlas.edition });
  return (
    <p>
      <a href={address} rel="noopener noreferrer external" target="_blank" title={say.sourcePanelReportHint(language)}>
        {say.sourcePanelReport(language)}
      </a>
    </p>
  );
}
