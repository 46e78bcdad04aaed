import { useEffect, useState } from 'react';
import { loadFonts } from '../../render/save.ts';
import type { PictureFormat } from '../../render/sheet.ts';
import type { Picture } from '../../render/svg.ts';
import { useSite } from '../panel/context.tsx';
import type { Subject } from './subject.ts';

/** The pictures of a format. */
export interface Pictures {
  pictures: readonly Picture[];
  /** Why their fonts could not be loaded; '' where they could. */
  fontFault: string;
}

/** Makes the pictures of a subject in a format, anew when the subject is another. Null while they are made; `fault` is the reason if they cannot be. */
export function usePictures(subject: Pick<Subject, 'pictures'>, format: PictureFormat): { made: Pictures | null; fault: string } {
  const { site, language } = useSite();
  const [state, setState] = useState<{ of: string; made: Pictures | null; fault: string }>({ of: '', made: null, fault: '' });
  const { pictures } = subject;
  useEffect(() => {
    let isGone = false;
    const show = (made: Pictures | null, fault: string) => !isGone && setState({ of: format, made, fault });
    Promise.all([pictures(format), loadFonts({ fonts: `${site.base}fonts/`, language: language.code })])
      .then(([drawings, { fonts, fault }]) => show({ pictures: drawings.map((draw) => draw(fonts)), fontFault: fault }, ''))
      .catch((error: Error) => show(null, error.message));
    return () => {
      isGone = true;
    };
  }, [pictures, format, site.base, language.code]);
  return state.of === format ? state : { made: null, fault: '' };
}
