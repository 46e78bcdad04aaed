import { mercatorLat, mercatorY } from '../../lib/geo/mercator.ts';
import type { Bounds } from '../../lib/geo/regionBounds.ts';
import { nearestLongitude, wrapLongitude } from '../../lib/geo/wrapLongitude.ts';
import { cssTheme } from '../../theme/css.ts';
import type { Theme } from '../../theme/tokens.ts';
import type { Camera } from '../../view/viewState.ts';
import type { BoundaryData } from '../describe/boundaries.ts';
import { fitGlobe, projectGlobe, unprojectGlobe } from '../describe/globe.ts';
import type { Hit, MapEvents, MapSurface } from '../describe/surface.ts';
import type { MapDescription } from '../describe/types.ts';
import { type DrawnLayer, drawLayers } from './drawMap.ts';
import { drawnHtml, namesSvg } from './drawnHtml.ts';
import { Gestures } from './Gestures.ts';
import { globePaper, mercatorPaper, type Paper } from './paper.ts';
import { placeLabels } from './placeLabels.ts';
import { cameraBetween, fitCamera, type Plane, planeOf, projectMercator, pxPerDegree, UNITS_PER_PX, unprojectMercator, zoomOf } from './plane.ts';

const MIN_ZOOM = 0;
const MAX_ZOOM = 7.5;
const MOVE_MS = 400;
/** The drawing is made again when the zoom differs by more than this from the zoom it was made for, and a gesture has paused for the time below. */
const ZOOM_SLACK = 0.8;
const REST_MS = 120;
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
 * The drawn map: a map of SVG elements, without WebGL, that pans and zooms and opens records. No other code changes its elements. A flat map is moved as
 * a whole and drawn again only when the camera leaves the drawn plane; a globe is drawn again with each turn. Its colours are CSS custom properties, so
 * they change with the page's theme.
 */
export class DrawnMap implements MapSurface {
  private plane: Plane;
  private width: number;
  private height: number;
  private now: Camera;
  /** True until the reader moves the camera; then a change of size fits the description again. */
  private fitted: boolean;
  private resting = 0;
  /** The drawing that the container holds now. */
  private drawn: Drawing | null = null;
  private highlighted: Hit | null = null;
  private frame = 0;
  private readonly gestures: Gestures;
  private readonly sizes: ResizeObserver;

  constructor(
    private readonly container: HTMLElement,
    private description: MapDescription,
    private readonly boundaries: BoundaryData,
    private projection: 'mercator' | 'globe',
    private readonly events: MapEvents,
    camera: Camera | undefined,
    private readonly padding: number,
    /** Whether the container already holds this map, as on a built page; then only later changes are drawn. */
    isShown = false,
  ) {
    this.width = container.clientWidth;
    this.height = container.clientHeight;
    this.plane = planeOf(description.bounds);
    this.fitted = !camera;
    this.now = camera ?? this.fitting();
    if (isShown) this.apply();
    else this.draw();
    this.gestures = new Gestures(container, {
      pan: (dx, dy) => this.panBy(dx, dy),
      zoomAt: (step, x, y) => this.zoomAt(step, x, y),
      fit: () => this.fit(false),
      hover: (hit, point) => {
        this.events.hover(hit, point);
        this.events.pointer(hit === null && point.x < 0 ? null : this.unproject(point.x, point.y));
      },
      pick: (hit) => this.events.pick(hit),
    });
    this.sizes = new ResizeObserver(() => this.resize());
    this.sizes.observe(container);
  }

  camera(): Camera {
    return this.now;
  }

  project(lon: number, lat: number) {
    return (this.projection === 'globe' ? projectGlobe : projectMercator)(this.now, this.width, this.height, lon, lat);
  }

  unproject(x: number, y: number) {
    return (this.projection === 'globe' ? unprojectGlobe : unprojectMercator)(this.now, this.width, this.height, x, y);
  }

