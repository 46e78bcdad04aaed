import { Suspense, useEffect } from 'react';
import * as say from '#messages';
import type { MapRecord } from '../../atlas/mapRecord.ts';
import { themes } from '../../theme/tokens.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { usePaper } from '../../ui/paper.ts';
import { useSite } from '../panel/context.tsx';
import { paperMap } from '../paper/paperMap.ts';
import { type MapOnPage, useMapFile } from './useMapFile.ts';

const RecordMap = lazyPart(async () => (await import('./RecordMap.tsx')).RecordMap);

interface Props extends MapOnPage {
  /** The record that the page shows: its map stands beside the head and not over it. */
  record: MapRecord | undefined;
}

/** The map for paper, with key and scale, and at the end of the sheet disclaimer, sources and date, where there is width for them. It is drawn when printing starts, whether the live or the drawn map is on screen. */
export function PrintMap(props: Props) {
  const { isPrinting } = usePaper();
  const hasRecord = Boolean(props.record);
  // A browser waits for nothing once it prints.
  useEffect(() => {
    if (hasRecord) RecordMap.preload();
  }, [hasRecord]);
  return isPrinting ? <OnPaper {...props} /> : null;
}

function OnPaper({ record, ...props }: Props) {
  const { language } = useSite();
  const made = useMapFile(props)(themes.paper);
  const unfinished = <p className="print-map">{say.printUnfinished(language)}</p>;
  if (!made) return unfinished;
  // The sheet says its address at its end.
  const foot = made.foot.filter((paragraph) => paragraph !== made.address);
  return (
    <>
      {record ? (
        <Suspense fallback={unfinished}>
          <RecordMap file={made} isBrief={record.kind === 'state'} />
        </Suspense>
      ) : (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own SVG, made from escaped records
        <div className="print-map" dangerouslySetInnerHTML={{ __html: paperMap({ ...made, foot: [] }) }} />
      )}
      <p className="print-map print-foot">{foot.join(' ')}</p>
    </>
  );
}
