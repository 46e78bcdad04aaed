import { Map as MapLibreMap, type MapOptions } from 'maplibre-gl';

/** Time in ms between two frames before the map is complete. */
const PATIENCE_MS = 50;
/** Resolution of the frames before the map is complete, as a share of the screen's. */
const UNSEEN_RATIO = 0.1;

/**
 * A map that is shown only when it is complete. Before that it renders at a tenth of the resolution, with a pause after each frame. MapLibre draws a frame for each
 * tile that arrives, about thirty in all, and without a graphics card these frames took longer than everything else.
 */
export class PatientMap extends MapLibreMap {
  /** Whether frames have the resolution of the screen, and none waits. */
  private isWhole = false;
  private pause: number | undefined;
  private isAsked = false;

  /** Calls `onComplete` when the first complete frame is drawn at full resolution. Throws an Error if the browser has no WebGL 2. */
  constructor(options: MapOptions, onComplete: () => void) {
    super({ ...options, pixelRatio: UNSEEN_RATIO });
    this.once('load', () => {
      if (this.isWhole) onComplete();
      else this.once('render', onComplete);
      this.drawWhole();
    });
  }

  override triggerRepaint() {
    if (this.style && this.isStyleLoaded()) this.drawWhole();
    if (this.isWhole) super.triggerRepaint();
    else if (this.pause) this.isAsked = true;
    else {
      super.triggerRepaint();
      this.pause = window.setTimeout(() => this.resume(), PATIENCE_MS);
    }
  }

  override remove() {
    clearTimeout(this.pause);
    super.remove();
  }

  /** Draws at the resolution of the screen from now on: all that the map waited for is there. */
  private drawWhole() {
    if (this.isWhole) return;
    this.isWhole = true;
    // Undefined means the resolution of the screen, also after it changes; MapLibre's type leaves that value out.
    this.setPixelRatio(undefined as unknown as number);
  }

  private resume() {
    this.pause = undefined;
    if (!this.isAsked) return;
    this.isAsked = false;
    this.triggerRepaint();
  }
}
