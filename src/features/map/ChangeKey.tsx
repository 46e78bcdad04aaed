import * as say from '#messages';
import { CHANGES } from '../../lib/changes.ts';
import { CHANGE_SHAPES, changePaint } from '../../theme/changeShapes.ts';
import { cssTheme } from '../../theme/css.ts';
import { useSite, useView } from '../panel/context.tsx';

/** The key of the marks on a map that compares two times, and since when. */
export function ChangeKey() {
  const { language } = useSite();
  const { since = '' } = useView().view;
  return (
    <div className="change-caption">
      <strong>{say.sinceKey(language, { when: language.date(since) })}</strong>
      <ul className="change-key">
        {CHANGES.map((change) => (
          <li key={change}>
            <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
              <path d={CHANGE_SHAPES[change]} {...changePaint(change, cssTheme)} />
            </svg>{' '}
            {say.sinceChange(language, change)}
          </li>
        ))}
      </ul>
    </div>
  );
}
