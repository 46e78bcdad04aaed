import { useId, useMemo } from 'react';
import type { Scene } from '../../figures/shared/scene.ts';
import { sceneToSvg } from '../../render/svg.ts';
import type { Theme } from '../../theme/tokens.ts';
import { paperSheets } from '../paper/paperSheets.ts';
import type { MakeFigure } from './useFigure.ts';

const svgOf = (scene: Scene, idPrefix: string) => sceneToSvg(scene, { interactive: false, label: '', idPrefix }).svg;

/** The drawing of a figure on paper, on as many sheets as its rows need; in words where there is nothing to draw. */
export function PaperFigure({ make, theme }: { make: MakeFigure; theme: Theme }) {
  const prefix = useId().replace(/\W/g, '');
  const sheets = useMemo(() => paperSheets(make, theme), [make, theme]);
  return sheets.map((columns, index) => (
    <div
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one figure have no id, only an order
      key={index}
      className="paper-drawing"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own SVG, made from escaped records
      dangerouslySetInnerHTML={{ __html: columns.map((scene, place) => svgOf(scene, `${prefix}${index}-${place}-`)).join('') }}
    />
  ));
}
