import { useCallback, useEffect, useEffectEvent, useId, useMemo, useState } from 'react';
import type { FigureId } from '../../i18n/names.ts';
import { sceneToSvg } from '../../render/svg.ts';
import { WhenSeen } from '../../ui/WhenSeen.tsx';
import { useFigure } from '../figures/useFigure.ts';

const DRAWN_PX = 760;

interface Props {
  id: FigureId;
  regionId: string | undefined;
  /** Called where the figure has nothing to draw. */
  onEmpty: () => void;
}

/** A small picture of a figure, drawn when it comes near the visible part of the page. Screen readers skip it, because the link around it has the name. */
export function Thumbnail(props: Props) {
  const [isSeen, setSeen] = useState(false);
  const onSeen = useCallback(() => setSeen(true), []);
  return <WhenSeen onSeen={onSeen}>{isSeen ? <Drawn {...props} /> : <div className="thumbnail" />}</WhenSeen>;
}

function Drawn({ id, regionId, onEmpty }: Props) {
  const figure = useFigure({ id, regionId }, DRAWN_PX);
  const prefix = useId().replace(/\W/g, '');
  const html = useMemo(
    () => ({ __html: figure?.scene ? sceneToSvg(figure.scene, { interactive: false, label: figure.title, idPrefix: prefix }).svg : '' }),
    [figure, prefix],
  );
  const isEmpty = figure !== null && !figure.scene;
  const tell = useEffectEvent(onEmpty);
  useEffect(() => {
    if (isEmpty) tell();
  }, [isEmpty]);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own SVG, made from escaped records
  return <div className="thumbnail" aria-hidden="true" dangerouslySetInnerHTML={html} />;
}
