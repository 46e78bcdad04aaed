import { type FormEvent, useId, useState } from 'react';
import * as say from '#messages';
import { type LatLon, parsePosition } from '../../lib/geo/parsePosition.ts';
import { useSite } from '../panel/context.tsx';

/** A field for a position in any usual notation. Text that it cannot read stays in the field, with a message. */
export function PlaceInput({ label, onPlace }: { label: string; onPlace: (place: LatLon) => void }) {
  const { language } = useSite();
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const place = parsePosition(text);
    setWrong(!place);
    if (place) onPlace(place);
  };
  return (
    <form className="place-input" onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={text}
        placeholder="12 26.5N 043 17E"
        dir="ltr"
        aria-invalid={isWrong}
        aria-describedby={`${id}-error`}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="button">
        {say.hereGo(language)}
      </button>
      <p id={`${id}-error`} role="alert">
        {isWrong && say.hereNotRead(language, { text })}
      </p>
    </form>
  );
}
