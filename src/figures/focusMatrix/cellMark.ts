import { regionHue } from '../../theme/tokens.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Mark, SceneNode } from '../shared/scene.ts';
import type { RowPlace } from './activityRows.ts';
import { type CellRecord, worksOf } from './cellRecord.ts';
import { cellNodes, cellSize } from './cells.ts';

interface Place extends RowPlace {
  /** The middle of the cell. */
  x: number;
  /** The part of the row that answers to the pointer. */
  left: number;
  width: number;
  /** Side of the square in px; that of the matrix where left out. */
  size?: number;
}

/** The mark of a cell that joins all instruments and programmes of a region; `beside` is drawn with it. */
export function cellMark(
  context: FigureContext,
  record: CellRecord,
  { x, y, height, left, width, size = cellSize(context).cell }: Place,
  beside: SceneNode[] = [],
): Mark {
  const { region, activity, cell, label, tooltip, behind } = record;
  const { theme } = context;
  const color = regionHue(theme, region.regionId).ink;
  return {
    kind: 'mark',
    id: `${region.regionId}.${activity.activityId}`,
    about: [`activity.${activity.activityId}`],
    label,
    tooltip,
    ...(behind ? { behind } : {}),
    box: { x: left, y: y - height / 2 + 1, width, height: height - 2 },
    children: [...cellNodes(cell.state, cell.inPart, worksOf(record, 'running').length, { x, y, color, theme, size }), ...beside],
  };
}
