import type { Basis } from '../../atlas/enumerations.ts';
import type { Change } from '../../lib/changes.ts';

/**
 * The drawing level of a figure: positioned marks in px, in drawing order. Renderers turn the same scene into the page's
 * SVG and into files. Colours are values from the token table, so a scene stands alone.
 */
export interface Paint {
  fill?: string | Fade;
  stroke?: string;
  strokeWidth?: number;
  dash?: string;
  opacity?: number;
}

/** A colour that fades out towards one side: how a soft or an open date is drawn. */
export interface Fade {
  color: string;
  towards: 'start' | 'end';
}

export type SceneNode =
  | ({ kind: 'rect'; x: number; y: number; width: number; height: number } & Paint)
  | ({ kind: 'circle'; x: number; y: number; radius: number } & Paint)
  | ({ kind: 'path'; d: string } & Paint)
  | ({ kind: 'line'; x1: number; y1: number; x2: number; y2: number } & Paint)
  | {
      kind: 'text';
      x: number;
      y: number;
      text: string;
      /** The whole words, in the first line of a text of several lines; '' in its others. */
      uncut?: string;
      fill: string;
      size: number;
      weight?: 400 | 600;
      anchor?: 'start' | 'middle' | 'end';
      turn?: number;
      lang?: string;
    }
  | Mark;

/** A part of a figure that stands for a fact: it can be reached by keyboard, has a tooltip and may lead somewhere. */
export interface Mark {
  kind: 'mark';
  id: string;
  label: string;
  tooltip: Tooltip;
  /** The records it is about beside the one of its page, each as `state.KEN`, `activity.piracy` or `year.2019`. */
  about?: readonly string[];
  /** Path of the page behind it, without base and language. */
  href?: string;
  /** The records behind the mark, if they have more than one page: a click opens them as a list. */
  behind?: Behind;
  /** The area that answers to the pointer and gets the focus ring. */
  box: { x: number; y: number; width: number; height: number };
  children: SceneNode[];
  /** Its change since the earlier time that is compared. */
  changed?: Change;
}

/** The records behind a mark, in groups, each with its page, its words and its sources. */
export interface Behind {
  title: string;
  groups: { heading: string; none: string; entries: BehindEntry[] }[];
}

/** An entry of the list behind a mark: a record with its page. */
export interface BehindEntry {
  name: string;
  /** Path of its page, without base and language. */
  path: string;
  detail: string;
  /** Free text of the facts, in the language of the tables. */
  note: string;
  basis: Basis | '';
  sources: readonly string[];
}

/** The words that a mark shows to pointer and focus, and the ids of its sources. */
export interface Tooltip {
  title: string;
  lines: string[];
  sources: readonly string[];
}

/** A part of a scene that keeps its direction where the rest is mirrored, in px: what stands on a time axis. It goes over the whole height where no top and bottom are given. */
export interface Plot {
  left: number;
  right: number;
  top?: number;
  bottom?: number;
}

/** A drawing: its size in px, and its nodes in drawing order. */
export interface Scene {
  width: number;
  height: number;
  nodes: SceneNode[];
  plots?: readonly Plot[];
  /** The direction in which its words are read; from the left where left out. */
  direction?: 'ltr' | 'rtl';
}

/** All marks of a scene in drawing order. */
export function marksOf(scene: Scene): Mark[] {
  return scene.nodes.filter((node): node is Mark => node.kind === 'mark');
}

/** The texts of nodes and of the marks among them, in drawing order. */
export function textsOf(nodes: readonly SceneNode[]): string[] {
  return nodes.flatMap((node) => (node.kind === 'text' ? [node.text] : node.kind === 'mark' ? textsOf(node.children) : []));
}
