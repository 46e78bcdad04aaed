import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';

/** The floor of this stack: MapLibre with the countries at 1:110 million and nothing else. */
setWorkerUrl(workerUrl);
const map = new MapLibreMap({
  container: 'map',
  bounds: [-104, -56, 206, 74],
  attributionControl: false,
  fadeDuration: 0,
  style: {
    version: 8,
    sources: { countries: { type: 'geojson', data: new URL('./countries.json', location.href).href } },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#eef4f7' } },
      { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': '#f2e9d0' } },
      { id: 'edge', type: 'line', source: 'countries', paint: { 'line-color': '#9a8b60', 'line-width': 0.8 } },
    ],
  },
});
map.once('idle', () => performance.mark('reference:idle'));
