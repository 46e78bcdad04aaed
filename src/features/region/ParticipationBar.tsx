import * as say from '#messages';
import { parallelStates } from '../../atlas/parallel.ts';
import { participationClasses } from '../../atlas/participation.ts';
import { classEntries } from '../../map/describe/classEntries.ts';
import { cssTheme, participationSwatches } from '../../theme/css.ts';
import { regionHue } from '../../theme/tokens.ts';
import { Sign } from '../map/Sign.tsx';
import { useFacts, useSite } from '../panel/context.tsx';

/** A bar of the number of States in each class of participation. It uses the fills and words of the map's key and so serves as its key. */
export function ParticipationBar({ id }: { id: string }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const map = { regionId: id, record: undefined, stateClasses: participationClasses(atlas, id), parallels: parallelStates(atlas, id) };
  const entries = classEntries(map, language, atlas);
  if (entries.length === 0) return null;
  const hue = regionHue(cssTheme, id).fill;
  const fills: Partial<Record<string, string>> = participationSwatches(id);
  return (
    <div className="participation-bar">
      <div className="bar" aria-hidden="true">
        {entries.map(
          (entry) =>
            'value' in entry && <span key={entry.value} style={{ flexGrow: entry.count ?? 0, background: fills[entry.value] ?? '', borderColor: hue }} />,
        )}
      </div>
      <ul>
        {entries.map((entry) => (
          <li key={entry.label}>
            <Sign entry={entry} regionId={id} /> {say.classesCounted(language, { n: language.number(entry.count ?? 0), label: entry.label })}
          </li>
        ))}
      </ul>
    </div>
  );
}
