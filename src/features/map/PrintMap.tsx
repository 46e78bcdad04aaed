import * as say from '#messages';
import type { MapRecord } from '../../atlas/mapRecord.ts';
import { themes } from '../../theme/tokens.ts';
import { usePaper } from '../../ui/paper.ts';
import { useSite } from '../panel/context.tsx';
import { paperMap } from '../paper/paperMap.ts';
import { BESIDE, LOW, PAPER } from '../paper/paperSize.ts';
import { type MapOnPage, useMapFile } from './useMapFile.ts';

interface Props extends MapOnPage {
  /** The record that the page shows: its map stands beside the head and not over it, that of a State low over its brief. */
  record: MapRecord | undefined;
}

/** The map for paper, with key, scale, disclaimer and date. It is drawn when printing starts, whether the live or the drawn map is on screen. */
export function PrintMap(props: Props) {
  const { isPrinting } = usePaper();
  return isPrinting ? <OnPaper {...props} /> : null;
}

function OnPaper({ record, ...props }: Props) {
  const { language } = useSite();
  const made = useMapFile(props)(themes.paper);
  if (!made) return <p className="print-map">{say.printUnfinished(language)}</p>;
  // The sheet says its address at its end.
  const file = { ...made, foot: made.foot.filter((paragraph) => paragraph !== made.address) };
  const room = record ? (record.kind === 'state' ? LOW : BESIDE) : PAPER;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own SVG, made from escaped records
  return <div className={room === BESIDE ? 'print-map beside' : 'print-map'} dangerouslySetInnerHTML={{ __html: paperMap(file, room) }} />;
}
