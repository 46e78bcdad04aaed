import type { KeyEntry } from '../../map/describe/keyEntry.ts';
import { useSite } from '../panel/context.tsx';
import { Sign } from './Sign.tsx';

/** The entries of a map's key as rows: the sign, its count and its words. */
export function KeyRows({ entries, regionId }: { entries: readonly KeyEntry[]; regionId: string }) {
  const { language } = useSite();
  return (
    <ul className="key">
      {entries.map((entry) => (
        <li key={`${'type' in entry ? entry.type : ''} ${entry.label}`}>
          <Sign entry={entry} regionId={regionId} />
          <b>{entry.count === undefined ? '' : language.number(entry.count)}</b>
          <span>{entry.label}</span>
        </li>
      ))}
    </ul>
  );
}
