import { type RefObject, useEffect, useRef, useState } from 'react';
import * as say from '#messages';
import { Dialog } from '../../ui/Dialog.tsx';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { useSite } from '../panel/context.tsx';
import { type Embedded, type EmbedForm, embedAddress, embedCode, formsOf } from './embedCode.ts';
import { useCopyText } from './useCopyText.ts';

const WIDTHS = [320, 640, 1200] as const;
const FIRST_HEIGHT = 480;

/** A dialog with the code that embeds a figure in another page: four forms to copy, and a live preview at three widths. The code takes the height of the preview. */
export function EmbedDialog({ embedded, onClose }: { embedded: Omit<Embedded, 'height'>; onClose: () => void }) {
  const { language } = useSite();
  const [width, setWidth] = useState<number>(640);
  const [frame, height] = useFrameHeight();
  const made = { ...embedded, height };
  const name = say.embedPreview(language, { width: language.number(width) });
  return (
    <Dialog title={say.embedTitle(language)} close={say.appClose(language)} onClose={onClose}>
      <p className="hint">{say.embedIntro(language)}</p>
      <EmbedCode embedded={made} />
      <fieldset className="embed-widths">
        <legend>{say.embedWidth(language)}</legend>
        {WIDTHS.map((px) => (
          <label key={px}>
            <input type="radio" name="embed-width" checked={px === width} onChange={() => setWidth(px)} /> {language.number(px)} px
          </label>
        ))}
        <span>{say.embedHeight(language, { height: language.number(height) })}</span>
      </fieldset>
      <TableScroll label={name} className="embed-preview">
        <iframe
          ref={frame}
          key={width}
          src={embedAddress(made)}
          title={name}
          sandbox="allow-scripts allow-popups allow-downloads"
          style={{ inlineSize: width, blockSize: height }}
        />
      </TableScroll>
    </Dialog>
  );
}

/** A ref for the frame of an embedded figure, and the height in px that the figure in it last reported. */
function useFrameHeight(): [RefObject<HTMLIFrameElement | null>, number] {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(FIRST_HEIGHT);
  useEffect(() => {
    const hear = ({ data, source }: MessageEvent<{ type?: string; height?: number } | null>) => {
      if (source === frame.current?.contentWindow && data?.type === 'roadstead:height' && data.height) setHeight(data.height);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, []);
  return [frame, height];
}

/** The code of an embed in each form, with buttons that copy it. */
function EmbedCode({ embedded }: { embedded: Embedded }) {
  const { language } = useSite();
  const [message, setMessage] = useState('');
  const copyText = useCopyText();
  const copy = async (form: EmbedForm) =>
    setMessage(await copyText(embedCode(form, embedded), `${say.embedForms(language, form)}: ${say.embedCopied(language)}`));
  return (
    <>
      {formsOf(embedded).map((form) => (
        <div key={form} className="embed-form">
          <label>
            {say.embedForms(language, form)}
            <textarea
              readOnly
              rows={form === 'address' ? 2 : 3}
              value={embedCode(form, embedded)}
              onFocus={(event) => event.target.select()}
              spellCheck={false}
              dir="ltr"
            />
          </label>
          <button type="button" className="button" onClick={() => void copy(form)}>
            {say.embedCopy(language)}
          </button>
        </div>
      ))}
      <p className="tool-message" role="status">
        {message}
      </p>
    </>
  );
}
