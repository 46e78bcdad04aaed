import type { Plugin } from 'vite';

/**
 * d3-transition adds methods to selections when it is loaded, so the umbrella package `d3` would bring it and all that it needs into the
 * start script. Nothing here selects elements with D3.
 */
export function withoutTransitions(): Plugin {
  return {
    name: 'roadstead-without-transitions',
    transform: { filter: { id: /\/d3-transition\// }, handler: (code) => ({ code, map: null, moduleSideEffects: false }) },
  };
}
