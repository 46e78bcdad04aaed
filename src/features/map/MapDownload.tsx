import { lazy, Suspense, useState } from 'react';
import { CITATION_FORMS, type CitationForm, citation } from '../../render/citation.ts';
import type { Fonts } from '../../render/fonts.ts';
import { printSvg } from '../../render/printSvg.ts';
import { copyPng, type Drawing, savePng, saveSvg, saveTable, svgText } from '../../render/save.ts';
import { Icon } from '../../ui/Icon.tsx';
import { pinnedView, serializeView } from '../../view/viewQuery.ts';
import { embeddedFigure, siteAddress } from '../export/address.ts';
import { JobLine } from '../export/JobLine.tsx';
import { saveDeck } from '../export/saveDeck.ts';
import { useCopyText } from '../export/useCopyText.ts';
import { useJob } from '../export/useJob.ts';
import { useDesk } from '../panel/context.tsx';
import { useAddPin } from '../pins/useAddPin.ts';
import { type MapOnPage, useMapFile } from './useMapFile.ts';

const EmbedDialog = lazy(async () => ({ default: (await import('../export/EmbedDialog.tsx')).EmbedDialog }));

/** The map as it stands now, as slides, SVG, PNG or PDF with all that a picture needs to stand alone; or the whole page printed. */
export function MapDownload(props: MapOnPage) {
  const desk = useDesk();
  const { site, language, theme, atlas, day, view } = desk;
  const addPin = useAddPin();
  const pinWords = language.messages.briefing;
  const { map: words, figure, app, making } = language.messages;
  const job = useJob();
  const fileOf = useMapFile(props);
  const name = ['roadstead-map', props.description?.regionId].filter(Boolean).join('-');
  const copyText = useCopyText();
  const { region, state, centre } = language.messages.entity;
  const kindWords = { region, state, centre, area: words.layer.areas };
  const [isEmbedding, setEmbedding] = useState(false);
  const fileNow = () => {
    const file = fileOf(theme);
    if (!file) throw new Error(app.loading);
    return file;
  };
  const picture = (task: (drawing: Drawing, fonts: string) => Promise<void>) => async () => {
    const file = fileNow();
    const { mapToSvg } = await import('../../render/mapFile.ts');
    await task((fonts: Fonts) => mapToSvg(file, fonts), `${site.base}fonts/`);
  };
  const slide = async (signal: AbortSignal) => {
    const { map, boundaries, projection, camera, width, height, title, address } = fileNow();
    const [{ mapSlide }, { makeDeck }] = await Promise.all([import('../../render/slides/mapSlide.ts'), import('../../render/slides/makeDeck.ts')]);
    const frame = { atlas, language, day, address };
    const made = mapSlide({ map, boundaries, projection, seen: { camera, width, height }, title, subtitle: '', summary: title }, frame);
    await saveDeck(makeDeck(frame, title, map.regionId || 'global', [made]), siteAddress(desk), name, signal);
  };
  /** All that is on the map, as its keyboard list names it. */
  const targetTable = () => ({
    columns: [language.messages.words.name, language.messages.focus.columnKind, language.messages.words.status],
    rows: (props.description?.targets ?? []).map(({ name: target, kind, detail }) => [target, kindWords[kind], detail]),
  });
  const copyPicture = async () => {
    await picture((drawing, fonts) => copyPng(drawing, fonts))();
    return figure.pictureCopied;
  };
  const cite = (form: CitationForm) =>
    copyText(
      citation(form, { title: `${app.map}: ${props.place}`, address: fileNow().address, asOf: atlas.asOf, accessed: desk.today }),
      figure.citationCopied,
    );
  const entries: [string, () => void][] = [
    [figure.pptx, job.run(making.slides, slide)],
    [
      figure.svg,
      job.run(
        figure.svg,
        picture((drawing, fonts) => saveSvg(drawing, fonts, name)),
      ),
    ],
    ...([2, 4] as const).map((scale): [string, () => void] => [
      figure.png(scale),
      job.run(
        figure.png(scale),
        picture((drawing, fonts) => savePng(drawing, fonts, name, scale)),
      ),
    ]),
    [
      figure.pdf,
      job.run(
        figure.pdf,
        picture(async (drawing, fonts) => printSvg(await svgText(drawing, fonts), name)),
      ),
    ],
    [figure.csv, job.run(figure.csv, () => saveTable(targetTable(), name))],
    [figure.copyPicture, job.run(figure.copyPicture, copyPicture)],
    ...CITATION_FORMS.map((form): [string, () => void] => [`${figure.cite}: ${figure.citationForms[form]}`, job.run(figure.cite, () => cite(form))]),
    [
      pinWords.add,
      job.run(pinWords.add, () =>
        addPin({ figure: 'map', regionId: props.description?.regionId || undefined, query: serializeView(pinnedView({ ...view, camera: fileNow().camera })) }),
      ),
    ],
    [language.messages.embed.title, () => setEmbedding(true)],
    [words.print, () => window.print()],
  ];
  return (
    <details className="menu map-download">
      <summary aria-label={figure.download} title={figure.download}>
        <Icon name="download" />
      </summary>
      <div className="menu-list">
        {entries.map(([label, onClick]) => (
          <button key={label} type="button" onClick={onClick}>
            {label}
          </button>
        ))}
        <JobLine job={job} />
      </div>
      {isEmbedding && (
        <Suspense fallback={null}>
          <EmbedDialog
            embedded={embeddedFigure(desk, 'map', props.description?.regionId || undefined, `${app.map}: ${props.place}`, fileNow().address)}
            onClose={() => setEmbedding(false)}
          />
        </Suspense>
      )}
    </details>
  );
}
