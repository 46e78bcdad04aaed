declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs' {
  /** MapLibre's worker. The module makes one for the scope that it is loaded into. */
  export default class MapLibreWorker {}
}