  update(description: MapDescription, projection: 'mercator' | 'globe', _theme: Theme, animate: boolean, hold: boolean) {
    const moved = description.bounds.join() !== this.description.bounds.join();
    if (description === this.description && projection === this.projection) return;
    const turned = projection !== this.projection;
    this.description = description;
    this.projection = projection;
    if ((moved || turned) && !hold) {
      this.plane = planeOf(description.bounds);
      this.fitted = true;
      this.now = this.fitting();
    }
    this.draw();
    if (moved || turned) this.events.moved(this.now, false);
    if (moved && animate) this.container.firstElementChild?.animate([{ opacity: 0.2 }, { opacity: 1 }], { duration: MOVE_MS / 2 });
  }

  /** Draws again a map that came with the page, with the names that fit its present size. */
  refresh() {
    if (!this.drawn) this.draw();
  }

  fit(animate: boolean) {
    this.moveTo(this.fitting(), animate, () => {
      this.plane = planeOf(this.description.bounds);
      this.fitted = true;
      this.draw();
    });
  }

  zoom(step: number, animate: boolean) {
    this.moveTo({ ...this.now, zoom: clampZoom(this.now.zoom + step) }, animate, () => this.settle());
  }

  highlight(hit: Hit | null) {
    this.highlighted = hit;
    for (const element of this.container.querySelectorAll('.is-hovered')) element.classList.remove('is-hovered');
    if (hit) for (const element of this.container.querySelectorAll(`path[data-hit="${hit.kind}.${CSS.escape(hit.id)}"]`)) element.classList.add('is-hovered');
  }

