import { useCallback, useMemo, useState } from 'react';
import * as say from '#messages';
import { findFigure } from '../../figures/registry.ts';
import type { FigureContext } from '../../figures/shared/context.ts';
import type { Figure } from '../../figures/shared/figure.ts';
import { ownAtlas } from '../../figures/shared/ownAtlas.ts';
import type { FigureId } from '../../i18n/names.ts';
import { FigureCard } from '../figures/FigureCard.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { OwnFigure } from './OwnFigure.tsx';
import type { OwnEntry } from './ownLayers.ts';
import { rememberedSectors, rememberSectors } from './rememberedSectors.ts';
import { SectorTable } from './SectorTable.tsx';

/** The most activities that are drawn; the tables have all. */
const MOST_DRAWN = 200;

/** The activities of a file on the timeline and, by what its sectors stand for, in the focus matrix; each beside the atlas's own. */
export function OwnProgrammes({ entry: { layer } }: { entry: OwnEntry }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const [meanings, setMeanings] = useState(rememberedSectors);
  const own = useMemo(() => ownAtlas(atlas, layer.programmes, meanings), [atlas, layer, meanings]);
  const timeline = useCallback((context: FigureContext) => ownFigure('programme-timeline', { ...context, atlas: own }, layer.name), [own, layer]);
  const matrix = useCallback((context: FigureContext) => ownFigure('focus-matrix', { ...context, atlas: own }, layer.name), [own, layer]);
  const learn = useCallback((key: string, activityId: string) => setMeanings(rememberSectors(key, activityId)), []);
  return (
    <section aria-label={say.ownActivities(language)} data-own="programmes">
      <OwnFigure id="timeline" file={layer.name} make={timeline} />
      {own.programmes.length > MOST_DRAWN && <p className="hint">{say.ownFirstOf(language, { n: MOST_DRAWN, total: own.programmes.length })}</p>}
      <Beside id="programme-timeline" />
      <SectorTable activities={layer.programmes} meanings={meanings} onMean={learn} />
      {own.programmeActivities.length > 0 && (
        <>
          <OwnFigure id="focus" file={layer.name} make={matrix} />
          <Beside id="focus-matrix" />
        </>
      )}
    </section>
  );
}

function Beside({ id }: { id: FigureId }) {
  const { language } = useSite();
  return (
    <details>
      <summary>{say.ownBesideProgrammes(language)}</summary>
      <FigureCard choice={{ id }} />
    </details>
  );
}

/** A figure of the atlas over the activities of a file; its table lists them all. */
function ownFigure(id: FigureId, context: FigureContext, file: string): Figure {
  const figure = findFigure(id);
  if (!figure) throw new Error(`no figure '${id}'`);
  return { ...figure.make({ ...context, rows: [0, MOST_DRAWN] }, {}), subtitle: say.ownNotAtlas(context.language, { file }) };
}
