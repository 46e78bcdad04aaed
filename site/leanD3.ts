import type { Plugin } from 'vite';

/** Colours as `d3-interpolate` asks for them: no value is one, so numbers are never taken for colours. */
const NO_COLORS = 'export function color() { return null; }\nexport { color as rgb, color as hsl, color as lab, color as hcl, color as cubehelix };';

/**
 * Leaves out of a script the parts of D3 that nothing here uses but that the umbrella package brings along. d3-transition adds methods to
 * selections when it is loaded, and nothing here selects elements with D3. d3-color stands behind every scale, in case its range is made
 * of colours; the scales here go from facts to px. d3-brush and d3-zoom do nothing when they are loaded, but do not say so.
 */
export function leanD3(): Plugin {
  return {
    name: 'roadstead-lean-d3',
    transform: {
      filter: { id: /\/d3-(transition|color|brush|zoom)\// },
      handler: (code, id) => ({ code: id.includes('/d3-color/') ? NO_COLORS : code, map: null, moduleSideEffects: false }),
    },
  };
}
