import { useState } from 'react';
import * as say from '#messages';
import { findRegion, mappedRegions } from '../../atlas/lookup.ts';
import { FIGURES } from '../../figures/registry.ts';
import { type FigureDefinition, SUBJECTS, type Subject } from '../../figures/shared/definition.ts';
import type { FigureId } from '../../i18n/names.ts';
import { regionShortName } from '../../i18n/names.ts';
import { figureName } from '../../pages/pageTitle.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Breadcrumb } from '../panel/Breadcrumb.tsx';
import { useFacts, useSite, useView } from '../panel/context.tsx';
import { PageLink } from '../panel/PageLink.tsx';
import { hasWords } from './hasWords.ts';
import { Thumbnail } from './Thumbnail.tsx';

/** The gallery: a live thumbnail of each figure that there is, for all regions or for the region in the address, found by subject and by word. */
export function GalleryPage() {
  const { language } = useSite();
  const { atlas } = useFacts();
  const { view } = useView();
  const [subject, setSubject] = useState<Subject>();
  const [words, setWords] = useState('');
  const region = view.region ? findRegion(atlas, view.region) : undefined;
  const about = (figure: FigureDefinition) => [figureName(language, figure.id), say.gallerySubjects(language, figure.subject)].join(' ');
  const isOf = ({ perRegion, regionsOf }: FigureDefinition) => !region || perRegion || regionsOf?.(atlas).includes(region.regionId);
  const found = FIGURES.filter((figure) => (!subject || figure.subject === subject) && isOf(figure) && hasWords(about(figure), words));
  return (
    <div className="full-page">
      <Breadcrumb here={say.galleryTitle(language)} />
      <h1>{say.galleryTitle(language)}</h1>
      <p className="lead">{say.gallerySentence(language, { n: FIGURES.length })}</p>
      <div className="filters">
        <RegionChoice value={region?.regionId} />
        <Choice
          label={say.gallerySubject(language)}
          value={subject}
          none={say.galleryAllSubjects(language)}
          options={SUBJECTS.map((entry) => [entry, say.gallerySubjects(language, entry)])}
          onChoose={setSubject}
        />
        <label>
          {say.galleryWord(language)} <input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
        </label>
      </div>
      <p className="hint" role="status">
        {found.length ? say.galleryFound(language, { n: found.length }) : say.galleryNothing(language)}
      </p>
      <Figures key={region?.regionId ?? ''} figures={found} regionId={region?.regionId} />
    </div>
  );
}

/** The thumbnails of figures. One for which there is nothing to draw in the region goes to the line below them. */
function Figures({ figures, regionId }: { figures: readonly FigureDefinition[]; regionId: string | undefined }) {
  const { language } = useSite();
  const [empty, setEmpty] = useState<readonly FigureId[]>([]);
  const without = figures.filter(({ id }) => empty.includes(id)).map(({ id }) => figureName(language, id));
  return (
    <>
      <ul className="gallery">
        {figures
          .filter(({ id }) => !empty.includes(id))
          .map(({ id, perRegion, subject }) => (
            <li key={id}>
              <PageLink page={{ kind: 'figure', id, ...(regionId && perRegion ? { regionId } : {}) }}>
                <Thumbnail id={id} regionId={perRegion ? regionId : undefined} onEmpty={() => setEmpty((known) => [...known, id])} />
                <strong>{figureName(language, id)}</strong>
                <small>{say.gallerySubjects(language, subject)}</small>
              </PageLink>
            </li>
          ))}
      </ul>
      {without.length > 0 && <p className="hint">{say.galleryWithout(language, { names: language.list(without) })}</p>}
    </>
  );
}

function RegionChoice({ value }: { value: string | undefined }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const { setView } = useView();
  return (
    <Choice
      label={say.galleryRegion(language)}
      value={value}
      none={say.timelineWorldwide(language)}
      options={mappedRegions(atlas).map((entry) => [entry.regionId, regionShortName(entry)])}
      onChoose={(regionId) => setView({ region: regionId })}
    />
  );
}
