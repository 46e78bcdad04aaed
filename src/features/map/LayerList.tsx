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
  const { map: words, app } = language.messages;
  const list = useOpenPart<HTMLDivElement>(onClose);
  const shown = LAYERS.filter((layer) => description.level === 'region' || ['waters', 'graticule', 'names', 'incidents'].includes(layer));
  const toggle = (layer: LayerId) =>
    setView({
      layers: view.layers.includes(layer)
        ? view.layers.filter((entry) => entry !== layer)
        : LAYERS.filter((entry) => entry === layer || view.layers.includes(entry)),
    });
  return (
    <div ref={list} className="layer-list" role="group" aria-label={words.layersTitle}>
      <div className="layer-head">
        <h2>{words.layersTitle}</h2>
        <button type="button" className="button" onClick={onClose}>
          {app.close}
        </button>
      </div>
      <ul>
        {shown.map((layer) => (
          <li key={layer}>
            <label>
              <input type="checkbox" checked={view.layers.includes(layer)} onChange={() => toggle(layer)} />
              {words.layer[layer]}
            </label>
            <LayerKey layer={layer} description={description} />
          </li>
        ))}
      </ul>
      <fieldset>
        <legend>{words.projection}</legend>
        {PROJECTIONS.map((projection) => (
          <label key={projection}>
            <input type="radio" name="projection" checked={view.projection === projection} onChange={() => setView({ projection })} />
            {words[projection]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

function LayerKey({ layer, description }: { layer: LayerId; description: MapDescription }) {
  const { language, atlas } = useDesk();
  const { map: words } = language.messages;
  if (layer === 'waters') return <p className="hint">{words.key.waters}</p>;
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
      ['disc', words.key.informationSharing],
      ['diamond', words.key.operations],
      ['square', words.key.training],
      ['ring', words.key.other],
      ['hollow', words.key.inactive],
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
