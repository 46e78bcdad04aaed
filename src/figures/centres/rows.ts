import { stratify } from 'd3';
import { placesOf } from '../../atlas/centres.ts';
import type { Atlas, Centre } from '../../atlas/records.ts';

/** A centre in its place in the tree. */
export interface CentreRow {
  centre: Centre;
  /** 0 for a centre that stands under no other. */
  depth: number;
  /** Index of the row it stands under; -1 where it stands under no other. */
  parent: number;
}

/** The root above all centres, which is not drawn: no id holds a slash. */
const ROOT = '/';

/** The centres and offices of a region, or of all, each after the one it belongs to. */
export function centreRows(atlas: Atlas, regionId?: string): CentreRow[] {
  return treeRows(placesOf(atlas, regionId));
}

/**
 * A list of centres as rows of a tree, depth first. A centre stands under no other where its parent is not in the list (it
 * is of another region, or not there at this time), and where its parents would lead back to it.
 */
export function treeRows(centres: readonly Centre[]): CentreRow[] {
  const parents = parentsOf(centres);
  const nodes: { id: string; centre?: Centre }[] = [{ id: ROOT }, ...centres.map((centre) => ({ id: centre.centreId, centre }))];
  const tree = stratify<(typeof nodes)[number]>().parentId(({ id, centre }) => (centre ? (parents.get(id) ?? ROOT) : undefined))(nodes);
  const rows: CentreRow[] = [];
  const indexes = new Map<string, number>();
  tree.eachBefore(({ data: { id, centre }, depth }) => {
    if (!centre) return;
    indexes.set(id, rows.length);
    rows.push({ centre, depth: depth - 1, parent: indexes.get(parents.get(id) ?? ROOT) ?? -1 });
  });
  return rows;
}

/** The parent of each centre that has one in the list. The link that would close a circle is left out. */
function parentsOf(centres: readonly Centre[]): Map<string, string> {
  const ids = new Set(centres.map(({ centreId }) => centreId));
  const parents = new Map<string, string>();
  for (const { centreId, parentCentreId } of centres) {
    let above: string | undefined = parentCentreId;
    while (above && above !== centreId) above = parents.get(above);
    if (ids.has(parentCentreId) && !above) parents.set(centreId, parentCentreId);
  }
  return parents;
}
