import { useMemo } from 'react';
import * as say from '#messages';
import { ownIncidents } from '../../figures/incidents/ownIncidents.ts';
import { saveTable } from '../../render/save.ts';
import { useSize } from '../../ui/useSize.ts';
import { FigureCard } from '../figures/FigureCard.tsx';
import { FigureDrawing } from '../figures/FigureDrawing.tsx';
import { FigureTable } from '../figures/FigureTable.tsx';
import { useDesk, useSite } from '../panel/context.tsx';
import type { OwnEntry } from './ownLayers.ts';

/** The rows of an own file by year and kind, and below it the atlas's own count of incidents, to be compared and never added. */
export function OwnYears({ entry: { layer } }: { entry: OwnEntry }) {
  const { language } = useSite();
  const { atlas, day, theme } = useDesk();
  const [ref, width] = useSize<HTMLDivElement>();
  const figure = useMemo(() => (width ? ownIncidents({ atlas, language, day, theme, width }, layer) : null), [atlas, language, day, theme, width, layer]);
  return (
    <section aria-label={say.ownYears(language)}>
      <figure className="figure" ref={ref} data-figure="own-years">
        {figure && (
          <>
            <figcaption>
              <h4>{figure.title}</h4>
              <p className="subtitle">{figure.subtitle}</p>
            </figcaption>
            {figure.scene ? <FigureDrawing figure={figure} scene={figure.scene} /> : <p className="empty">{figure.empty}</p>}
            <p className="visually-hidden">{figure.summary}</p>
            <details>
              <summary>{say.figureTable(language)}</summary>
              <FigureTable figure={figure} />
              <button type="button" className="button" onClick={() => saveTable(figure.table, `${layer.name}-years`)}>
                {say.ownSaveCsv(language)}
              </button>
            </details>
          </>
        )}
      </figure>
      {layer.isIncidents && (
        <details>
          <summary>{say.ownBesideAtlas(language)}</summary>
          <FigureCard choice={{ id: 'incidents' }} />
        </details>
      )}
    </section>
  );
}
