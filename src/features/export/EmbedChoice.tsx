import { useState } from 'react';
import * as say from '#messages';
import { LANGUAGES } from '../../i18n/compiled/languages.ts';
import { THEMES } from '../../theme/tokens.ts';
import { CODECS } from '../../view/codecs.ts';
import { useSite } from '../panel/context.tsx';
import type { EmbedChoices } from './embedded.ts';

/** Whether a text is a time as the address of a view has it, or nothing for today. */
const isTime = (text: string) => text === '' || CODECS.at.read(text).isWhole;

/** The language, the colours and the time of an embedded figure. */
export function EmbedChoice({ choices, onChoose }: { choices: EmbedChoices; onChoose: (choices: EmbedChoices) => void }) {
  const { language } = useSite();
  const [wrong, setWrong] = useState('');
  const themes = [...THEMES, ''] as const;
  const take = (at: string) => {
    if (!isTime(at)) return;
    setWrong('');
    onChoose({ ...choices, at });
  };
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
          aria-invalid={wrong !== ''}
          onChange={({ target }) => take(target.value)}
          onBlur={({ target }) => setWrong(isTime(target.value) ? '' : target.value)}
        />
      </label>
      <p role="alert">{wrong && say.errorsParameter(language, { name: say.timeAsOfWord(language), value: wrong, allowed: CODECS.at.allowed })}</p>
    </fieldset>
  );
}
