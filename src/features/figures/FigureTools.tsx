import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as say from '#messages';
import { regionOfSource } from '../../atlas/lookup.ts';
import type { Figure } from '../../figures/shared/figure.ts';
import { unique } from '../../lib/lists.ts';
import { resolveTime } from '../../pages/resolveTime.ts';
import { loadAtlas } from '../../queries/loadAtlas.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { pinnedView, serializeView } from '../../view/viewQuery.ts';
import { citeActions, fileActions } from '../export/actions.ts';
import { addressOf, embeddedFigure } from '../export/address.ts';
import { EmbedPart, PicturePart } from '../export/dialogs.tsx';
import { JobLine } from '../export/JobLine.tsx';
import { type Job, useJob } from '../export/useJob.ts';
import { useSurroundings } from '../export/useSurroundings.ts';
import { useDesk } from '../panel/context.tsx';
import { PrintTools } from '../paper/PrintTools.tsx';
import { useAddPin } from '../pins/useAddPin.ts';
import { figureSubject } from './figureSubject.ts';
import type { FigureChoice, MakeFigure } from './useFigure.ts';

/** The toolbar of a figure: save, cite, copy the address. Figures that have a page can also be pinned and embedded; on their page (`full`) they can be printed. */
export function FigureTools({ figure, make, choice, full }: { figure: Figure; make: MakeFigure; choice: FigureChoice; full: boolean }) {
  const desk = useDesk();
  const job = useJob();
  const surroundings = useSurroundings(job);
  const { id, regionId, instrumentId } = choice;
  const address = addressOf(desk, instrumentId ? { kind: 'instrument', id: instrumentId } : { kind: 'figure', id, ...(regionId ? { regionId } : {}) });
  const client = useQueryClient();
  const facts = () => {
    const regions = unique([...(regionId ? [regionId] : []), ...figure.sources.map(regionOfSource)]);
    // Where a file cannot be had, what the page has is better than nothing.
    return loadAtlas(client, desk.site, regions).then(
      (atlas) => resolveTime(atlas, desk.view.at, desk.today).atlas,
      () => desk.atlas,
    );
  };
  const subject = figureSubject(desk, figure, make, choice, { address, facts });
  const [isPicturing, setPicturing] = useState(false);
  return (
    <>
      <Menu className="tool" actions={fileActions(subject, surroundings, () => setPicturing(true))}>
        <Icon name="download" /> {say.figureDownload(desk.language)}
      </Menu>
      <Menu className="tool" actions={citeActions(subject, surroundings)}>
        <Icon name="quote" /> {say.figureCite(desk.language)}
      </Menu>
      <button
        type="button"
        className="tool"
        onClick={job.run(say.figureCopyLink(desk.language), () => surroundings.copyText(address, say.figureCopied(desk.language)))}
      >
        <Icon name="link" /> {say.figureCopyLink(desk.language)}
      </button>
      {!instrumentId && <PinAndEmbed title={figure.title} choice={choice} address={address} job={job} />}
      {full && <PrintTools job={job} />}
      <JobLine job={job} />
      {isPicturing && <PicturePart subject={subject} onClose={() => setPicturing(false)} />}
    </>
  );
}

function PinAndEmbed({ title, choice: { id, regionId }, address, job }: { title: string; choice: FigureChoice; address: string; job: Job }) {
  const desk = useDesk();
  const addPin = useAddPin();
  const [isEmbedding, setEmbedding] = useState(false);
  return (
    <>
      <button
        type="button"
        className="tool"
        onClick={job.run(say.briefingAdd(desk.language), () => addPin({ figure: id, regionId, query: serializeView(pinnedView(desk.view)) }))}
      >
        <Icon name="pin" /> {say.briefingAdd(desk.language)}
      </button>
      <button type="button" className="tool" onClick={() => setEmbedding(true)}>
        <Icon name="code" /> {say.embedTitle(desk.language)}
      </button>
      {isEmbedding && <EmbedPart embedded={embeddedFigure(desk, id, regionId, title, address)} onClose={() => setEmbedding(false)} />}
    </>
  );
}
