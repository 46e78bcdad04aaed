import type { SceneNode } from './scene.ts';

/** The paint of a straight line. */
export interface RuleOptions {
  stroke: string;
  /** In px; 0.8 where left out, the width of a grid line. */
  strokeWidth?: number;
  dash?: string;
}

/** An upright line at `x`, from `y1` down to `y2`. */
export function ruleX(x: number, { y1, y2, strokeWidth = 0.8, ...paint }: RuleOptions & { y1: number; y2: number }): SceneNode {
  return { kind: 'line', x1: x, y1, x2: x, y2, strokeWidth, ...paint };
}

/** A level line at `y`, from `x1` to `x2`. */
export function ruleY(y: number, { x1, x2, strokeWidth = 0.8, ...paint }: RuleOptions & { x1: number; x2: number }): SceneNode {
  return { kind: 'line', x1, y1: y, x2, y2: y, strokeWidth, ...paint };
}
