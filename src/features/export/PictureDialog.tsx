import { useEffect, useState } from 'react';
import * as say from '#messages';
import { regionOfSource } from '../../atlas/lookup.ts';
import { unique } from '../../lib/lists.ts';
import { hasOwnFont } from '../../lib/text/scriptFonts.ts';
import { canMakePng, pngSize } from '../../render/pngSize.ts';
import { printSvg } from '../../render/printSvg.ts';
import { canCopyPictures, copyPng, dataAddress, PNG_SCALES, savePng, saveSvg } from '../../render/save.ts';
import { PICTURE_FORMATS, type PictureFormat } from '../../render/sheet.ts';
import type { Picture } from '../../render/svg.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useSite } from '../panel/context.tsx';
import { JobLine } from './JobLine.tsx';
import type { Subject } from './subject.ts';
import { useJob } from './useJob.ts';
import { type Pictures, usePictures } from './usePictures.ts';

/** A dialog that saves a figure or a map as a picture: its format, a preview, and the kinds of files. */
export function PictureDialog({ subject, onClose }: { subject: Subject; onClose: () => void }) {
  const { language, want } = useSite();
  const [format, setFormat] = useState<PictureFormat>('own');
  const [part, setPart] = useState(1);
  const { made, fault } = usePictures(subject, format);
  // The picture names its publishers, which may stand with a region that the page did not need.
  const regions = unique(subject.sources.map(regionOfSource)).join(' ');
  useEffect(() => want(regions.split(' ').filter(Boolean)), [want, regions]);
  const count = made?.pictures.length ?? 1;
  const shown = made?.pictures[part - 1];
  const partWords = (number: number) => say.picturePart(language, { number: language.number(number), count: language.number(count) });
  const name = [subject.name, format === 'own' ? '' : format, count > 1 ? `${part}-${count}` : ''].filter(Boolean).join('-');
  return (
    <Dialog title={say.figurePicture(language)} close={say.appClose(language)} onClose={onClose}>
      <div className="picture-choices">
        <Choice
          label={say.pictureFormat(language)}
          value={format}
          options={PICTURE_FORMATS.map((entry) => [entry, say.pictureFormats(language, entry)])}
          onChoose={(chosen) => {
            setFormat(chosen ?? 'own');
            setPart(1);
          }}
        />
        {count > 1 && (
          <Choice
            label={say.picturePreview(language)}
            value={part}
            options={Array.from({ length: count }, (_, index) => [index + 1, partWords(index + 1)])}
            onChoose={(chosen) => setPart(chosen ?? 1)}
          />
        )}
      </div>
      {fault && <p role="alert">{say.figureFailed(language, { why: fault })}</p>}
      {made && shown && <PictureFiles made={made} shown={shown} name={name} />}
      <div className="picture-preview" data-format={format} aria-busy={!shown && !fault}>
        {shown && <img src={dataAddress(shown)} alt={`${say.picturePreview(language)}${language.colon}${subject.title}`} />}
      </div>
    </Dialog>
  );
}

/** The kinds of files of a picture, and why some cannot be had. */
function PictureFiles({ made, shown, name }: { made: Pictures; shown: Picture; name: string }) {
  const { language } = useSite();
  const job = useJob();
  const sizes = PNG_SCALES.map((scale) => ({ scale, ...pngSize(shown, scale) }));
  const tooLarge = sizes.filter((size) => !canMakePng(size));
  const pixels = ({ width, height }: (typeof sizes)[number]) => ({ width: language.number(width), height: language.number(height) });
  const button = (label: string, task: () => unknown) => (
    <button type="button" className="button" onClick={job.run(label, task)}>
      {label}
    </button>
  );
  return (
    <>
      <div className="picture-files">
        {button(say.figureSvg(language), () => saveSvg(shown, name))}
        {sizes.map((size) =>
          tooLarge.includes(size) ? null : (
            <span key={size.scale}>
              {button(say.figurePng(language, { scale: size.scale }), () => savePng(shown, name, size.scale))}{' '}
              <small dir="ltr">{`${pixels(size).width} × ${pixels(size).height}`}</small>
            </span>
          ),
        )}
        {button(say.figurePdf(language), () => printSvg(made.pictures, name))}
        {button(say.figureCopyPicture(language), async () => {
          if (!canCopyPictures()) return say.pictureCopyInsecure(language);
          await copyPng(shown);
          return say.figurePictureCopied(language);
        })}
      </div>
      <p>
        <JobLine job={job} />
      </p>
      {tooLarge.map((size) => (
        <p key={size.scale} className="hint">
          {say.pictureTooLarge(language, { scale: size.scale, ...pixels(size) })}
        </p>
      ))}
      <p className="hint">
        {made.fontFault ? say.pictureFontFailed(language, { why: made.fontFault }) : say.pictureFontInside(language)}
        {hasOwnFont(language.code) ? '' : language.gap + say.pictureFontOwn(language)}
      </p>
    </>
  );
}
