import * as say from '#messages';
import { WORLDWIDE } from '../../atlas/lookup.ts';
import type { Figure } from '../../figures/shared/figure.ts';
import { siteAddress } from '../export/address.ts';
import type { Subject } from '../export/subject.ts';
import { figureDeck, figurePictures } from '../figures/figureFiles.ts';
import type { MakeFigure } from '../figures/useFigure.ts';
import type { Desk } from '../panel/context.tsx';

/** The subject of the files of a figure of a person's own rows. Its source line names the file and no source of the atlas; its address is that of the site, for no address holds the file. */
export function ownSubject(desk: Desk, figure: Figure, make: MakeFigure, file: string, id: string): Subject {
  const { atlas, language, theme, day } = desk;
  const { title, subtitle, table } = figure;
  const source = say.ownNotAtlas(language, { file });
  const address = `${siteAddress(desk)}/`;
  return {
    name: `${file.replace(/[\\/:*?"<>|]+/g, '-')}-${id}`,
    title,
    asOf: day,
    isDrawn: figure.scene !== null,
    sources: [],
    pictures: (format) => figurePictures(desk, { figure, title, foot: [source], make: (as) => make({ ...as, theme }) }, format),
    deck: () => figureDeck({ atlas, language, day, address }, { title, regionId: WORLDWIDE }, make, (slide) => ({ ...slide, source })),
    table: () => table,
    about: () => [subtitle, source],
    address: () => address,
  };
}
