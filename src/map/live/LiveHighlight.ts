import type { Feature } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Hit } from '../describe/surface.ts';
import { HOVERED } from './style.ts';

/** A feature of a source, by the names that MapLibre gives them. */
interface Target {
  source: string;
  sourceLayer?: string;
  id: string;
}

/** Highlights one record of a live map: a limit by its feature state, a State also by an outline, because its tiles begin at a near zoom. */
export class LiveHighlight {
  private targets: Target[] = [];
  private outlined = '';

  constructor(
    private readonly map: MapLibreMap,
    /** The shapes of all countries, each with its id among the properties. */
    private readonly countries: readonly Feature[],
  ) {}

  /** Highlights a record instead of the one before. Null removes the highlight. */
  show(hit: Hit | null) {
    for (const target of this.targets) if (this.map.getSource(target.source)) this.map.removeFeatureState(target, 'hover');
    this.targets = hit ? targetsOf(hit) : [];
    for (const target of this.targets) if (this.map.getSource(target.source)) this.map.setFeatureState(target, { hover: true });
    this.outline(hit?.kind === 'state' ? hit.id : '');
  }

  /** Notes that the map has another style, which has no outline. */
  styleChanged() {
    this.outlined = '';
  }

  /** Outlines a State, or none for '', at zooms that show the world file. Repaints only if the State is another one. */
  private outline(iso3: string) {
    if (iso3 === this.outlined) return;
    this.outlined = iso3;
    const features = this.countries.filter(({ properties }) => iso3 && properties?.id === iso3);
    void this.map.getSource<GeoJSONSource>(HOVERED)?.setData({ type: 'FeatureCollection', features });
  }
}

function targetsOf({ kind, id }: Hit): Target[] {
  if (kind === 'area') return [{ source: 'limits', id }];
  if (kind !== 'state') return [];
  return [{ source: 'tiles', sourceLayer: 'countries', id }];
}
