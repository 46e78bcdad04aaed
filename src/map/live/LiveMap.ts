import type { Bounds } from '../../lib/geo/regionBounds.ts';
import { nearestLongitude, wrapLongitude } from '../../lib/geo/wrapLongitude.ts';
import type { Theme } from '../../theme/tokens.ts';
import type { Camera } from '../../view/viewState.ts';
import type { Hit, MapSurface } from '../describe/surface.ts';
import type { MapDescription } from '../describe/types.ts';
import type { DrawnView } from '../projection/drawnView.ts';
import { fitGlobe } from '../projection/globe.ts';
import { drawImage, PIXEL_RATIO } from './images.ts';
import { LiveHighlight } from './LiveHighlight.ts';
import { LiveNames } from './LiveNames.ts';
import { listenToEngine, listenToPointer } from './listen.ts';
import type { LiveMapAssets, LiveMapEvents, LiveMapOptions } from './liveMapOptions.ts';
import type { HitLayer } from './lookLayers.ts';
import { PatientMap } from './PatientMap.ts';
import { buildStyle, hitLayers } from './style.ts';

export { startWorker } from './startWorker.ts';

const CAMERA_MS = 400;
const MAX_ZOOM = 7.5;

/** The live map. It owns the MapLibre object: it draws descriptions and reports events, and no other code uses MapLibre. */
export class LiveMap implements MapSurface {
  private readonly map: PatientMap;
  private description: MapDescription;
  private theme: Theme;
  private projection: 'mercator' | 'globe';
  private assets: LiveMapAssets;
  private readonly events: LiveMapEvents;
  private readonly padding: number;
  private readonly highlighted: LiveHighlight;
  private readonly names: LiveNames;
  private byHand = false;
  /** Whether the first style has loaded. Before that, MapLibre cannot change to another style by its differences. */
  private styled = false;
  /** The layers that answer to the pointer, the topmost first. */
  private hits: HitLayer[];

  /** Throws an Error if the browser has no WebGL 2. */
  constructor({ container, description, theme, assets, projection, events, camera, padding, covers }: LiveMapOptions) {
    this.description = description;
    this.theme = theme;
    this.projection = projection;
    this.assets = assets;
    this.events = events;
    this.padding = padding;
    this.hits = hitLayers(description, theme, assets);
    this.map = new PatientMap(
      {
        container,
        style: buildStyle(description, theme, assets, projection),
        attributionControl: false,
        maxZoom: MAX_ZOOM,
        // No tile is cut into smaller ones for nearer zooms: the worker would read, cut and write it anew for each.
        zoomLevelsToOverscale: Math.ceil(MAX_ZOOM),
        dragRotate: false,
        touchPitch: false,
        pitchWithRotate: false,
        fadeDuration: 0,
        renderWorldCopies: true,
        ...(camera ? { center: [camera.lon, camera.lat], zoom: camera.zoom } : {}),
      },
      () => events.ready(),
    );
    this.highlighted = new LiveHighlight(this.map, assets.shapes.countries.features);
    this.names = new LiveNames(this.map.getCanvasContainer(), assets.shapes, covers);
    this.map.touchZoomRotate.disableRotation();
    this.map.keyboard.disableRotation();
    this.listen();
    if (camera) this.placeNames();
    else this.fit(false);
  }

  /** Draws another description. The camera moves only if the bounds have changed and `hold` is false. */
  update(description: MapDescription, projection: 'mercator' | 'globe', theme: Theme, animate: boolean, hold: boolean) {
    const moved = description.bounds.join() !== this.description.bounds.join();
    const turned = projection !== this.projection;
    const changed = description !== this.description || projection !== this.projection || theme !== this.theme;
    this.description = description;
    this.projection = projection;
    this.theme = theme;
    if (changed) {
      this.restyle();
    }
    if ((moved || turned) && !hold) this.fit(animate && !turned);
    if (changed) this.placeNames();
  }

  private restyle() {
    const { description, theme, assets, projection } = this;
    this.hits = hitLayers(description, theme, assets);
    this.map.setStyle(buildStyle(description, theme, assets, projection), { diff: this.styled });
    this.highlighted.styleChanged();
  }

