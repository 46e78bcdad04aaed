import type { Camera } from '../../view/viewState.ts';
import type { DrawnView } from '../projection/drawnView.ts';
import { flyCamera } from './flyCamera.ts';

/** A gesture has ended when it has paused for this long, in ms. */
const REST_MS = 120;

/** The reports of a moving camera. */
interface Moves {
  /** The camera stands elsewhere; it may move on. */
  moved: (camera: Camera) => void;
  /** A gesture has ended. */
  rested: () => void;
}

/** The camera of a drawn map, with the size and projection it looks through, and its moves: by hand, frame by frame, and as a flight. */
export class DrawnCamera {
  private resting = 0;
  /** Ends the move that is under way. */
  private end = () => {};

  /** `isFitted` is true until the reader moves the camera; then a change of size fits the map again. */
  constructor(
    public view: DrawnView,
    public isFitted: boolean,
    private readonly moves: Moves,
  ) {}

  look(camera: Camera) {
    this.view = { ...this.view, camera };
  }

  /** Moves at the next frame, and rests when the gesture has paused. */
  byHand(camera: Camera) {
    this.end();
    this.isFitted = false;
    this.look(camera);
    const frame = requestAnimationFrame(() => this.moves.moved(camera));
    this.end = () => cancelAnimationFrame(frame);
    this.restSoon();
  }

  /** Flies to a camera within some ms, at once with 0; then calls `done`. */
  fly(to: Camera, ms: number, done: () => void) {
    this.end();
    this.isFitted = false;
    const show = (camera: Camera) => {
      this.look(camera);
      this.moves.moved(camera);
    };
    this.end = flyCamera(this.view.camera, to, ms, show, done);
  }

  /** Rests in a moment, as after a gesture. */
  restSoon() {
    clearTimeout(this.resting);
    this.resting = window.setTimeout(() => this.moves.rested(), REST_MS);
  }

  stop() {
    this.end();
    clearTimeout(this.resting);
  }
}
