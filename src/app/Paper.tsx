import { useEffect, useRef } from 'react';
import * as say from '#messages';
import { findRegion, findSource, regionOfSource } from '../atlas/lookup.ts';
import type { Source } from '../atlas/schema.ts';
import { JobLine } from '../features/export/JobLine.tsx';
import { useJob } from '../features/export/useJob.ts';
import { FigureCard } from '../features/figures/lazyFigureCard.ts';
import { useFacts, useSite } from '../features/panel/context.tsx';
import { usePrint } from '../features/paper/usePrint.ts';
import { useSheet } from '../features/paper/useSheet.ts';
import { regionShortName } from '../i18n/names.ts';
import { afterMap } from '../lib/mapRest.ts';
import { usePaper } from '../ui/paper.ts';
import { useKeys } from '../ui/useKeys.ts';

/** The part of a page that makes it ready for print: the key Ctrl+P, which waits for the data, and at the end of the sheet the sources, numbered as they are cited: at most `most` of a value on a sheet. A brief names them without their titles, and folds its lists until it has room on so many `sheets`. */
export function Paper({ most, sheets }: { most: number; sheets?: number | undefined }) {
  const { language } = useSite();
  const { atlas, today } = useFacts();
  const job = useJob();
  const print = usePrint(job);
  const place = useRef<HTMLElement>(null);
  const { isPrinting, isWhole } = usePaper();
  const isBrief = sheets !== undefined && !isWhole;
  useKeys('page', ({ key, ctrlKey, metaKey, shiftKey, altKey }) => {
    if (key.toLowerCase() !== 'p' || !(ctrlKey || metaKey) || shiftKey || altKey) return false;
    print(false)();
    return true;
  });
  // The browser's own menu prints without waiting, so the script of figures is there in any case, once the map has come.
  useEffect(() => {
    void afterMap().then(FigureCard.preload);
  }, []);
  const cited = useSheet(place, { most, sheets: isBrief ? sheets : undefined });
  return (
    <section ref={place} className={isWhole ? 'paper is-whole' : 'paper'}>
      <JobLine job={job} />
      {isPrinting && cited.isFolded && <p className="paper-from">{say.printFolded(language)}</p>}
      {isPrinting && cited.ids.length > 0 && (
        <div className="paper-sources">
          <h2>{say.regionSections(language, 'sources')}</h2>
          {cited.isCut && <p>{say.printBestSources(language, { n: most })}</p>}
          <ol>
            {cited.ids.map((id, index) => (
              <li key={id}>
                <span>{language.number(index + 1)}</span>
                {'\u00a0'}
                <CitedSource id={id} source={findSource(atlas, id)} isWhole={isWhole} isBrief={isBrief} />
              </li>
            ))}
          </ol>
        </div>
      )}
      {isPrinting && <p className="paper-from">{say.printFrom(language, { address: location.href, date: language.day(today), edition: atlas.edition })}</p>}
    </section>
  );
}

/** A source in words: publisher, title, date, and its address where all is printed. The browser's own menu prints without waiting: of a source that has not come, the page that lists it. */
function CitedSource({ id, source, isWhole, isBrief }: { id: string; source: Source | undefined; isWhole: boolean; isBrief: boolean }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  if (!source) {
    const region = findRegion(atlas, regionOfSource(id));
    return say.printSourceElsewhere(language, { region: region ? regionShortName(region) : id });
  }
  const { title, publisher, published, url } = source;
  return (
    <bdi lang={source.language || 'en'}>
      {isBrief && publisher ? publisher : [publisher, title].filter(Boolean).join(': ')}
      {published && (
        <>
          , <bdi lang={language.code}>{language.date(published)}</bdi>
        </>
      )}
      {isWhole && url && <span className="address"> {url.replace(/^https?:\/\//, '')}</span>}
    </bdi>
  );
}
