import { type ChangeEvent, useState } from 'react';
import * as say from '#messages';
import { Notice } from '../../ui/Notice.tsx';
import { useStored } from '../../ui/useStored.ts';
import { useSite } from '../panel/context.tsx';
import { deckTemplate } from './deckTemplate.ts';

/** Takes a person's own template for all decks of this visit, and says what of it they take and what not. The file is read here and sent nowhere. */
export function TemplateTool() {
  const { language } = useSite();
  const chosen = useStored(deckTemplate);
  const [refused, setRefused] = useState('');
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    target.value = '';
    if (!file) return;
    const [{ DeckError }, { readTemplate }] = await Promise.all([import('../../render/pptx/readDeck.ts'), import('../../render/pptx/readTemplate.ts')]);
    try {
      deckTemplate.set({ name: file.name, ...readTemplate(new Uint8Array(await file.arrayBuffer())) });
      setRefused('');
    } catch (error) {
      if (!(error instanceof DeckError)) throw error;
      setRefused(say.templateRefused(language, { name: file.name, why: say.templateFaults(language, error.fault) }));
    }
  };
  return (
    <>
      <label className="tool file-tool">
        {say.templateUse(language)}
        <input type="file" accept=".pptx,.potx" className="visually-hidden" onChange={(event) => void choose(event)} />
      </label>
      {refused && (
        <Notice tone="error" action={say.appClose(language)} onAction={() => setRefused('')}>
          {refused}
        </Notice>
      )}
      {chosen && (
        <Notice action={say.templateRemove(language)} onAction={() => deckTemplate.set(null)}>
          <p>{say.templateTaken(language, { name: chosen.name, parts: language.list(chosen.taken.map((part) => say.templateParts(language, part))) })}</p>
          <ul>
            {chosen.left.map((part) => (
              <li key={part}>{say.templateLeft(language, part)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
