import * as say from '#messages';
import { PARTICIPATION_CLASSES } from '../../atlas/participation.ts';
import { classWords } from '../../map/describe/classWords.ts';
import type { MapDescription } from '../../map/describe/types.ts';
import { cssTheme, participationSwatches } from '../../theme/css.ts';
import { regionHue } from '../../theme/tokens.ts';
import { useOpenPart } from '../../ui/useKeys.ts';
import { LAYERS, type LayerId, PROJECTIONS } from '../../view/viewState.ts';
import { useDesk } from '../panel/context.tsx';
import { IncidentControls } from './IncidentControls.tsx';

/** The layers of the map in a list that is also their key, and the choice of projection. */
export function LayerList({ description, onClose }: { description: MapDescription; onClose: () => void }) {
  const { language, view, setView } = useDesk();
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

function LayerKey({ layer, description }: { layer: LayerId; description: MapDescription }) {
  const { language, atlas } = useDesk();
  if (layer === 'waters') return <p className="hint">{say.mapKeyWaters(language)}</p>;
  if (layer === 'participation') {
    const { regionId } = description;
    const hue = regionHue(cssTheme, regionId).fill;
    const fills = participationSwatches(regionId);
    const present = PARTICIPATION_CLASSES.filter((value) => [...description.stateClasses.values()].includes(value));
    return (
      <ul className="key">
        {present.map((value) => (
          <li key={value}>
            <span className={`swatch swatch-${value}`} style={{ background: fills[value], borderColor: hue }} /> {classWords(language, atlas, regionId, value)}
          </li>
        ))}
      </ul>
    );
  }
  if (layer === 'incidents') return <IncidentControls />;
  if (layer === 'centres') {
    const symbols = [
      ['disc', say.mapKeyInformationSharing(language)],
      ['diamond', say.mapKeyOperations(language)],
      ['square', say.mapKeyTraining(language)],
      ['ring', say.mapKeyOther(language)],
      ['hollow', say.mapKeyInactive(language)],
    ] as const;
    return (
      <ul className="key">
        {symbols.map(([symbol, label]) => (
          <li key={symbol}>
            <span className={`symbol symbol-${symbol}`} /> {label}
          </li>
        ))}
      </ul>
    );
  }
  return null;
}
