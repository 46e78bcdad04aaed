import type { Chart, Grid } from '../../figures/shared/chart.ts';
import type { SceneNode } from '../../figures/shared/scene.ts';
import type { Hue, Theme } from '../../theme/tokens.ts';

/** A presentation as plain data: what the writer turns into a file, and what can be handed to a worker. */
export interface Deck {
  title: string;
  /** Language of all words, and the way they run. */
  language: string;
  direction: 'ltr' | 'rtl';
  theme: Theme;
  /** The hue that the deck's first accent colour takes. */
  hue: Hue;
  /** Day of the facts, `YYYY-MM-DD`. */
  asOf: string;
  words: { notes: string; live: string };
  slides: Slide[];
}

export interface Slide {
  title: string;
  subtitle: string;
  /** The line at the foot: sources, and the date of the facts. */
  source: string;
  /** Address of the live view; its text is what is printed. */
  link: { text: string; address: string };
  /** Numbers of the source rows that the slide stands on. */
  sources: readonly string[];
  /** Paragraphs for the speaker. */
  notes: string[];
  body: Item[];
}

/** A place on a slide of 1280 by 720 px. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One object of a slide, in reading order. `name` and `description` are its alternative text. */
export type Item = { name: string; description: string; at: Place } & (
  | { kind: 'scene'; nodes: SlideNode[]; scale: number }
  | { kind: 'chart'; chart: Chart }
  | { kind: 'table'; grid: Grid }
  | { kind: 'text'; text: string; size: number; weight?: 400 | 600; color: string; lang?: string }
);

/** What is drawn on a slide: the nodes of a scene, and what only maps need beside them. `unit` is the px of one unit of a path. */
export type SlideNode =
  | SceneNode
  | { kind: 'group'; name: string; description: string; href?: string; children: SlideNode[] }
  | { kind: 'pattern'; d: string; unit: number; color: string; pattern: 'hatch' | 'stripe' | 'dots'; name: string }
  | {
      kind: 'shape';
      d: string;
      unit: number;
      name: string;
      fill?: string;
      opacity?: number;
      stroke?: string;
      strokeWidth?: number;
      dash?: string;
      clip?: readonly [number, number, number, number];
    }
  | {
      kind: 'name';
      x: number;
      y: number;
      lines: string[];
      size: number;
      weight: 400 | 600;
      italic: boolean;
      fill: string;
      halo: string;
      anchor: 'start' | 'middle' | 'end';
    };

/** Size of a slide in px, and how much larger than on the page a scene is drawn, so that 13 px become 12 pt. */
export const SLIDE = { width: 1280, height: 720, margin: 40 } as const;
export const SCENE_SCALE = 16 / 13;
