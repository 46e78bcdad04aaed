import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { themeCss } from './src/theme/css.ts';

/** Writes the token table into the page; the development server serves every address from the root. */
function page(): Plugin {
  return {
    name: 'roadstead-page',
    transformIndexHtml: (html, { server }) =>
      html.replace('<!--head-->', `<style>${themeCss()}</style>\n    <!--head-->`).replace('data-base="./"', server ? 'data-base="/"' : 'data-base="./"'),
  };
}

export default defineConfig(({ command }) => ({
  base: command === 'build' ? './' : '/',
  plugins: [react(), page()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    // What the entry needs at once is one file, not fifty that pages opened later share with it. The engine of the map says no words: it is one file for all languages.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'maplibre', test: /\/node_modules\/maplibre-gl\// },
            { name: 'start', test: /\/src\/main\.tsx$/ },
          ],
        },
      },
    },
  },
}));
