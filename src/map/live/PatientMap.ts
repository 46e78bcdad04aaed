import { Map as MapLibreMap, type MapOptions } from 'maplibre-gl';

/** Time between two frames before the map is complete, in ms. */
const PATIENCE_MS = 120;
/** Size of the frames that nobody sees, to that of those on screen. */
const UNSEEN_RATIO = 0.1;

/**
 * A map that is shown only when it is complete, and until then draws small and seldom. MapLibre draws a frame for each tile that
 * comes, some thirty of them, and without a graphics card they took longer than all else (issue 3).
 */
export class PatientMap extends MapLibreMap {
  private isComplete = false;
  private pause: number | undefined;
  private isAsked = false;

  /** Calls `onComplete` when the first whole frame is drawn at the size of the screen. Throws where WebGL 2 is missing. */
  constructor(options: MapOptions, onComplete: () => void) {
    super({ ...options, pixelRatio: UNSEEN_RATIO });
    this.once('load', () => {
      this.isComplete = true;
      this.once('render', onComplete);
      // None of its own: that of the screen, also when it changes.
      this.setPixelRatio(undefined as unknown as number);
    });
  }

  override triggerRepaint() {
    if (this.isComplete) super.triggerRepaint();
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

  private resume() {
    this.pause = undefined;
    if (!this.isAsked) return;
    this.isAsked = false;
    this.triggerRepaint();
  }
}
