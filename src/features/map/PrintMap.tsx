import { Suspense, useEffect } from 'react';
import * as say from '#messages';
import type { MapRecord } from '../../atlas/mapRecord.ts';
import { themes } from '../../theme/tokens.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { usePaper } from '../../ui/paper.ts';
import { useSite } from '../panel/context.tsx';
import { paperMap } from '../paper/paperMap.ts';
import { BESIDE, PAPER } from '../paper/paperSize.ts';
import { type MapOnPage, useMapFile } from './useMapFile.ts';

const BriefMap = lazyPart(async () => (await import('./BriefMap.tsx')).BriefMap);

interface Props extends MapOnPage {
  /** The record that the page shows: its map stands beside the head and not over it. */
  record: MapRecord | undefined;
}

/** The map for paper, with key, scale, disclaimer and date. It is drawn when printing starts, whether the live or the drawn map is on screen. */
export function PrintMap(props: Props) {
  const { isPrinting } = usePaper();
  const isBrief = props.record?.kind === 'state';
  // A browser waits for nothing once it prints.
  useEffect(() => {
    if (isBrief) BriefMap.preload();
  }, [isBrief]);
  return isPrinting ? <OnPaper {...props} /> : null;
}

function OnPaper({ record, ...props }: Props) {
  const { language } = useSite();
  const made = useMapFile(props)(themes.paper);
  const unfinished = <p className="print-map">{say.printUnfinished(language)}</p>;
  if (!made) return unfinished;
  if (record?.kind === 'state')
    return (
      <Suspense fallback={unfinished}>
        <BriefMap file={made} />
      </Suspense>
    );
  // The sheet says its address at its end.
  const foot = made.foot.filter((paragraph) => paragraph !== made.address);
  const room = record ? BESIDE : PAPER;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own SVG, made from escaped records
  return <div className={room === BESIDE ? 'print-map beside' : 'print-map'} dangerouslySetInnerHTML={{ __html: paperMap({ ...made, foot }, room) }} />;
}
