import type { ReactNode } from 'react';
import { useSite } from './context.tsx';

const [SIZE, PITCH, MOST] = [13, 16, 8];

/** An activity with the number of programmes that work on it. */
export interface UnitRow {
  activityId: string;
  name: string;
  /** Programmes that work on it here, and those that do so for the whole world. */
  here: number;
  worldwide: number;
  /** The words after the number, or in its place where nothing runs. */
  words: string;
  isGap: boolean;
}

/** Activities as rows of squares, one a programme: dark for those that work here, pale for worldwide ones, one dashed square where nothing runs. */
export function ActivityUnits({
  title,
  caption,
  rows,
  color,
  children,
}: {
  title: string;
  caption: string;
  rows: readonly UnitRow[];
  color: string;
  children?: ReactNode;
}) {
  const { language } = useSite();
  return (
    <div className="units">
      <h3>{title}</h3>
      <p className="hint">{caption}</p>
      <ul>
        {rows.map(({ activityId, name, here, worldwide, words, isGap }) => (
          <li key={activityId} data-about={`activity.${activityId}`} className={isGap ? 'is-gap' : undefined}>
            <span>{name}</span>
            <span className="counted">
              <Squares here={here} worldwide={worldwide} color={color} />
              {here + worldwide > 0 && <strong>{language.number(here + worldwide)}</strong>} {words}
            </span>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}

function Squares({ here, worldwide, color }: { here: number; worldwide: number; color: string }) {
  const shown = Array.from({ length: Math.min(MOST, here + worldwide) }, (_, index) => index);
  const width = Math.max(1, shown.length) * PITCH;
  const square = { y: 1, width: SIZE - 1, height: SIZE - 1, stroke: color };
  return (
    <svg width={width} height={SIZE + 1} viewBox={`0 0 ${width} ${SIZE + 1}`} aria-hidden="true">
      {shown.map((index) => (
        <rect key={index} x={index * PITCH + 1} {...square} fill={color} fillOpacity={index < here ? 1 : 0.3} />
      ))}
      {shown.length === 0 && <rect x={1} {...square} fill="none" strokeWidth={1.4} strokeDasharray="3 2" />}
    </svg>
  );
}
