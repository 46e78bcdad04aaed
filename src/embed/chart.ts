import type { IncidentCounts } from '../atlas/incidents.ts';
import type { Atlas } from '../atlas/records.ts';
import type { Figure } from '../figures/shared/figure.ts';
import { markAtTarget } from '../figures/shared/markAtTarget.ts';
import { type Mark, marksOf } from '../figures/shared/scene.ts';
import { nextMark } from '../figures/shared/walk.ts';
import { makeTaps } from '../lib/taps.ts';
import { sceneToSvg } from '../render/svg.ts';
import { showTip } from './frame.ts';

/** The contents of the data file of a chart. */
export interface ChartData {
  atlas: Atlas;
  incidents: IncidentCounts;
}

/** The name of a chart, the address at which its records open, and how to load the texts that come only when the reader asks for them. */
interface ChartPlace {
  label: string;
  site: string;
  later: (() => Promise<Figure>) | undefined;
}

/** Draws a figure into its place. Its marks have tooltips for pointer and keyboard, and open their page in the atlas. */
export function drawChart(place: HTMLElement, figure: Figure, { label, site, later }: ChartPlace): void {
  const { scene } = figure;
  if (!scene) {
    place.textContent = figure.empty;
    return;
  }
  let marks = marksOf(scene);
  place.innerHTML = sceneToSvg(scene, { interactive: true, label, idPrefix: 'e' }).svg;
  place.style.width = `${scene.width}px`;
  place.tabIndex = 0;
  place.setAttribute('role', 'group');
  place.setAttribute('aria-label', label);
  let active: Mark | null = null;
  const taps = makeTaps();
  const choose = (mark: Mark | null) => {
    if (mark === active) return;
    active = mark;
    showTip(place, mark && { title: mark.tooltip.title, lines: mark.tooltip.lines, x: mark.box.x + mark.box.width / 2, y: mark.box.y + mark.box.height });
  };
  const open = (mark: Mark | null) => {
    const path = mark?.href ?? mark?.behind?.groups.flatMap(({ entries }) => entries)[0]?.path;
    if (path) window.open(`${site}${path}`, '_blank', 'noopener');
  };
  const tellMore = (told: Figure) => {
    marks = told.scene ? marksOf(told.scene) : marks;
    for (const { id, label: name } of marks) place.querySelector(`[data-mark="${CSS.escape(id)}"]`)?.setAttribute('aria-label', name);
    if (active) choose(marks.find(({ id }) => id === active?.id) ?? null);
  };
  if (later) askedOnce(place, () => void later().then(tellMore, () => undefined));
  place.onpointermove = (event) => choose(markAtTarget(marks, event.target));
  place.onpointerleave = () => choose(null);
  place.onpointerdown = (event) => taps.down(event.pointerType);
  place.onclick = (event) => {
    const mark = markAtTarget(marks, event.target);
    if (taps.opens(mark?.id)) open(mark);
    else choose(mark);
  };
  place.onfocus = () => choose(null);
  place.addEventListener('focusin', (event) => choose(markAtTarget(marks, event.target)));
  place.addEventListener('focusout', () => choose(null));
  place.onkeydown = (event) => {
    const next = nextMark(event.key, active ? marks.indexOf(active) : -1, marks);
    if (next !== null) {
      event.preventDefault();
      const mark = marks[Math.max(0, Math.min(marks.length - 1, next))];
      place.querySelector<SVGElement>(`[data-mark="${CSS.escape(mark?.id ?? '')}"]`)?.focus();
    } else if (event.key === 'Enter' && active) open(active);
    else if (event.key === 'Escape') place.focus();
  };
}

/** Calls `ask` when the pointer or the focus first comes into a place. */
function askedOnce(place: HTMLElement, ask: () => void): void {
  const asked = new AbortController();
  for (const name of ['pointerenter', 'focusin'])
    place.addEventListener(
      name,
      () => {
        asked.abort();
        ask();
      },
      { signal: asked.signal },
    );
}
