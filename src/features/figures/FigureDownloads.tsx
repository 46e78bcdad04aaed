import type { Figure } from '../../figures/shared/figure.ts';
import { figureToSvg } from '../../render/file.ts';
import type { Fonts } from '../../render/fonts.ts';
import { printSvg } from '../../render/printSvg.ts';
import { copyPng, savePng, saveSvg, saveTable, svgText } from '../../render/save.ts';
import { Icon } from '../../ui/Icon.tsx';
import { siteAddress } from '../export/address.ts';
import { saveDeck } from '../export/saveDeck.ts';
import type { Job } from '../export/useJob.ts';
import { useDesk } from '../panel/context.tsx';
import type { FigureChoice, MakeFigure } from './useFigure.ts';

interface Props {
  figure: Figure;
  make: MakeFigure;
  choice: FigureChoice;
  address: string;
  job: Job;
}

/** A figure as a file: native slides, drawing, picture, page, table; and as a picture on the clipboard. */
export function FigureDownloads({ figure, make, choice, address, job }: Props) {
  const desk = useDesk();
  const { language, atlas, site, theme, day } = desk;
  const { figure: words, making } = language.messages;
  const name = ['roadstead', choice.id, choice.regionId ?? choice.instrumentId].filter(Boolean).join('-');
  const fonts = `${site.base}fonts/`;
  const drawing = (faces: Fonts) =>
    figureToSvg(figure, { title: figure.title, subtitle: figure.subtitle, foot: `${words.asOf(language.day(atlas.asOf))} ${address}` }, faces, theme);
  const slides = async (signal: AbortSignal) => {
    const [{ figureSlides }, { SLIDE_THEME }, { makeDeck }] = await Promise.all([
      import('../../render/slides/figureSlides.ts'),
      import('../../render/slides/frame.ts'),
      import('../../render/slides/makeDeck.ts'),
    ]);
    const frame = { atlas, language, day, address };
    const made = figureSlides((width, rows) => make({ width, theme: SLIDE_THEME, rows }), frame);
    await saveDeck(makeDeck(frame, figure.title, choice.regionId ?? 'global', made), siteAddress(desk), name, signal);
  };
  const isDrawn = figure.scene !== null;
  const entries: [string, boolean, () => void][] = [
    [words.pptx, isDrawn, job.run(making.slides, slides)],
    [words.svg, isDrawn, job.run(words.svg, () => saveSvg(drawing, fonts, name))],
    ...([2, 4] as const).map((scale): [string, boolean, () => void] => [
      words.png(scale),
      isDrawn,
      job.run(words.png(scale), () => savePng(drawing, fonts, name, scale)),
    ]),
    [words.pdf, isDrawn, job.run(words.pdf, async () => printSvg(await svgText(drawing, fonts), name))],
    [words.csv, true, job.run(words.csv, () => saveTable(figure.table, name))],
    [
      words.copyPicture,
      isDrawn,
      job.run(words.copyPicture, async () => {
        await copyPng(drawing, fonts);
        return words.pictureCopied;
      }),
    ],
  ];
  return (
    <details className="menu">
      <summary className="tool">
        <Icon name="download" /> {words.download}
      </summary>
      <div className="menu-list">
        {entries.map(([label, isPossible, onClick]) => (
          <button key={label} type="button" disabled={!isPossible} onClick={onClick}>
            {label}
          </button>
        ))}
      </div>
    </details>
  );
}
