import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import * as say from '#messages';
import { ENGLISH } from '../../lib/site.ts';
import { FileError } from '../../queries/FileError.ts';
import { loadOriginals } from '../../queries/loadOriginals.ts';
import { useFacts, useSite } from './context.tsx';
import { OriginalTexts } from './FactText.tsx';

type Originals = ReadonlyMap<string, string>;

interface Props {
  /** The part above the sign. */
  children: ReactNode;
  /** The parts below the sign that share it: the sections of a panel, so that no section repeats the sign. */
  below?: ReactNode;
}

/**
 * A part of the page with one sign for its texts: that they were translated by machine, with the original one action away, or that some are not
 * translated. The style sheet shows the sign only where the part holds such a text. English pages have none.
 */
export function Translated({ children, below }: Props) {
  const { language } = useSite();
  if (language.code !== ENGLISH) return <TranslatedPart below={below}>{children}</TranslatedPart>;
  return (
    <>
      {children}
      {below}
    </>
  );
}

function TranslatedPart({ children, below }: Props) {
  const { language } = useSite();
  const { originals, failure, toggle } = useOriginals();
  return (
    <OriginalTexts value={originals}>
      <div className="translated">
        {children}
        <p className="translated-sign" role="status">
          <span className="by-machine">
            {originals ? say.translationOriginalShown(language) : say.translationByMachine(language)}{' '}
            <button type="button" className="link-button" onClick={toggle}>
              {originals ? say.translationBack(language) : say.translationOriginal(language)}
            </button>
          </span>
          <span className="not-translated">{say.translationMissing(language)}</span>
          {failure && <span className="failed">{say.errorsData(language, { file: failure.file, why: failure.why })}</span>}
        </p>
        {below}
      </div>
    </OriginalTexts>
  );
}

/** The English texts while the reader wants them, and the function that asks for them or puts them away. */
function useOriginals() {
  const { site } = useSite();
  const { loaded } = useFacts();
  const client = useQueryClient();
  const [originals, setOriginals] = useState<Originals | null>(null);
  const [failure, setFailure] = useState<FileError | null>(null);
  const toggle = () => {
    setFailure(null);
    if (originals) setOriginals(null);
    else
      loadOriginals(client, site, loaded).then(setOriginals, (error) =>
        setFailure(error instanceof FileError ? error : new FileError('data/atlas', String(error))),
      );
  };
  return { originals, failure, toggle };
}
