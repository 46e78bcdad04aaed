import { useCallback } from 'react';
import * as say from '#messages';
import { ownIncidents } from '../../figures/incidents/ownIncidents.ts';
import type { FigureContext } from '../../figures/shared/context.ts';
import { FigureCard } from '../figures/FigureCard.tsx';
import { useSite } from '../panel/context.tsx';
import { OwnFigure } from './OwnFigure.tsx';
import type { OwnEntry } from './ownLayers.ts';

/** The rows of an own file by year and kind, and below it the atlas's own count of incidents, to be compared and never added. */
export function OwnYears({ entry: { layer } }: { entry: OwnEntry }) {
  const { language } = useSite();
  const make = useCallback((context: FigureContext) => ownIncidents(context, layer), [layer]);
  return (
    <section aria-label={say.ownYears(language)}>
      <OwnFigure id="years" file={layer.name} make={make} />
      {layer.isIncidents && (
        <details>
          <summary>{say.ownBesideAtlas(language)}</summary>
          <FigureCard choice={{ id: 'incidents' }} />
        </details>
      )}
    </section>
  );
}
