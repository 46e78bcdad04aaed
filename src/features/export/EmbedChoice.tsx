import * as say from '#messages';
import { LANGUAGES } from '../../i18n/compiled/languages.ts';
import { THEMES } from '../../theme/tokens.ts';
import { useSite } from '../panel/context.tsx';
import type { EmbedChoices } from './embedded.ts';

/** A year or a month, or nothing for today. */
const TIME = /^(\d{4}(-\d{2})?)?$/;

/** The language, the colours and the time of an embedded figure. */
export function EmbedChoice({ choices, onChoose }: { choices: EmbedChoices; onChoose: (choices: EmbedChoices) => void }) {
  const { language } = useSite();
  const themes = [...THEMES, ''] as const;
  return (
    <fieldset className="embed-widths">
      <legend>{say.embedChoices(language)}</legend>
      <label>
        {say.embedLanguage(language)}
        <select value={choices.language} onChange={({ target }) => onChoose({ ...choices, language: target.value })}>
          {Object.entries(LANGUAGES).map(([code, { name }]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say.appTheme(language)}
        <select value={choices.theme} onChange={({ target }) => onChoose({ ...choices, theme: target.value })}>
          {themes.map((theme) => (
            <option key={theme} value={theme}>
              {say.appThemes(language, theme || 'system')}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say.embedYear(language)}
        <input
          type="text"
          size={8}
          dir="ltr"
          defaultValue={choices.at}
          pattern="\d{4}(-\d{2})?"
          onChange={({ target }) => TIME.test(target.value) && onChoose({ ...choices, at: target.value })}
        />
      </label>
    </fieldset>
  );
}
