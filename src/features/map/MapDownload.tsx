import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as say from '#messages';
import type { Atlas } from '../../atlas/records.ts';
import { resolveTime } from '../../pages/resolveTime.ts';
import { loadAtlas } from '../../queries/loadAtlas.ts';
import { Icon } from '../../ui/Icon.tsx';
import { type Action, Menu } from '../../ui/Menu.tsx';
import { pinnedView, serializeView } from '../../view/viewQuery.ts';
import { citeActions, fileActions } from '../export/actions.ts';
import { embeddedFigure } from '../export/address.ts';
import { EmbedPart, PicturePart } from '../export/dialogs.tsx';
import { JobLine } from '../export/JobLine.tsx';
import { type Job, useJob } from '../export/useJob.ts';
import { useSurroundings } from '../export/useSurroundings.ts';
import { useDesk, useSite } from '../panel/context.tsx';
import { useAddPin } from '../pins/useAddPin.ts';
import { mapToTake } from './mapToTake.ts';
import { type MapOnPage, useMapFile } from './useMapFile.ts';

/** The save and share menu of the map: files that hold the map with its key and sources, citations, a pin, an embed, and printing of the page. */
export function MapDownload(props: MapOnPage) {
  const desk = useDesk();
  const client = useQueryClient();
  const job = useJob();
  const surroundings = useSurroundings(job);
  const addPin = useAddPin();
  const fileOf = useMapFile(props);
  const fileNow = (from?: Atlas) => {
    const file = fileOf(desk.theme, from);
    if (!file) throw new Error(say.appLoading(desk.language));
    return file;
  };
  const regionId = props.description?.regionId || undefined;
  const facts = async () => (regionId ? desk.atlas : resolveTime(await loadAtlas(client, desk.site, 'all'), desk.view.at, desk.today).atlas);
  const subject = mapToTake(desk, props, { fileNow, facts });
  const hasOwn = Boolean(props.description?.ownFiles.length);
  const pin = () => addPin({ figure: 'map', regionId, query: serializeView(pinnedView({ ...desk.view, camera: fileNow().camera })), hasOwn });
  const [isEmbedding, setEmbedding] = useState(false);
  const [isPicturing, setPicturing] = useState(false);
  const actions: Action[] = [
    ...fileActions(subject, surroundings, () => setPicturing(true)),
    ...citeActions(subject, surroundings, (form) => `${say.figureCite(desk.language)}${desk.language.colon}${form}`),
    { label: say.briefingAdd(desk.language), run: job.run(say.briefingAdd(desk.language), pin) },
    { label: say.embedTitle(desk.language), run: () => setEmbedding(true) },
    { label: say.mapPrint(desk.language), run: () => window.print() },
  ];
  return (
    <>
      <Menu name={say.figureDownload(desk.language)} actions={actions}>
        <Icon name="download" />
      </Menu>
      <MapJob job={job} />
      {isPicturing && <PicturePart subject={subject} onClose={() => setPicturing(false)} />}
      {isEmbedding && <EmbedPart embedded={embeddedFigure(desk, 'map', regionId, subject.title, subject.address())} onClose={() => setEmbedding(false)} />}
    </>
  );
}

/** The state of a file that is being made, and a button that takes the message away. */
function MapJob({ job }: { job: Job }) {
  const { language } = useSite();
  return (
    <div className="map-job">
      <JobLine job={job} />
      {job.message && (
        <button type="button" className="link-button" onClick={job.clear}>
          {say.appClose(language)}
        </button>
      )}
    </div>
  );
}
