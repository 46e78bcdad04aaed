import { mercatorY } from '../../lib/geo/mercator.ts';
import { nearestLongitude } from '../../lib/geo/wrapLongitude.ts';
import { cssTheme } from '../../theme/css.ts';
import type { BoundaryData } from '../describe/boundaries.ts';
import type { Hit } from '../describe/surface.ts';
import type { MapDescription } from '../describe/types.ts';
import { type DrawnLayer, drawLayers } from './drawMap.ts';
import { drawnHtml, namesSvg } from './drawnHtml.ts';
import { type DrawnView, pxPerUnit } from './drawnView.ts';
import { globePaper, mercatorPaper, type Paper } from './paper.ts';
import { placeLabels } from './placeLabels.ts';
import { type Plane, UNITS_PER_PX } from './plane.ts';

/** A map narrower than this, in px, leaves out names that are too wide, as the style sheet does without a script. */
const NARROW_PX = 600;

/** A drawing and its projection, as last written into the page. */
interface Drawing {
  plane: Plane;
  paper: Paper;
  layers: DrawnLayer[];
  names: string;
}

/**
 * The elements of a drawn map. No other code changes them. Their colours are CSS custom properties, so they change with the page's theme.
 * From the first call on, the size of the drawing is set here, because the browser would compute a size from the style sheet again with
 * every change of the page.
 */
export class DrawnPicture {
  /** The drawing that the container holds now. Null for one that came with the page. */
  private drawing: Drawing | null = null;
  private highlighted: Hit | null = null;

  constructor(
    private readonly container: HTMLElement,
    private readonly boundaries: BoundaryData,
  ) {}

  /** Whether the drawing was made here, not when the page was built. */
  isDrawn(): boolean {
    return this.drawing !== null;
  }

  /** Draws a description. If the plane is the same, only changed layers are replaced, so that playing through the years is smooth. */
  draw(description: MapDescription, plane: Plane, view: DrawnView) {
    const isGlobe = view.projection === 'globe';
    const kept = !isGlobe && this.drawing?.plane === plane ? this.drawing : null;
    const paper = kept?.paper ?? (isGlobe ? globePaper(view.camera, view.width, view.height) : mercatorPaper(plane));
    const labels = placeLabels(description, cssTheme, paper, pxPerUnit(view, plane), view.camera.zoom);
    const layers = drawLayers(description, this.boundaries, cssTheme, paper);
    const drawing: Drawing = { plane, paper, layers, names: namesSvg(description, paper, labels) };
    if (!kept || !this.replaceChanged(kept, drawing))
      this.container.innerHTML = drawnHtml(description, layers.map(({ svg }) => `<g>${svg}</g>`).join(''), paper, labels);
    this.drawing = drawing;
    this.container.classList.toggle('is-globe', isGlobe);
    // The new elements must show the same highlight.
    this.highlight(this.highlighted);
    this.place(plane, view);
  }

  /** Moves and scales the drawing of a plane to the camera. The drawing of a globe stays where it is. */
  place(plane: Plane, view: DrawnView) {
    const element = this.container.firstElementChild;
    if (!(element instanceof SVGSVGElement)) return;
    this.container.classList.add('is-steered');
    this.container.classList.toggle('is-narrow', view.width <= NARROW_PX);
    const scale = pxPerUnit(view, plane);
    const isGlobe = view.projection === 'globe';
    const [width, height] = isGlobe ? [view.width * UNITS_PER_PX, view.height * UNITS_PER_PX] : plane.size;
    const [x, y] = isGlobe ? [0, 0] : shiftOf(plane, view);
    element.style.width = `${width * scale}px`;
    element.style.height = `${height * scale}px`;
    element.style.translate = `${(x - width / 2) * scale}px ${(y - height / 2) * scale}px`;
  }

  /** Highlights one record. Null removes the highlight. */
  highlight(hit: Hit | null) {
    this.highlighted = hit;
    for (const element of this.container.querySelectorAll('.is-hovered')) element.classList.remove('is-hovered');
    if (hit) for (const element of this.container.querySelectorAll(`path[data-hit="${hit.kind}.${CSS.escape(hit.id)}"]`)) element.classList.add('is-hovered');
  }

  /** Fades the drawing in over some ms. */
  fadeIn(ms: number) {
    this.container.firstElementChild?.animate([{ opacity: 0.2 }, { opacity: 1 }], { duration: ms });
  }

  /** Replaces the layers and the names that differ between two drawings; false if the drawings do not have the same layers. */
  private replaceChanged(before: Drawing, { layers, names }: Drawing): boolean {
    const groups = this.container.querySelectorAll('.drawn-picture > g');
    if (groups.length !== layers.length || layers.some(({ id }, index) => id !== before.layers[index]?.id)) return false;
    layers.forEach(({ svg }, index) => {
      const group = groups[index];
      if (group && svg !== before.layers[index]?.svg) group.innerHTML = svg;
    });
    const over = this.container.querySelector('.names');
    if (over && names !== before.names) over.innerHTML = names;
    return true;
  }
}

/** How far the middle of a plane lies from the middle of the view, in units. */
function shiftOf({ middle, unitsPerDegree }: Plane, { camera }: DrawnView): [x: number, y: number] {
  return [(middle[0] - nearestLongitude(camera.lon, middle[0])) * unitsPerDegree, (mercatorY(camera.lat) - middle[1]) * unitsPerDegree];
}
