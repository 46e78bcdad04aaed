import type { Box } from '../../lib/geo/clip.ts';
import { mercatorY } from '../../lib/geo/mercator.ts';
import { nearestLongitude } from '../../lib/geo/wrapLongitude.ts';
import { cssTheme } from '../../theme/css.ts';
import { type BoundaryData, NEAR_ZOOM } from '../describe/boundaries.ts';
import type { Hit } from '../describe/surface.ts';
import type { MapDescription } from '../describe/types.ts';
import type { SizedLabel } from '../names/bothSizes.ts';
import { NARROW_PX, screenSheet } from '../names/nameSheet.ts';
import { placeNames } from '../names/placeNames.ts';
import { type DrawnView, pxPerUnit } from '../projection/drawnView.ts';
import { type Plane, UNITS_PER_PX, zoomOf } from '../projection/plane.ts';
import { type DrawnLayer, drawLayers, layersSvg } from './drawMap.ts';
import { drawnHtml, namesSvg } from './drawnHtml.ts';
import { globePaper, mercatorPaper, type Paper } from './paper.ts';

/** Below this, in px, two boxes differ by the browser's rounding alone: it sizes in steps of 1/64 px. */
const ROUNDING_PX = 0.1;

/** A drawing and its projection, as last written into the page. */
interface Drawing {
  plane: Plane;
  paper: Paper;
  layers: DrawnLayer[];
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
  /** The names as last written here; '' while those of the built page stand. */
  private names = '';
  /** The boundaries for near views; null until they have come. */
  private near: BoundaryData | null = null;

  constructor(
    private readonly container: HTMLElement,
    private readonly boundaries: BoundaryData,
    /** The boxes, in px of the map, of what lies over it. */
    private readonly covers: () => Box[],
  ) {}

  /** Takes the boundaries that near planes are drawn with from now on. */
  takeNear(near: BoundaryData) {
    this.near = near;
  }

  private boundariesOf(plane: Plane, isGlobe: boolean): BoundaryData {
    return this.near && !isGlobe && zoomOf(plane) >= NEAR_ZOOM ? this.near : this.boundaries;
  }

  /** Whether the drawing was made here, not when the page was built. */
  isDrawn(): boolean {
    return this.drawing !== null;
  }

  /** Draws a description. If the plane is the same, only changed layers are replaced, so that playing through the years is smooth. */
  draw(description: MapDescription, plane: Plane, view: DrawnView) {
    const isGlobe = view.projection === 'globe';
    const kept = !isGlobe && this.drawing?.plane === plane ? this.drawing : null;
    const paper = kept?.paper ?? (isGlobe ? globePaper(view.camera, view.width, view.height) : mercatorPaper(plane));
    const drawing: Drawing = { plane, paper, layers: drawLayers(description, this.boundariesOf(plane, isGlobe), cssTheme, paper) };
    const labels = this.labels(description, plane, view);
    const names = namesSvg(description, paper, labels);
    if (!kept || !this.replaceChanged(kept, drawing, names)) this.container.innerHTML = drawnHtml(description, layersSvg(drawing.layers), paper, labels);
    this.drawing = drawing;
    this.names = names;
    this.container.classList.toggle('is-globe', isGlobe);
    // The new elements must show the same highlight.
    this.highlight(this.highlighted);
    this.place(plane, view);
  }

  /** Places the names anew for what is in view now. On a map that came with the page, too: its drawing stays. */
  drawNames(description: MapDescription, plane: Plane, view: DrawnView) {
    const over = this.container.querySelector('.names');
    if (!over || view.projection === 'globe') return;
    const names = namesSvg(description, this.drawing?.paper ?? mercatorPaper(plane), this.labels(description, plane, view));
    if (names === this.names) return;
    this.names = names;
    over.innerHTML = names;
  }

  /** Moves and scales the drawing of a plane to the camera. The drawing of a globe stays where it is. */
  place(plane: Plane, view: DrawnView) {
    const element = this.container.firstElementChild;
    if (!(element instanceof SVGSVGElement)) return;
    const scale = pxPerUnit(view, plane);
    const isGlobe = view.projection === 'globe';
    const [width, height] = isGlobe ? [view.width * UNITS_PER_PX, view.height * UNITS_PER_PX] : plane.size;
    const [x, y] = isGlobe ? [0, 0] : shiftOf(plane, view);
    const wanted = { width: width * scale, height: height * scale, x: (x - width / 2) * scale, y: (y - height / 2) * scale };
    const box = this.container.classList.contains('is-steered') ? wanted : standingBox(this.container, element, wanted);
    this.container.classList.add('is-steered');
    this.container.classList.toggle('is-phone', view.width <= NARROW_PX);
    element.style.width = `${box.width}px`;
    element.style.height = `${box.height}px`;
    element.style.translate = `${box.x}px ${box.y}px`;
  }

  /** Highlights one record. Null removes the highlight. */
  highlight(hit: Hit | null) {
    this.highlighted = hit;
    for (const element of this.container.querySelectorAll('.is-hovered')) element.classList.remove('is-hovered');
    if (hit)
      for (const element of this.container.querySelectorAll(`.drawn-picture [data-hit="${hit.kind}.${CSS.escape(hit.id)}"]`))
        element.classList.add('is-hovered');
  }

  /** Fades the drawing in over some ms. */
  fadeIn(ms: number) {
    this.container.firstElementChild?.animate([{ opacity: 0.2 }, { opacity: 1 }], { duration: ms });
  }

  private labels(description: MapDescription, { middle }: Plane, view: DrawnView): SizedLabel[] {
    const camera = { ...view.camera, lon: nearestLongitude(view.camera.lon, middle[0]) };
    return placeNames(description, this.boundaries, cssTheme, screenSheet({ ...view, camera }, this.covers())).map((label) => ({ label, size: 'all' }));
  }

  /** Replaces the layers and the names that differ between two drawings; false if the drawings do not have the same layers. */
  private replaceChanged(before: Drawing, { layers }: Drawing, names: string): boolean {
    const groups = this.container.querySelectorAll('.drawn-picture > g');
    if (groups.length !== layers.length || layers.some(({ id }, index) => id !== before.layers[index]?.id)) return false;
    layers.forEach(({ svg }, index) => {
      const group = groups[index];
      if (group && svg !== before.layers[index]?.svg) group.innerHTML = svg;
    });
    const over = this.container.querySelector('.names');
    if (over && names !== this.names) over.innerHTML = names;
    return true;
  }
}

/** A box in px; its corner is measured from the middle of the container. */
interface PlacedBox {
  width: number;
  height: number;
  x: number;
  y: number;
}

/** The box where the style sheet has put a drawing, if it is the wanted one but for the browser's rounding: put there to the last digit, the drawing is not painted again. */
function standingBox(container: HTMLElement, element: SVGSVGElement, wanted: PlacedBox): PlacedBox {
  const frame = container.getBoundingClientRect();
  const { width, height, x, y } = element.getBoundingClientRect();
  const stands = { width, height, x: x - frame.x - frame.width / 2, y: y - frame.y - frame.height / 2 };
  const isWanted = (['width', 'height', 'x', 'y'] as const).every((side) => Math.abs(stands[side] - wanted[side]) < ROUNDING_PX);
  return isWanted ? stands : wanted;
}

/** How far the middle of a plane lies from the middle of the view, in units. */
function shiftOf({ middle, unitsPerDegree }: Plane, { camera }: DrawnView): [x: number, y: number] {
  return [(middle[0] - nearestLongitude(camera.lon, middle[0])) * unitsPerDegree, (mercatorY(camera.lat) - middle[1]) * unitsPerDegree];
}
