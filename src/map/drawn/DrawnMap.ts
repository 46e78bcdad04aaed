import type { Theme } from '../../theme/tokens.ts';
import type { Camera } from '../../view/viewState.ts';
import type { Hit, MapEvents, MapSurface } from '../describe/surface.ts';
import type { MapDescription } from '../describe/types.ts';
import { DrawnPicture } from './DrawnPicture.ts';
import type { DrawnMapOptions } from './drawnMapOptions.ts';
import { coversView, type DrawnView, fittedCamera, pannedCamera, project, unproject, viewBounds, zoomedAt, zoomedCamera } from './drawnView.ts';
import { flyCamera } from './flyCamera.ts';
import { Gestures } from './Gestures.ts';
import { type Plane, planeOf } from './plane.ts';

const MOVE_MS = 400;
/** A gesture has ended when it has paused for this long. */
const REST_MS = 120;

/**
 * The drawn map: a map of SVG elements, without WebGL, that pans and zooms and opens records. A flat map is moved as a whole and drawn
 * again only when the camera leaves the drawn plane; a globe is drawn again with each turn.
 */
export class DrawnMap implements MapSurface {
  private description: MapDescription;
  private view: DrawnView;
  private plane: Plane;
  /** True until the reader moves the camera; then a change of size fits the description again. */
  private fitted: boolean;
  private resting = 0;
  /** Ends the move that is under way. */
  private stop = () => {};
  private readonly container: HTMLElement;
  private readonly events: MapEvents;
  private readonly padding: number;
  private readonly picture: DrawnPicture;
  private readonly gestures: Gestures;
  private readonly sizes: ResizeObserver;

  constructor({ container, description, boundaries, projection, events, camera, padding, isShown }: DrawnMapOptions) {
    this.container = container;
    this.description = description;
    this.events = events;
    this.padding = padding;
    this.picture = new DrawnPicture(container, boundaries);
    this.plane = planeOf(description.bounds);
    this.fitted = !camera;
    const size = { width: container.clientWidth, height: container.clientHeight, projection };
    this.view = { ...size, camera: camera ?? fittedCamera(size, description.bounds, padding) };
    if (isShown) this.picture.place(this.plane, this.view);
    else this.draw();
    this.gestures = this.listen();
    this.sizes = new ResizeObserver(() => this.resize());
    this.sizes.observe(container);
  }

  camera(): Camera {
    return this.view.camera;
  }

  project(lon: number, lat: number) {
    return project(this.view, lon, lat);
  }

  unproject(x: number, y: number) {
    return unproject(this.view, x, y);
  }

  update(description: MapDescription, projection: 'mercator' | 'globe', _theme: Theme, animate: boolean, hold: boolean) {
    const moved = description.bounds.join() !== this.description.bounds.join();
    const turned = projection !== this.view.projection;
    if (description === this.description && !turned) return;
    this.description = description;
    this.view = { ...this.view, projection };
    if ((moved || turned) && !hold) this.beginAtBounds();
    this.draw();
    if (moved || turned) this.events.moved(this.camera(), false);
    if (moved && animate) this.picture.fadeIn(MOVE_MS / 2);
  }

  /** Draws again a map that came with the page, with the names that fit its present size. */
  refresh() {
    if (!this.picture.isDrawn()) this.draw();
  }

  fit(animate: boolean) {
    this.moveTo(this.fitting(), animate, () => {
      this.beginAtBounds();
      this.draw();
    });
  }

  zoom(step: number, animate: boolean) {
    this.moveTo(zoomedCamera(this.view, step), animate, () => this.settle());
  }

  highlight(hit: Hit | null) {
    this.picture.highlight(hit);
  }

  destroy() {
    this.stop();
    clearTimeout(this.resting);
    this.sizes.disconnect();
    this.gestures.destroy();
  }

  private listen(): Gestures {
    return new Gestures(this.container, {
      pan: (dx, dy) => this.byHand(pannedCamera(this.view, dx, dy)),
      zoomAt: (step, x, y) => this.byHand(zoomedAt(this.view, step, x, y)),
      fit: () => this.fit(false),
      hover: (hit, point) => {
        this.events.hover(hit, point);
        this.events.pointer(hit === null && point.x < 0 ? null : this.unproject(point.x, point.y));
      },
      pick: (hit) => this.events.pick(hit),
    });
  }

  private look(camera: Camera) {
    this.view = { ...this.view, camera };
  }

  private fitting(): Camera {
    return fittedCamera(this.view, this.description.bounds, this.padding);
  }

  /** Takes the plane and the camera of the description's bounds. */
  private beginAtBounds() {
    this.plane = planeOf(this.description.bounds);
    this.fitted = true;
    this.look(this.fitting());
  }

  private resize() {
    const { clientWidth: width, clientHeight: height } = this.container;
    // While the live map is shown this one is hidden and has no size.
    if (!width) return;
    this.view = { ...this.view, width, height };
    if (this.fitted) this.look(this.fitting());
    this.show();
    this.events.moved(this.camera(), false);
  }

  private draw() {
    this.picture.draw(this.description, this.plane, this.view);
  }

  /** Shows the camera's view: moves the drawing, or draws the globe again. */
  private show() {
    if (this.view.projection === 'globe') this.draw();
    else this.picture.place(this.plane, this.view);
  }

  private byHand(camera: Camera) {
    this.stop();
    this.fitted = false;
    this.look(camera);
    const frame = requestAnimationFrame(() => {
      this.show();
      this.events.moved(camera, false);
    });
    this.stop = () => cancelAnimationFrame(frame);
    clearTimeout(this.resting);
    this.resting = window.setTimeout(() => this.settle(), REST_MS);
  }

  /** Ends a gesture: reports the camera, and draws again if the camera has left the drawn plane. */
  private settle() {
    this.fitted = false;
    if (this.view.projection === 'mercator' && !coversView(this.plane, this.view)) {
      this.plane = planeOf(viewBounds(this.view));
      this.draw();
    } else this.show();
    this.events.moved(this.camera(), true);
  }

  private moveTo(to: Camera, animate: boolean, done: () => void) {
    this.stop();
    this.fitted = false;
    const show = (camera: Camera) => {
      this.look(camera);
      this.show();
      this.events.moved(camera, false);
    };
    this.stop = flyCamera(this.camera(), to, animate ? MOVE_MS : 0, show, done);
  }
}
