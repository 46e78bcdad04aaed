import { hierarchy, max, min, tree } from 'd3';
import type { CentreEntry } from './layout.ts';

/** A centre with those under it; `level` counts from 0 at the centre that stands under no other. */
export interface TreeNode {
  entry: CentreEntry;
  level: number;
  children: TreeNode[];
}

/** A centre of a tree in its column: its height in px, and the height of the centre it stands under. */
export interface TreePlace {
  entry: CentreEntry;
  level: number;
  y: number;
  parentY: number | null;
}

/** Divides centres into trees and those that neither stand under another nor have one under them. `from` is the row of the first; one whose parent stands before it is a root. */
export function columnTree(entries: readonly CentreEntry[], from: number): { roots: TreeNode[]; alone: CentreEntry[] } {
  const nodes: TreeNode[] = [];
  const roots = entries.flatMap((entry) => {
    const parent = nodes[entry.parent - from];
    const node: TreeNode = { entry, level: parent ? parent.level + 1 : 0, children: [] };
    nodes.push(node);
    parent?.children.push(node);
    return parent ? [] : [node];
  });
  const hasMore = ({ children }: TreeNode) => children.length > 0;
  return { roots: roots.filter(hasMore), alone: roots.filter((root) => !hasMore(root)).map(({ entry }) => entry) };
}

/** All centres of some trees. */
export function allOf(roots: readonly TreeNode[]): TreeNode[] {
  return roots.flatMap((root) => [root, ...allOf(root.children)]);
}

/** Places trees below each other, each centre at the middle of those under it; neighbours of a column are as far apart as the higher of them is high. */
export function placedTree(roots: readonly TreeNode[], heightOf: (entry: CentreEntry) => number): { places: TreePlace[]; height: number } {
  const above: { entry: CentreEntry | null; children: readonly TreeNode[] } = { entry: null, children: roots };
  const height = ({ data: { entry } }: { data: typeof above }) => (entry ? heightOf(entry) : 0);
  const laid = tree<typeof above>()
    .nodeSize([1, 1])
    .separation((a, b) => Math.max(height(a), height(b)))(hierarchy(above));
  const drawn = laid.descendants().filter(({ depth }) => depth > 0);
  const top = min(drawn, ({ x }) => x) ?? 0;
  const places = drawn.flatMap(({ data: { entry }, depth, x, parent }): TreePlace[] =>
    entry ? [{ entry, level: depth - 1, y: x - top, parentY: parent && depth > 1 ? parent.x - top : null }] : [],
  );
  return { places, height: max(places, ({ entry, y }) => y + heightOf(entry)) ?? 0 };
}
