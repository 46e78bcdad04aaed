import { createContext, useContext } from 'react';
import { ENGLISH } from '../../lib/site.ts';
import { useFacts, useSite } from './context.tsx';

/** The English texts by what stands for them, where the reader asked for the original; else null. */
export const OriginalTexts = createContext<ReadonlyMap<string, string> | null>(null);

interface Props {
  children: string;
  /** Whether it is a name, which alone is no reason to say that a section is translated. */
  isName?: boolean;
}

/** A text of the facts in the reader's language. One that is given in English is marked so; the sign of its section (`Translated`) finds both kinds by their marks. */
export function FactText({ children: text, isName = false }: Props) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const original = useContext(OriginalTexts)?.get(text);
  if (language.code === ENGLISH) return text;
  if (original !== undefined) return <span {...marks('original')}>{original}</span>;
  if (atlas.english.has(text)) return <span {...marks('english')}>{text}</span>;
  return isName ? text : <span data-text="translated">{text}</span>;
}

const marks = (kind: string) => ({ lang: ENGLISH, dir: 'ltr', 'data-text': kind });
