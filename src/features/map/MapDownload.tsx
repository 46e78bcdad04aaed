import { useState } from 'react';
import type { Fonts } from '../../render/fonts.ts';
import { savePng, saveSvg } from '../../render/save.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useDesk } from '../panel/context.tsx';
import { type MapOnPage, useMapFile } from './useMapFile.ts';

/** The map as it stands now, as SVG or PNG with all that a picture needs to stand alone, or printed. */
export function MapDownload(props: MapOnPage) {
  const { site, language, theme } = useDesk();
  const { map: words, figure, app } = language.messages;
  const [message, setMessage] = useState('');
  const fileOf = useMapFile(props);
  const name = ['roadstead-map', props.description?.regionId].filter(Boolean).join('-');
  const run = (task: (drawing: (fonts: Fonts) => string, fonts: string, name: string) => Promise<void>) => async () => {
    setMessage('');
    try {
      const file = fileOf(theme);
      if (!file) throw new Error(app.loading);
      const { mapToSvg } = await import('../../render/mapFile.ts');
      await task((fonts) => mapToSvg(file, fonts), `${site.base}fonts/`, name);
    } catch (error) {
      setMessage(figure.failed((error as Error).message));
    }
  };
  return (
    <details className="menu map-download">
      <summary aria-label={figure.download} title={figure.download}>
        <Icon name="download" />
      </summary>
      <div className="menu-list">
        <button type="button" onClick={run(saveSvg)}>
          {figure.svg}
        </button>
        {([2, 4] as const).map((scale) => (
          <button key={scale} type="button" onClick={run((...file) => savePng(...file, scale))}>
            {figure.png(scale)}
          </button>
        ))}
        <button type="button" onClick={() => window.print()}>
          {words.print}
        </button>
        <p role="status">{message}</p>
      </div>
    </details>
  );
}
