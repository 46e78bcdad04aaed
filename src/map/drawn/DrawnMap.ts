import type { Bounds } from '../../lib/geo/regionBounds.ts';
import type { Theme } from '../../theme/tokens.ts';
import type { Camera } from '../../view/viewState.ts';
import { type BoundaryData, NEAR_ZOOM } from '../describe/boundaries.ts';
import type { Hit, MapEvents, MapSurface } from '../describe/surface.ts';
import type { MapDescription } from '../describe/types.ts';
import { coversView, fittedCamera, pannedCamera, project, unproject, viewBounds, zoomedAt, zoomedCamera } from '../projection/drawnView.ts';
import { type Plane, planeOf, zoomOf } from '../projection/plane.ts';
import { DrawnCamera } from './DrawnCamera.ts';
import { DrawnPicture } from './DrawnPicture.ts';
import type { DrawnMapOptions } from './drawnMapOptions.ts';
import { Gestures } from './Gestures.ts';

const MOVE_MS = 400;

/**
 * The drawn map: a map of SVG elements, without WebGL, that pans and zooms and opens records. A flat map is moved as a whole and drawn
 * again only when the camera leaves the drawn plane; a globe is drawn again with each turn. Names are placed again whenever it rests.
 */
export class DrawnMap implements MapSurface {
  private description: MapDescription;
  private plane: Plane;
  private readonly container: HTMLElement;
  private readonly events: MapEvents;
  private readonly padding: number;
  private readonly seen: DrawnCamera;
  private readonly picture: DrawnPicture;
  private readonly gestures: Gestures;
  private readonly sizes: ResizeObserver;

  constructor({ container, description, boundaries, projection, events, camera, padding, covers, isShown }: DrawnMapOptions) {
    this.container = container;
    this.description = description;
    this.events = events;
    this.padding = padding;
    this.picture = new DrawnPicture(container, boundaries, covers);
    this.plane = planeOf(description.bounds);
    const size = { width: container.clientWidth, height: container.clientHeight, projection };
    const view = { ...size, camera: camera ?? fittedCamera(size, description.bounds, padding) };
    this.seen = new DrawnCamera(view, !camera, { moved: (to) => this.moved(to), rested: () => this.settle() });
    // A view that is fitted stays on the plane of the built page, whatever the size of the window.
    const isPlanned = camera !== undefined && this.coverView();
    if (isShown && !isPlanned) this.picture.place(this.plane, view);
    else this.draw();
    this.gestures = this.listen();
    this.sizes = new ResizeObserver(() => this.resize());
    this.sizes.observe(container);
  }

  camera(): Camera {
    return this.seen.view.camera;
  }

  project(lon: number, lat: number) {
    return project(this.seen.view, lon, lat);
  }

  unproject(x: number, y: number) {
    return unproject(this.seen.view, x, y);
  }

  update(description: MapDescription, projection: 'mercator' | 'globe', _theme: Theme, animate: boolean, hold: boolean) {
    const moved = description.bounds.join() !== this.description.bounds.join();
    const turned = projection !== this.seen.view.projection;
    if (description === this.description && !turned) return;
    this.description = description;
    this.seen.view = { ...this.seen.view, projection };
    if ((moved || turned) && !hold) this.beginAtBounds();
    this.draw();
    if (moved || turned) this.events.moved(this.camera(), false);
    if (moved && animate) this.picture.fadeIn(MOVE_MS / 2);
  }

  /** Takes the boundaries for near views, and shows them where the view is near. */
  takeNear(near: BoundaryData) {
    this.picture.takeNear(near);
    if (this.picture.isDrawn() && zoomOf(this.plane) >= NEAR_ZOOM) this.draw();
  }

  placeNames() {
    if (this.container.clientWidth) this.picture.drawNames(this.description, this.plane, this.seen.view);
  }

  fit(animate: boolean) {
    this.seen.fly(this.fitting(), animate ? MOVE_MS : 0, () => {
      this.beginAtBounds();
      this.draw();
    });
  }

  look(bounds: Bounds, animate: boolean) {
    this.seen.fly(fittedCamera(this.seen.view, bounds, this.padding), animate ? MOVE_MS : 0, () => this.settle());
  }

  zoom(step: number, animate: boolean) {
    this.seen.fly(zoomedCamera(this.seen.view, step), animate ? MOVE_MS : 0, () => this.settle());
  }

  highlight(hit: Hit | null) {
    this.picture.highlight(hit);
  }

  destroy() {
    this.seen.stop();
    this.sizes.disconnect();
    this.gestures.destroy();
  }

  private listen(): Gestures {
    return new Gestures(this.container, {
      pan: (dx, dy) => this.seen.byHand(pannedCamera(this.seen.view, dx, dy)),
      zoomAt: (step, x, y) => this.seen.byHand(zoomedAt(this.seen.view, step, x, y)),
      fit: () => this.fit(false),
      hover: (hits, point) => {
        this.events.hover(hits, point);
        this.events.pointer(this.unproject(point.x, point.y));
      },
      leave: () => {
        this.events.hover([], { x: 0, y: 0 });
        this.events.pointer(null);
      },
      pick: (hits, point) => this.events.pick(hits, point, this.unproject(point.x, point.y)),
    });
  }

  private fitting(): Camera {
    return fittedCamera(this.seen.view, this.description.bounds, this.padding);
  }

  /** Takes the plane and the camera of the description's bounds. */
  private beginAtBounds() {
    this.plane = planeOf(this.description.bounds);
    this.seen.isFitted = true;
    this.seen.look(this.fitting());
  }

  private resize() {
    const { clientWidth: width, clientHeight: height } = this.container;
    // While the live map is shown this one is hidden and has no size.
    if (!width) return;
    // The observer also tells the size that the map began with.
    if (width !== this.seen.view.width || height !== this.seen.view.height) this.takeSize(width, height);
    this.placeNames();
  }

  private takeSize(width: number, height: number) {
    this.seen.view = { ...this.seen.view, width, height };
    if (this.seen.isFitted) this.seen.look(this.fitting());
    this.moved(this.camera());
  }

  private draw() {
    this.picture.draw(this.description, this.plane, this.seen.view);
  }

  /** Shows the camera's view: moves the drawing, or draws the globe again. */
  private moved(camera: Camera) {
    if (this.seen.view.projection === 'globe') this.draw();
    else this.picture.place(this.plane, this.seen.view);
    this.events.moved(camera, false);
  }

  /** Ends a gesture: draws again if the camera has left the drawn plane, else only the names, and reports the camera. */
  private settle() {
    this.seen.isFitted = false;
    if (this.coverView()) this.draw();
    else this.placeNames();
    this.events.moved(this.camera(), true);
  }

  /** Plans another plane where the camera has left that of the drawing. Says whether it did. */
  private coverView(): boolean {
    const { view } = this.seen;
    if (view.projection !== 'mercator' || coversView(this.plane, view)) return false;
    this.plane = planeOf(viewBounds(view));
    return true;
  }
}
