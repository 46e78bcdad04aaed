import * as say from '#messages';
import type { KeyEntry } from '../../map/describe/keyEntry.ts';
import { mapKey } from '../../map/describe/mapKey.ts';
import type { MapDescription } from '../../map/describe/types.ts';
import { useOpenPart } from '../../ui/useKeys.ts';
import { LAYERS, type LayerId, PROJECTIONS } from '../../view/viewState.ts';
import { useFacts, useSite, useView } from '../panel/context.tsx';
import { IncidentControls } from './IncidentControls.tsx';
import { Sign } from './Sign.tsx';

/** A list of the map's layers, which the reader switches on and off. It is the key of the map too, and has the choice of projection. */
export function LayerList({ description, onClose }: { description: MapDescription; onClose: () => void }) {
  const { language } = useSite();
  const { view, setView } = useView();
  const list = useOpenPart<HTMLDivElement>(onClose);
  const shown = LAYERS.filter((layer) => description.level === 'region' || ['waters', 'graticule', 'names', 'incidents'].includes(layer));
  const toggle = (layer: LayerId) =>
    setView({
      layers: view.layers.includes(layer)
        ? view.layers.filter((entry) => entry !== layer)
        : LAYERS.filter((entry) => entry === layer || view.layers.includes(entry)),
    });
  return (
    <div ref={list} className="layer-list" role="group" aria-label={say.mapLayersTitle(language)}>
      <div className="layer-head">
        <h2>{say.mapLayersTitle(language)}</h2>
        <button type="button" className="button" onClick={onClose}>
          {say.appClose(language)}
        </button>
      </div>
      <ul>
        {shown.map((layer) => (
          <li key={layer}>
            <label>
              <input type="checkbox" checked={view.layers.includes(layer)} onChange={() => toggle(layer)} />
              {say.mapLayer(language, layer)}
            </label>
            <LayerKey layer={layer} description={description} />
          </li>
        ))}
      </ul>
      <fieldset>
        <legend>{say.mapProjection(language)}</legend>
        {PROJECTIONS.map((projection) => (
          <label key={projection}>
            <input type="radio" name="projection" checked={view.projection === projection} onChange={() => setView({ projection })} />
            {say.mapProjections(language, projection)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

/** For a layer, the kinds of entries in the map's key that belong to it. */
const KEY_KINDS: Partial<Record<LayerId, readonly KeyEntry['kind'][]>> = { participation: ['class'], centres: ['symbol', 'link'], areas: ['limit'] };

function LayerKey({ layer, description }: { layer: LayerId; description: MapDescription }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  if (layer === 'waters') return <p className="hint">{say.mapKeyWaters(language)}</p>;
  if (layer === 'incidents') return <IncidentControls />;
  const entries = mapKey(description, language, atlas).filter(({ kind }) => KEY_KINDS[layer]?.includes(kind));
  if (entries.length === 0) return null;
  return (
    <ul className="key">
      {entries.map((entry) => (
        <li key={entry.label}>
          <Sign entry={entry} regionId={description.regionId} /> {entry.label}
        </li>
      ))}
    </ul>
  );
}
