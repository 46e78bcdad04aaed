import { useId, useMemo } from 'react';
import { sceneToSvg } from '../../render/svg.ts';
import type { Theme } from '../../theme/tokens.ts';
import { paperScenes } from '../paper/paperScenes.ts';
import type { MakeFigure } from './useFigure.ts';

/** The drawing of a figure on paper, on as many sheets as its rows need; in words where there is nothing to draw. */
export function PaperFigure({ make, theme }: { make: MakeFigure; theme: Theme }) {
  const prefix = useId().replace(/\W/g, '');
  const scenes = useMemo(() => paperScenes(make, theme), [make, theme]);
  return scenes.map((scene, index) => (
    <div
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one figure have no id, only an order
      key={index}
      className="paper-drawing"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own SVG, made from escaped records
      dangerouslySetInnerHTML={{ __html: sceneToSvg(scene, { interactive: false, label: '', idPrefix: `${prefix}${index}-` }).svg }}
    />
  ));
}