  destroy() {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.resting);
    this.sizes.disconnect();
    this.gestures.destroy();
  }

  private fitting(): Camera {
    const fitting = this.projection === 'globe' ? fitGlobe : fitCamera;
    return fitting(this.description.bounds, this.width, this.height, this.padding, MAX_ZOOM);
  }

  private resize() {
    // While the live map is shown this one is hidden and has no size.
    if (!this.container.clientWidth) return;
    this.width = this.container.clientWidth;
    this.height = this.container.clientHeight;
    if (this.fitted) this.now = this.fitting();
    this.show();
    this.events.moved(this.now, false);
  }

  /** Draws the description. If the plane is the same, only changed layers are replaced, so that playing through the years is smooth. */
  private draw() {
    const isGlobe = this.projection === 'globe';
    const kept = !isGlobe && this.drawn?.plane === this.plane ? this.drawn : null;
    const paper = kept?.paper ?? (isGlobe ? globePaper(this.now, this.width, this.height) : mercatorPaper(this.plane));
    const labels = placeLabels(this.description, cssTheme, paper, this.pxPerUnit(), this.now.zoom);
    const layers = drawLayers(this.description, this.boundaries, cssTheme, paper);
    const drawing: Drawing = { plane: this.plane, paper, layers, names: namesSvg(this.description, paper, labels) };
    if (!kept || !this.replaceChanged(kept, drawing))
      this.container.innerHTML = drawnHtml(this.description, layers.map(({ svg }) => `<g>${svg}</g>`).join(''), paper, labels);
    this.drawn = drawing;
    this.container.classList.toggle('is-globe', isGlobe);
    // The new elements must show the same highlight.
    this.highlight(this.highlighted);
    this.apply();
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

  private pxPerUnit(): number {
    return this.projection === 'globe' ? 1 / UNITS_PER_PX : pxPerDegree(this.now.zoom) / this.plane.unitsPerDegree;
  }

  /**
   * Moves the drawing to the camera. From now on this class sets the size of the drawing, because the browser would compute a size from the style sheet
   * again with every change of the page.
   */
  private apply() {
    const element = this.container.firstElementChild as SVGSVGElement | null;
    if (!element) return;
    this.container.classList.add('is-steered');
    this.container.classList.toggle('is-narrow', this.width <= NARROW_PX);
    const scale = this.pxPerUnit();
    const [width, height] = this.projection === 'globe' ? [this.width * UNITS_PER_PX, this.height * UNITS_PER_PX] : this.plane.size;
    const { middle, unitsPerDegree } = this.plane;
    const [x, y] =
      this.projection === 'globe'
        ? [0, 0]
        : [(middle[0] - nearestLongitude(this.now.lon, middle[0])) * unitsPerDegree, (mercatorY(this.now.lat) - middle[1]) * unitsPerDegree];
    element.style.width = `${width * scale}px`;
    element.style.height = `${height * scale}px`;
    element.style.translate = `${(x - width / 2) * scale}px ${(y - height / 2) * scale}px`;
  }

  /** Shows the camera's view: moves the drawing, or draws the globe again. */
  private show() {
    if (this.projection === 'globe') this.draw();
    else this.apply();
  }

  private panBy(dx: number, dy: number) {
    const { lon, lat } = this.unproject(this.width / 2 - dx, this.height / 2 - dy);
    this.byHand({ ...this.now, lon: wrapLongitude(lon), lat: Math.max(-84, Math.min(84, lat)) });
  }

  private zoomAt(step: number, x: number, y: number) {
    const zoom = clampZoom(this.now.zoom + step);
    if (this.projection === 'globe') return this.byHand({ ...this.now, zoom });
    const held = this.unproject(x, y);
    const after = { ...this.now, zoom };
    const moved = unprojectMercator(after, this.width, this.height, x, y);
    this.byHand({ zoom, lon: this.now.lon + held.lon - moved.lon, lat: mercatorLat(mercatorY(this.now.lat) + mercatorY(held.lat) - mercatorY(moved.lat)) });
  }

  private byHand(camera: Camera) {
    cancelAnimationFrame(this.frame);
    this.fitted = false;
    this.now = camera;
    this.frame = requestAnimationFrame(() => {
      this.show();
      this.events.moved(camera, false);
    });
    clearTimeout(this.resting);
    this.resting = window.setTimeout(() => this.settle(), REST_MS);
  }

  /** Ends a gesture: reports the camera, and draws again if the camera has left the drawn plane. */
  private settle() {
    this.fitted = false;
    if (this.projection === 'globe') this.draw();
    else if (!this.serves()) {
      this.plane = planeOf(this.viewBounds());
      this.draw();
    }
    this.apply();
    this.events.moved(this.now, true);
  }

  private serves(): boolean {
    const { middle, unitsPerDegree, box } = this.plane;
    const [west, south, east, north] = this.viewBounds();
    const left = (west - middle[0]) * unitsPerDegree;
    const top = (middle[1] - mercatorY(north)) * unitsPerDegree;
    const inside =
      left >= box[0] && (east - middle[0]) * unitsPerDegree <= box[2] && top >= box[1] && (middle[1] - mercatorY(south)) * unitsPerDegree <= box[3];
    return inside && Math.abs(this.now.zoom - zoomOf(this.plane)) < ZOOM_SLACK;
  }

  private viewBounds(): Bounds {
    const topLeft = this.unproject(0, 0);
    const bottomRight = this.unproject(this.width, this.height);
    return [topLeft.lon, bottomRight.lat, bottomRight.lon, topLeft.lat];
  }

  private moveTo(to: Camera, animate: boolean, done: () => void) {
    cancelAnimationFrame(this.frame);
    const from = this.now;
    const start = performance.now();
    const step = (time: number) => {
      const share = animate ? Math.min(1, (time - start) / MOVE_MS) : 1;
      this.fitted = false;
      this.now = cameraBetween(from, to, 1 - (1 - share) ** 3);
      this.show();
      this.events.moved(this.now, false);
      if (share < 1) this.frame = requestAnimationFrame(step);
      else done();
    };
    if (animate) this.frame = requestAnimationFrame(step);
    else step(start);
  }
}

const clampZoom = (zoom: number) => Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom));
