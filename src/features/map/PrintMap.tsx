import { useEffect, useEffectEvent, useRef } from 'react';
import { themes } from '../../theme/tokens.ts';
import { type MapOnPage, useMapFile } from './useMapFile.ts';

type MapRenderer = typeof import('../../render/mapFile.ts');

/** The map for paper: drawn with its key, scale, disclaimer and date when the page is about to be printed, whichever map is on screen. */
export function PrintMap(props: MapOnPage) {
  const host = useRef<HTMLDivElement>(null);
  const fileOf = useMapFile(props);
  const fileNow = useEffectEvent(fileOf);
  useEffect(() => {
    // A page cannot wait before it is printed, so the renderer is there beforehand.
    let renderer: MapRenderer | null = null;
    void import('../../render/mapFile.ts').then((module) => {
      renderer = module;
    });
    const draw = () => {
      const file = fileNow(themes.paper);
      if (host.current && renderer && file)
        host.current.innerHTML = renderer.mapToSvg({ ...file, title: '', subtitle: '', idPrefix: 'print-' }, { 400: '', 600: '' }).svg;
    };
    window.addEventListener('beforeprint', draw);
    return () => window.removeEventListener('beforeprint', draw);
  }, []);
  return <div ref={host} className="print-map" />;
}
