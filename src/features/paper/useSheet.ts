import { type RefObject, useLayoutEffect, useState } from 'react';
import { findSource } from '../../atlas/lookup.ts';
import type { Source } from '../../atlas/schema.ts';
import { usePaper } from '../../ui/paper.ts';
import { useFacts, useSite } from '../panel/context.tsx';
import { citeFacts } from './citedSources.ts';
import { hasRoom, LAST_FOLD } from './sheetRoom.ts';
import { unfoldAll } from './unfoldAll.ts';

/** Lists and parts of which not all is printed. */
const FOLDED = '.fold-printed, details:not([open])';

/** What a sheet cites: the sources in the order of their numbers, and whether some were left out; whether rows or parts stayed folded. */
export interface Cited {
  ids: readonly string[];
  isCut: boolean;
  isFolded: boolean;
  /** The step by which its lists were folded when it was cited. */
  fold?: number;
}

/** Makes the page ready while it is printed: unfolds it where everything is printed, numbers the sources of its values, at most `most` each, and folds the lists of a brief step by step until it has room on so many `sheets`. `place` is an element of the page. */
export function useSheet(place: RefObject<Element | null>, { most, sheets }: { most: number; sheets: number | undefined }): Cited {
  const { language } = useSite();
  const { atlas } = useFacts();
  const { isPrinting, isWhole } = usePaper();
  const [cited, setCited] = useState<Cited>({ ids: [], isCut: false, isFolded: false });
  const [fold, setFold] = useState(0);
  const isBrief = sheets !== undefined;
  useLayoutEffect(() => {
    if (!isPrinting) return setFold(0);
    const main = mainOf(place);
    const page = pageOf(main);
    if (isBrief) page.dataset.fold = String(fold);
    const foldAgain = isWhole ? unfoldAll(main) : undefined;
    const keyOf = (id: string) => (isBrief && briefKey(findSource(atlas, id))) || id;
    const { cited, isCut, clear } = citeFacts(main, atlas, language, { most: isWhole ? Infinity : most, keyOf });
    setCited({ ids: cited, isCut, isFolded: !isBrief && main.querySelector(FOLDED) !== null, fold });
    return () => {
      clear();
      foldAgain?.();
      delete page.dataset.fold;
    };
  }, [place, isPrinting, isWhole, isBrief, fold, atlas, language, most]);
  // The sources of what a step leaves take room too, so they stand before it is measured.
  useLayoutEffect(() => {
    if (isPrinting && isBrief && cited.fold === fold && fold < LAST_FOLD && !hasRoom(pageOf(mainOf(place)), sheets)) setFold(fold + 1);
  }, [place, isPrinting, isBrief, cited, fold, sheets]);
  return cited;
}

/** What a brief list says of a source: publisher and date. '' where it must be told by its title. */
const briefKey = (source: Source | undefined) => (source?.publisher ? `${source.publisher} ${source.published}` : '');

const pageOf = (main: Element): HTMLElement => main.closest<HTMLElement>('.map-page') ?? document.body;

const mainOf = ({ current }: RefObject<Element | null>): Element => current?.closest('main') ?? document.body;
