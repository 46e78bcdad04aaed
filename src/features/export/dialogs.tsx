import { type ComponentProps, Suspense } from 'react';
import { lazyPart } from '../../ui/lazyPart.tsx';

const Embed = lazyPart(async () => (await import('./EmbedDialog.tsx')).EmbedDialog);
const Picture = lazyPart(async () => (await import('./PictureDialog.tsx')).PictureDialog);

/** The dialog with the code of an embed, whose script is loaded when it is opened. */
export function EmbedPart(props: ComponentProps<typeof Embed>) {
  return (
    <Suspense fallback={null}>
      <Embed {...props} />
    </Suspense>
  );
}

/** The dialog in which a picture is made, whose script is loaded when it is opened. */
export function PicturePart(props: ComponentProps<typeof Picture>) {
  return (
    <Suspense fallback={null}>
      <Picture {...props} />
    </Suspense>
  );
}
