import type { Box } from '../../lib/geo/clip.ts';
import { escapeXml } from '../../lib/text/escapeXml.ts';
import { cssTheme } from '../../theme/css.ts';
import type { BoundaryData } from '../describe/boundaries.ts';
import type { MapDescription } from '../describe/types.ts';
import type { Label } from '../names/label.ts';
import { alone, labelClass, labelSvg } from '../names/labelSvg.ts';
import { pointOf, screenSheet } from '../names/nameSheet.ts';
import { placeNames } from '../names/placeNames.ts';
import type { DrawnView } from '../projection/drawnView.ts';

/**
 * The names and symbols over the live map: those of the drawn map, at the same places. They lie in the element that MapLibre listens to, so
 * that a drag or a wheel on a name moves the map.
 */
export class LiveNames {
  private readonly over: SVGSVGElement;
  private labels: Label[] = [];
  /** Longitude of the middle of the map when the names were placed. */
  private middle = 0;

  constructor(
    host: HTMLElement,
    private readonly boundaries: BoundaryData,
    private readonly covers: () => Box[],
  ) {
    this.over = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    this.over.setAttribute('class', 'live-names');
    this.over.setAttribute('aria-hidden', 'true');
    host.append(this.over);
  }

  /** Places the names of a map anew. */
  draw(map: MapDescription, view: DrawnView) {
    this.labels = placeNames(map, this.boundaries, cssTheme, screenSheet(view, this.covers()));
    this.middle = view.camera.lon;
    const element = (label: Label) => {
      const drawn = labelSvg(label, cssTheme, map.regionId);
      return `<svg class="${labelClass(label)}"${label.hit ? ` data-hit="${escapeXml(label.hit)}"` : ''}${alone(drawn)}>${drawn.marks}</svg>`;
    };
    this.over.innerHTML = this.labels.map(element).join('');
    this.move(view);
  }

  /** Moves the names with the camera; those on the far side of the globe are hidden. */
  move(view: DrawnView) {
    this.labels.forEach(({ place }, index) => {
      const element = this.over.children[index];
      const at = pointOf(view, place, this.middle);
      element?.toggleAttribute('hidden', !at);
      if (!at) return;
      element?.setAttribute('x', at.x.toFixed(1));
      element?.setAttribute('y', at.y.toFixed(1));
    });
  }
}
