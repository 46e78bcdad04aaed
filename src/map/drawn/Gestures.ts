import type { Hit, MapPoint } from '../describe/surface.ts';
import { eachOnce, hitOf } from '../names/hitOf.ts';

interface Handlers {
  /** Moves the map by px. */
  pan: (dx: number, dy: number) => void;
  /** Zooms by a step around a point. */
  zoomAt: (step: number, x: number, y: number) => void;
  fit: () => void;
  /** The records under the pointer, the topmost first. */
  hover: (hits: readonly Hit[], point: MapPoint) => void;
  pick: (hits: readonly Hit[], point: MapPoint) => void;
  leave: () => void;
}

const PAN_PX = 100;
const WHEEL_PX_PER_ZOOM = 320;
/** A pinch on a touch pad comes as a wheel with Ctrl, in smaller steps. */
const PINCH_PX_PER_ZOOM = 100;
const CLICK_PX = 4;

/** Mouse, touch and keys on the drawn map: drag, wheel, pinch, arrows, plus and minus, Home; hover and click on `data-hit`. */
export class Gestures {
  private readonly pointers = new Map<number, { x: number; y: number }>();
  private travelled = 0;
  private readonly stop = new AbortController();

  constructor(
    private readonly element: HTMLElement,
    private readonly handlers: Handlers,
  ) {
    const options = { signal: this.stop.signal };
    element.addEventListener('pointerdown', (event) => this.down(event), options);
    element.addEventListener('pointermove', (event) => this.move(event), options);
    element.addEventListener('pointerup', (event) => this.up(event), options);
    element.addEventListener('pointercancel', (event) => this.pointers.delete(event.pointerId), options);
    element.addEventListener('pointerleave', () => handlers.leave(), options);
    element.addEventListener('wheel', (event) => this.wheel(event), { ...options, passive: false });
    element.addEventListener('dblclick', (event) => handlers.zoomAt(1, ...this.at(event)), options);
    element.addEventListener('keydown', (event) => this.key(event), options);
  }

  destroy() {
    this.stop.abort();
  }

  private at(event: MouseEvent): [number, number] {
    const { left, top } = this.element.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  }

  private hitsAt({ clientX, clientY }: PointerEvent): Hit[] {
    const there = document.elementsFromPoint(clientX, clientY).filter((element) => this.element.contains(element));
    return eachOnce(there.map(hitOf));
  }

  private down(event: PointerEvent) {
    const [x, y] = this.at(event);
    this.pointers.set(event.pointerId, { x, y });
    this.travelled = 0;
  }

  private move(event: PointerEvent) {
    const [x, y] = this.at(event);
    const before = this.pointers.get(event.pointerId);
    if (!before) {
      this.handlers.hover(this.hitsAt(event), { x, y });
      return;
    }
    const other = [...this.pointers].find(([id]) => id !== event.pointerId)?.[1];
    this.pointers.set(event.pointerId, { x, y });
    this.travelled += Math.abs(x - before.x) + Math.abs(y - before.y);
    if (this.travelled > CLICK_PX && !this.element.hasPointerCapture(event.pointerId)) this.element.setPointerCapture(event.pointerId);
    if (!other) this.handlers.pan(x - before.x, y - before.y);
    else {
      const spread = (point: { x: number; y: number }) => Math.max(1, Math.hypot(point.x - other.x, point.y - other.y));
      this.handlers.zoomAt(Math.log2(spread({ x, y }) / spread(before)), (x + other.x) / 2, (y + other.y) / 2);
      this.handlers.pan((x - before.x) / 2, (y - before.y) / 2);
    }
  }

  private up(event: PointerEvent) {
    const wasDown = this.pointers.delete(event.pointerId);
    if (!wasDown || this.travelled > CLICK_PX || this.pointers.size > 0 || event.button > 0) return;
    const [x, y] = this.at(event);
    this.handlers.pick(this.hitsAt(event), { x, y });
  }

  private wheel(event: WheelEvent) {
    event.preventDefault();
    const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
    this.handlers.zoomAt(Math.max(-1, Math.min(1, -px / (event.ctrlKey ? PINCH_PX_PER_ZOOM : WHEEL_PX_PER_ZOOM))), ...this.at(event));
  }

  private key(event: KeyboardEvent) {
    const { width, height } = this.element.getBoundingClientRect();
    const pans: Record<string, [number, number]> = { ArrowLeft: [PAN_PX, 0], ArrowRight: [-PAN_PX, 0], ArrowUp: [0, PAN_PX], ArrowDown: [0, -PAN_PX] };
    const zooms: Record<string, number> = { '+': 1, '=': 1, '-': -1, _: -1 };
    const pan = pans[event.key];
    const zoom = zooms[event.key];
    if (pan) this.handlers.pan(...pan);
    else if (zoom) this.handlers.zoomAt(zoom, width / 2, height / 2);
    else if (event.key === 'Home') this.handlers.fit();
    else return;
    event.preventDefault();
  }
}
