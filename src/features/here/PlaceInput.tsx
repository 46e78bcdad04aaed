import { type FormEvent, useId, useState } from 'react';
import * as say from '#messages';
import { type LatLon, positionReadings } from '../../lib/geo/parsePosition.ts';
import { formatPosition } from '../../lib/geo/position.ts';
import { useSite } from '../panel/context.tsx';

/**
 * A field for a position in any usual notation. Text that it cannot read stays in the field, with a message; text that can mean more than one place is
 * answered by the places, to choose from.
 */
export function PlaceInput({ label, onPlace }: { label: string; onPlace: (place: LatLon) => void }) {
  const { language } = useSite();
  const [text, setText] = useState('');
  const [readings, setReadings] = useState<LatLon[] | null>(null);
  const id = useId();
  const take = (place: LatLon) => {
    setReadings(null);
    onPlace(place);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const places = positionReadings(text);
    const [place, other] = places;
    if (place && !other) take(place);
    else setReadings(places);
  };
  const write = (value: string) => {
    setText(value);
    setReadings(null);
  };
  const message = readings && (readings.length ? say.hereWhich(language, { text }) : say.hereNotRead(language, { text }));
  return (
    <form className="place-input" onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={text}
        placeholder="12 26.5N 043 17E"
        dir="ltr"
        aria-invalid={readings !== null}
        aria-describedby={`${id}-error`}
        onChange={(event) => write(event.target.value)}
      />
      <button type="submit" className="button">
        {say.hereGo(language)}
      </button>
      <p id={`${id}-error`} role="alert">
        {message}
      </p>
      {readings?.map((place) => (
        <button key={formatPosition(place.lat, place.lon)} type="button" className="button" dir="ltr" onClick={() => take(place)}>
          {formatPosition(place.lat, place.lon)}
        </button>
      ))}
    </form>
  );
}
