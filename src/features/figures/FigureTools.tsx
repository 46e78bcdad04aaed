import { lazy, Suspense, useState } from 'react';
import type { Figure } from '../../figures/shared/figure.ts';
import { CITATION_FORMS, citation } from '../../render/citation.ts';
import { Icon } from '../../ui/Icon.tsx';
import { pinnedView, serializeView } from '../../view/viewQuery.ts';
import { addressOf, embeddedFigure } from '../export/address.ts';
import { JobLine } from '../export/JobLine.tsx';
import { useCopyText } from '../export/useCopyText.ts';
import { useJob } from '../export/useJob.ts';
import { useDesk } from '../panel/context.tsx';
import { useAddPin } from '../pins/useAddPin.ts';
import { FigureDownloads } from './FigureDownloads.tsx';
import type { FigureChoice, MakeFigure } from './useFigure.ts';

const EmbedDialog = lazy(async () => ({ default: (await import('../export/EmbedDialog.tsx')).EmbedDialog }));

/** What can be done with a figure: files, citations, its address. */
export function FigureTools({ figure, make, choice }: { figure: Figure; make: MakeFigure; choice: FigureChoice }) {
  const desk = useDesk();
  const words = desk.language.messages.figure;
  const job = useJob();
  const copyText = useCopyText();
  const addPin = useAddPin();
  const pinWords = desk.language.messages.briefing;
  const [isEmbedding, setEmbedding] = useState(false);
  const { id, regionId, instrumentId } = choice;
  const address = addressOf(desk, instrumentId ? { kind: 'instrument', id: instrumentId } : { kind: 'figure', id, ...(regionId ? { regionId } : {}) });
  return (
    <>
      <FigureDownloads figure={figure} make={make} choice={choice} address={address} job={job} />
      <details className="menu">
        <summary className="tool">
          <Icon name="quote" /> {words.cite}
        </summary>
        <div className="menu-list">
          {CITATION_FORMS.map((form) => (
            <button
              key={form}
              type="button"
              onClick={job.run(words.cite, () =>
                copyText(citation(form, { title: figure.title, address, asOf: desk.atlas.asOf, accessed: desk.today }), words.citationCopied),
              )}
            >
              {words.citationForms[form]}
            </button>
          ))}
        </div>
      </details>
      <button type="button" className="tool" onClick={job.run(words.copyLink, () => copyText(address, words.copied))}>
        <Icon name="link" /> {words.copyLink}
      </button>
      {!instrumentId && (
        <button
          type="button"
          className="tool"
          onClick={job.run(pinWords.add, () => addPin({ figure: id, regionId, query: serializeView(pinnedView(desk.view)) }))}
        >
          <Icon name="pin" /> {pinWords.add}
        </button>
      )}
      {!instrumentId && (
        <button type="button" className="tool" onClick={() => setEmbedding(true)}>
          <Icon name="code" /> {desk.language.messages.embed.title}
        </button>
      )}
      {isEmbedding && (
        <Suspense fallback={null}>
          <EmbedDialog embedded={embeddedFigure(desk, id, regionId, figure.title, address)} onClose={() => setEmbedding(false)} />
        </Suspense>
      )}
      <JobLine job={job} />
    </>
  );
}
