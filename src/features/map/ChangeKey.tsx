import * as say from '#messages';
import { CHANGES } from '../../map/describe/mapChanges.ts';
import { useSite, useView } from '../panel/context.tsx';
import { CHANGE_SHAPES } from './changeShapes.ts';

/** What the marks of the map mean while two times are compared, and since when. */
export function ChangeKey() {
  const { language } = useSite();
  const { since = '' } = useView().view;
  return (
    <div className="change-caption">
      <strong>{say.sinceKey(language, { when: language.date(since) })}</strong>
      <ul className="change-key">
        {CHANGES.map((change) => (
          <li key={change}>
            <svg className="change-mark" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
              <path className={`change-${change}`} d={CHANGE_SHAPES[change]} />
            </svg>{' '}
            {say.sinceChange(language, change)}
          </li>
        ))}
      </ul>
    </div>
  );
}
