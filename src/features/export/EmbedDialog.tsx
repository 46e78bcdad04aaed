import { useState } from 'react';
import * as say from '#messages';
import { Dialog } from '../../ui/Dialog.tsx';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { useSite } from '../panel/context.tsx';
import { EmbedChoice } from './EmbedChoice.tsx';
import { type EmbedForm, embedCode, formsOf, type HeightFrom, isFrame } from './embedCode.ts';
import { type Embedded, embedAddress, firstChoices, withChoices } from './embedded.ts';
import { useCopyText } from './useCopyText.ts';
import { useFrameHeight, useHeights } from './useFrameHeight.ts';

const WIDTHS = [320, 640, 1200] as const;

/** A dialog with the code that embeds a figure in another page: what it looks like, the forms to copy, and a live preview at three widths. The code knows the height at each width. */
export function EmbedDialog({ embedded, onClose }: { embedded: Embedded; onClose: () => void }) {
  const { language } = useSite();
  const [choices, setChoices] = useState(() => firstChoices(embedded));
  const [width, setWidth] = useState<number>(640);
  const [frame, height] = useFrameHeight();
  const made = withChoices(embedded, choices);
  const address = embedAddress(made);
  const measured = useHeights(address);
  const name = say.embedPreview(language, { width: language.number(width) });
  return (
    <Dialog title={say.embedTitle(language)} close={say.appClose(language)} onClose={onClose}>
      <p className="hint">{say.embedIntro(language)}</p>
      <EmbedChoice choices={choices} onChoose={setChoices} />
      <EmbedCode key={`code ${address}`} embedded={made} heights={measured.heights} />
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
        <iframe ref={frame} key={`${width} ${address}`} src={address} title={name} style={{ inlineSize: width, blockSize: height }} />
      </TableScroll>
      <iframe
        ref={measured.frame}
        key={address}
        src={address}
        title={name}
        aria-hidden
        tabIndex={-1}
        className="embed-measure"
        style={{ inlineSize: measured.width }}
      />
    </Dialog>
  );
}

/** The code of an embed in each form, with buttons that copy it. The code of a frame is there once the heights that it names are known. */
function EmbedCode({ embedded, heights }: { embedded: Embedded; heights: readonly HeightFrom[] | null }) {
  const { language } = useSite();
  const [message, setMessage] = useState('');
  const copyText = useCopyText();
  const codeOf = (form: EmbedForm) => (heights || !isFrame(form) ? embedCode(form, embedded, heights ?? []) : '');
  const copy = async (form: EmbedForm) =>
    setMessage(await copyText(codeOf(form), `${say.embedForms(language, form)}${language.colon}${say.embedCopied(language)}`));
  return (
    <>
      {formsOf(embedded).map((form) => (
        <div key={form} className="embed-form">
          <label>
            {say.embedForms(language, form)}
            <textarea
              readOnly
              rows={form === 'address' ? 2 : 3}
              value={codeOf(form)}
              placeholder={say.embedMeasuring(language)}
              onFocus={(event) => event.target.select()}
              spellCheck={false}
              dir={codeOf(form) ? 'ltr' : language.direction}
            />
          </label>
          <button type="button" className="button" disabled={!codeOf(form)} onClick={() => void copy(form)}>
            {say.embedCopy(language)}
          </button>
        </div>
      ))}
      <p className="tool-message" role="status">
        {heights ? message : say.embedMeasuring(language)}
      </p>
    </>
  );
}
