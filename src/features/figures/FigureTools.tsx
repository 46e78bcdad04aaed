import { useState } from 'react';
import type { Figure } from '../../figures/shared/figure.ts';
import { CITATION_FORMS, citation } from '../../render/citation.ts';
import { figureToSvg } from '../../render/file.ts';
import type { Fonts } from '../../render/fonts.ts';
import { copyPng, saveCsv, savePng, saveSvg } from '../../render/save.ts';
import { Icon } from '../../ui/Icon.tsx';
import { pagePath } from '../../view/page.ts';
import { serializeView } from '../../view/viewState.ts';
import { useDesk } from '../panel/context.tsx';
import type { FigureChoice } from './useFigure.ts';

/** Download as SVG, PNG or CSV, and copy the address of the figure. */
export function FigureTools({ figure, choice }: { figure: Figure; choice: FigureChoice }) {
  const { language, atlas, site, view, theme, today } = useDesk();
  const words = language.messages.figure;
  const [message, setMessage] = useState('');
  const code = language.code === 'en' ? '' : `/${language.code}`;
  const path = choice.instrumentId
    ? `/instrument/${choice.instrumentId}/`
    : pagePath({ kind: 'figure', id: choice.id, ...(choice.regionId ? { regionId: choice.regionId } : {}) });
  const address = `${location.origin}${site.base.replace(/\/$/, '')}${code}${path}${serializeView(view)}`;
  const frame = {
    title: figure.title,
    subtitle: figure.subtitle,
    foot: `${words.asOf(language.day(atlas.asOf))} ${address}`,
  };
  const fonts = `${site.base}fonts/`;
  const drawing = (faces: Fonts) => figureToSvg(figure, frame, faces, theme);
  const name = ['roadstead', choice.id, choice.regionId ?? choice.instrumentId].filter(Boolean).join('-');
  const run = (task: () => Promise<void> | void) => async () => {
    setMessage('');
    try {
      await task();
    } catch (error) {
      setMessage(words.failed((error as Error).message));
    }
  };
  const copyText = (text: string, done: string) => async () => {
    try {
      await navigator.clipboard.writeText(text);
      setMessage(done);
    } catch {
      setMessage(`${words.copyFailed} ${text}`);
    }
  };
  const copyPicture = run(async () => {
    await copyPng(drawing, fonts);
    setMessage(words.pictureCopied);
  });
  return (
    <>
      <details className="menu">
        <summary className="tool">
          <Icon name="download" /> {words.download}
        </summary>
        <div className="menu-list">
          <button type="button" disabled={!figure.scene} onClick={run(() => saveSvg(drawing, fonts, name))}>
            {words.svg}
          </button>
          {([2, 4] as const).map((scale) => (
            <button key={scale} type="button" disabled={!figure.scene} onClick={run(() => savePng(drawing, fonts, name, scale))}>
              {words.png(scale)}
            </button>
          ))}
          <button type="button" onClick={run(() => saveCsv(figure, name))}>
            {words.csv}
          </button>
          <button type="button" disabled={!figure.scene} onClick={copyPicture}>
            {words.copyPicture}
          </button>
        </div>
      </details>
      <details className="menu">
        <summary className="tool">
          <Icon name="quote" /> {words.cite}
        </summary>
        <div className="menu-list">
          {CITATION_FORMS.map((form) => (
            <button
              key={form}
              type="button"
              onClick={copyText(citation(form, { title: figure.title, address, asOf: atlas.asOf, accessed: today }), words.citationCopied)}
            >
              {words.citationForms[form]}
            </button>
          ))}
        </div>
      </details>
      <button type="button" className="tool" onClick={copyText(address, words.copied)}>
        <Icon name="link" /> {words.copyLink}
      </button>
      <span className="tool-message" role="status">
        {message}
      </span>
    </>
  );
}
