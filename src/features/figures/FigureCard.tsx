import { useMemo, useState } from 'react';
import * as say from '#messages';
import { figureName } from '../../pages/pageTitle.ts';
import { Icon } from '../../ui/Icon.tsx';
import { usePaper } from '../../ui/paper.ts';
import { useSize } from '../../ui/useSize.ts';
import { useSite, useView } from '../panel/context.tsx';
import { Guarded } from '../panel/Guarded.tsx';
import { PageLink } from '../panel/PageLink.tsx';
import { RegionFile } from '../panel/RegionFile.tsx';
import { PAPER } from '../paper/paperSize.ts';
import { FigureDrawing } from './FigureDrawing.tsx';
import { FigureTable } from './FigureTable.tsx';
import { FigureTools } from './FigureTools.tsx';
import { FigureWait } from './FigureWait.tsx';
import { PaperFigure } from './PaperFigure.tsx';
import { SourceLine } from './SourceLine.tsx';
import { type FigureChoice, useFigureMaker } from './useFigure.ts';

/** A figure with title, drawing, table, sources and toolbar. `full` is true on the figure's own page, false in a panel. */
export function FigureCard({ choice, full = false }: { choice: FigureChoice; full?: boolean }) {
  const { language } = useSite();
  return (
    <Guarded resetKey={`${choice.id}.${choice.regionId}`} head={full && <h1>{figureName(language, choice.id)}</h1>}>
      {choice.regionId ? (
        <RegionFile id={choice.regionId}>
          <Card choice={choice} full={full} />
        </RegionFile>
      ) : (
        <Card choice={choice} full={full} />
      )}
    </Guarded>
  );
}

function Card({ choice, full }: { choice: FigureChoice; full: boolean }) {
  const { language } = useSite();
  const { theme } = useView();
  const [ref, width] = useSize<HTMLDivElement>();
  const [tableOpen, setTableOpen] = useState(false);
  const make = useFigureMaker(choice);
  const { isAwaited, isPrinting } = usePaper();
  // One that is first shown for paper has not been measured.
  const room = width || (isAwaited ? PAPER.width : 0);
  const figure = useMemo(() => (make && room ? make({ width: room, theme, isMuted: true, most: choice.most }) : null), [make, room, theme, choice.most]);
  const Title = full ? 'h1' : 'h3';
  const page = { kind: 'figure', id: choice.id, ...(choice.regionId ? { regionId: choice.regionId } : {}) } as const;
  return (
    <figure className={`figure ${full ? 'figure-full' : ''}`} ref={ref} data-figure={choice.id} data-drawn={figure ? '' : undefined}>
      {!figure || !make ? (
        <FigureWait />
      ) : (
        <>
          <figcaption>
            <Title>{figure.title}</Title>
            <p className="subtitle">{figure.subtitle}</p>
          </figcaption>
          {isPrinting ? (
            <PaperFigure id={choice.id} make={make} theme={theme} />
          ) : figure.scene ? (
            <FigureDrawing figure={figure} scene={figure.scene} />
          ) : (
            <p className="empty">{figure.empty}</p>
          )}
          {Boolean(figure.left) && !isPrinting && <PageLink page={page}>{say.timeMore(language, { n: figure.left ?? 0 })}</PageLink>}
          {figure.summary !== figure.empty && <p className={full ? 'summary' : 'visually-hidden'}>{figure.summary}</p>}
          {tableOpen && <FigureTable figure={figure} />}
          <SourceLine sources={figure.sources} />
          <div className="tools">
            <button type="button" className="tool" aria-expanded={tableOpen} onClick={() => setTableOpen(!tableOpen)}>
              <Icon name="table" /> {say.figureTable(language)}
            </button>
            <FigureTools figure={figure} make={make} choice={choice} full={full} />
            {!full && !choice.instrumentId && (
              <PageLink className="tool" page={page}>
                <Icon name="open" /> {say.figureOpenFull(language)}
              </PageLink>
            )}
          </div>
        </>
      )}
    </figure>
  );
}
