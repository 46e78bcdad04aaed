import { useMemo, useState } from 'react';
import * as say from '#messages';
import type { FigureContext } from '../../figures/shared/context.ts';
import type { Figure } from '../../figures/shared/figure.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useSize } from '../../ui/useSize.ts';
import { fileActions } from '../export/actions.ts';
import { PicturePart } from '../export/dialogs.tsx';
import { JobLine } from '../export/JobLine.tsx';
import { useJob } from '../export/useJob.ts';
import { useSurroundings } from '../export/useSurroundings.ts';
import { FigureDrawing } from '../figures/FigureDrawing.tsx';
import { FigureTable } from '../figures/FigureTable.tsx';
import type { DrawnAs, MakeFigure } from '../figures/useFigure.ts';
import { useDesk, useSite } from '../panel/context.tsx';
import { ownSubject } from './ownSubject.ts';

/** A figure of a person's own rows, with its table, and its files as every figure has them: picture, slide, table. `file` names them. `make` must keep its identity while nothing changes. */
export function OwnFigure({ id, file, make }: { id: string; file: string; make: (context: FigureContext) => Figure }) {
  const { language } = useSite();
  const { atlas, day, theme } = useDesk();
  const [ref, width] = useSize<HTMLDivElement>();
  const draw = useMemo(() => (as: DrawnAs) => make({ atlas, language, day, ...as }), [make, atlas, language, day]);
  const figure = useMemo(() => (width ? draw({ theme, width }) : null), [draw, theme, width]);
  return (
    <figure className="figure" ref={ref} data-figure={`own-${id}`}>
      {figure && (
        <>
          <figcaption>
            <h4>{figure.title}</h4>
            <p className="subtitle">{figure.subtitle}</p>
          </figcaption>
          {figure.scene ? <FigureDrawing figure={figure} scene={figure.scene} /> : <p className="empty">{figure.empty}</p>}
          <p className="visually-hidden">{figure.summary}</p>
          <OwnTools figure={figure} make={draw} file={file} id={id} />
          <details>
            <summary>{say.figureTable(language)}</summary>
            <FigureTable figure={figure} />
          </details>
        </>
      )}
    </figure>
  );
}

function OwnTools({ figure, make, file, id }: { figure: Figure; make: MakeFigure; file: string; id: string }) {
  const desk = useDesk();
  const job = useJob();
  const surroundings = useSurroundings(job);
  const [isPicturing, setPicturing] = useState(false);
  const subject = ownSubject(desk, figure, make, file, id);
  return (
    <div className="tools">
      <Menu className="tool" actions={fileActions(subject, surroundings, () => setPicturing(true))}>
        <Icon name="download" /> {say.figureDownload(desk.language)}
      </Menu>
      <JobLine job={job} />
      {isPicturing && <PicturePart subject={subject} onClose={() => setPicturing(false)} />}
    </div>
  );
}
