import { useEffect, useEffectEvent, useRef } from 'react';
import { themes } from '../../theme/tokens.ts';
import { type MapOnPage, useMapFile } from './useMapFile.ts';

type MapRenderer = typeof import('../../render/mapFile.ts');

/** The map for paper, with key, scale, disclaimer and date. It is drawn when printing starts, whether the live or the drawn map is on screen. */
export function PrintMap(props: MapOnPage) {
  const host = useRef<HTMLDivElement>(null);
  const fileOf = useMapFile(props);
  const fileNow = useEffectEvent(fileOf);
  useEffect(() => {
    // Printing does not wait for imports, so the renderer is loaded in advance.
    let renderer: MapRenderer | null = null;
    void import('../../render/mapFile.ts').then((module) => {
      renderer = module;
    });
    const draw = () => {
      const file = fileNow(themes.paper);
      if (host.current && renderer && file) host.current.innerHTML = renderer.mapToSvg({ ...file, title: '', subtitle: '', idPrefix: 'print-' }, null).svg;
    };
    window.addEventListener('beforeprint', draw);
    return () => window.removeEventListener('beforeprint', draw);
  }, []);
  return <div ref={host} className="print-map" />;
}
