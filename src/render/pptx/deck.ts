import type { Chart, Grid } from '../../figures/shared/chart.ts';
import type { SceneNode } from '../../figures/shared/scene.ts';
import type { Hue, Theme } from '../../theme/tokens.ts';
import type { DeckMemo, SlideMemo } from './memo.ts';

/** The layouts of a deck: its cover, a slide with figures, and a slide of text in two columns. */
export const LAYOUT_NAMES = ['cover', 'figure', 'words'] as const;
export type LayoutName = (typeof LAYOUT_NAMES)[number];

/** A presentation as plain data, so that it can be posted to the worker that writes the file. */
export interface Deck {
  title: string;
  /** Language of all words as a locale, and the direction of its script. */
  language: string;
  direction: 'ltr' | 'rtl';
  theme: Theme;
  /** The region's colours; the hue becomes the deck's first accent colour. */
  hue: Hue;
  /** Date of the facts, `YYYY-MM-DD`. */
  asOf: string;
  /** The memory of the making of the deck; without it the deck cannot be made anew. */
  memo?: DeckMemo;
  /** The name of the notes, and what the empty fields of a cover ask for. */
  words: { notes: string; preparedFor: string; presenter: string };
  slides: Slide[];
}

/** A slide before it is written. */
export interface Slide {
  /** The memory of this slide in the file. */
  memo?: SlideMemo;
  layout: LayoutName;
  title: string;
  subtitle: string;
  /** The first line of the foot: the sources. */
  source: string;
  /** The second line of the foot: what else a reader must know, as the time, the filters and the disclaimer of a map. */
  remark: string;
  /** Address of the live view, and the text that is shown for it. */
  link: { text: string; address: string };
  /** Paragraphs of the field for text, which the layouts `cover` and `words` have, and of the second column of `words`. */
  words?: Paragraph[];
  more?: Paragraph[];
  /** Ids of the sources of the slide. */
  sources: readonly string[];
  /** Paragraphs for the speaker. */
  notes: string[];
  body: Item[];
}

/** A paragraph of text, which may lead to an address. */
export interface Paragraph {
  text: string;
  href?: string;
}

/** A place on a slide of 1280 by 720 px. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One object of a slide, in reading order. `name` and `description` are its alternative text. The nodes of a centred scene stand around the middle of its place, others from its corner. */
export type Item = { name: string; description: string; at: Place } & (
  | { kind: 'scene'; nodes: SlideNode[]; scale: number; isCentred?: boolean }
  | { kind: 'chart'; chart: Chart }
  | { kind: 'table'; grid: Grid }
  | { kind: 'text'; text: string; size: number; weight?: 400 | 600; color: string; lang?: string; anchor?: 'start' | 'middle' | 'end' }
);

/** A node of a slide's drawing: a node of a scene, or one of the kinds that only maps use. `unit` is the size in px of one unit of a path. */
export type SlideNode =
  | SceneNode
  | { kind: 'group'; name: string; description: string; href?: string; children: SlideNode[] }
  | { kind: 'pattern'; d: string; unit: number; color: string; pattern: 'hatch' | 'stripe' | 'dots' | 'slash' | 'backslash'; name: string }
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
      /** Colour of the plate behind the letters. */
      halo: string;
      anchor: 'start' | 'middle' | 'end';
    };

/** Size and margin of a slide in px. */
export const SLIDE = { width: 1280, height: 720, margin: 40 } as const;
/** Enlargement of a scene on a slide: text of 13 px becomes 16 px, which are 12 points. */
export const SCENE_SCALE = 16 / 13;

/** Slides have no letter spacing: this stands between the letters of a spaced name, and is no part of the name. */
export const THIN_SPACE = '\u2009';
