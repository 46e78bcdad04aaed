import * as say from '#messages';
import { useSite, useView } from '../panel/context.tsx';
import { PlaceInput } from './PlaceInput.tsx';

/** How a measuring line is drawn from the place: to a typed position, to a point of the map, or by dragging the mark. */
export function HereMeasure({ onChoose }: { onChoose: () => void }) {
  const { language } = useSite();
  const { setView } = useView();
  return (
    <>
      <h3>{say.hereMeasure(language)}</h3>
      <p className="hint">{say.hereDrag(language)}</p>
      <PlaceInput label={say.hereMeasureTo(language)} onPlace={(place) => setView({ to: place })} />
      <button type="button" className="button" onClick={onChoose}>
        {say.hereChoose(language)}
      </button>
    </>
  );
}