  /** Draws the land from the world file at every zoom: without its tiles a near map would show sea where land is. */
  private withoutTiles() {
    if (!this.assets.tiles) return;
    this.assets = { ...this.assets, tiles: '' };
    this.restyle();
  }

  placeNames() {
    this.names.draw(this.description, this.view());
  }

  look(bounds: Bounds, animate: boolean) {
    this.byHand = true;
    this.fit(animate, bounds);
  }

  /** Moves the camera to the bounds of the description, or to others. */
  fit(animate: boolean, bounds = this.description.bounds) {
    const [west, south, east, north] = bounds;
    if (this.projection === 'globe') {
      const { clientWidth, clientHeight } = this.map.getContainer();
      const { lon, lat, zoom } = fitGlobe(bounds, clientWidth, clientHeight, this.padding, MAX_ZOOM);
      this.map.easeTo({ center: [lon, lat], zoom, duration: animate ? CAMERA_MS : 0 });
      return;
    }
    this.map.fitBounds([west, south, east, north], { padding: this.padding, maxZoom: MAX_ZOOM, duration: animate ? CAMERA_MS : 0, linear: true });
  }

  /** Moves the camera at once to where the reader has moved another map meanwhile. */
  stand({ lon, lat, zoom }: Camera) {
    this.map.jumpTo({ center: [lon, lat], zoom });
  }

  zoom(step: number, animate: boolean) {
    this.byHand = true;
    this.map.easeTo({ zoom: this.map.getZoom() + step, duration: animate ? 240 : 0 });
  }

  /** The point in px of a position. Null if the position is on the far side of the globe. */
  project(lon: number, lat: number): { x: number; y: number } | null {
    const copy = nearestLongitude(lon, this.map.getCenter().lng);
    const { x, y } = this.map.project([copy, lat]);
    const back = this.map.unproject([x, y]);
    // A position on the far side of the globe is projected to a point that is unprojected to another position.
    return this.projection === 'globe' && Math.abs(back.lat - lat) + Math.abs(Math.sin(((back.lng - copy) * Math.PI) / 360)) > 1 ? null : { x, y };
  }

  /** The position at a point in px. */
  unproject(x: number, y: number): { lon: number; lat: number } {
    const { lng, lat } = this.map.unproject([x, y]);
    return { lon: lng, lat };
  }

  camera(): Camera {
    const { lng, lat } = this.map.getCenter();
    return { lat, lon: wrapLongitude(lng), zoom: this.map.getZoom() };
  }

  /** Highlights one record. Null removes the highlight. */
  highlight(hit: Hit | null) {
    this.highlighted.show(hit);
  }

  /** Mean time in ms of a few frames drawn one after another. It measures the speed of the machine's graphics. */
  async frameMs(frames = 4): Promise<number> {
    if (!this.map.loaded()) await this.map.once('idle');
    const start = performance.now();
    for (let frame = 0; frame < frames; frame++) {
      this.map.triggerRepaint();
      await this.map.once('render');
    }
    return (performance.now() - start) / frames;
  }

  destroy() {
    this.map.remove();
  }

  /** The view of the map in the form of the drawn map: both project alike. */
  private view(): DrawnView {
    const { clientWidth: width, clientHeight: height } = this.map.getContainer();
    return { camera: this.camera(), width, height, projection: this.projection };
  }

  private listen() {
    const { map, events } = this;
    listenToPointer(map, events, () => this.hits);
    listenToEngine(map, events, () => this.withoutTiles());
    map.setMissingStyleImageResolver(async (id) => {
      const image = drawImage(id);
      if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: PIXEL_RATIO });
    });
    map.on('movestart', (event) => {
      if (event.originalEvent) this.byHand = true;
    });
    map.on('move', () => {
      this.names.move(this.view());
      events.moved(this.camera(), false);
    });
    map.on('moveend', () => {
      this.placeNames();
      events.moved(this.camera(), this.byHand);
      this.byHand = false;
    });
    map.on('style.load', () => {
      this.styled = true;
    });
  }
}
