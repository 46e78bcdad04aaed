import { useEffect, useState } from 'react';
import * as say from '#messages';
import { findRegion, mappedRegions } from '../../atlas/lookup.ts';
import { regionShortName } from '../../i18n/names.ts';
import { figureName } from '../../pages/pageTitle.ts';
import { FIGURE_SUBJECT, FIGURES, isByRegion, SUBJECTS, type Subject } from '../../view/figureIds.ts';
import { Breadcrumb } from '../panel/Breadcrumb.tsx';
import { useDesk } from '../panel/context.tsx';
import { PageLink } from '../panel/PageLink.tsx';
import { Thumbnail } from './Thumbnail.tsx';

/** All figures with live thumbnails, of all regions or of the one in the address, filtered by subject. */
export function GalleryPage() {
  const { atlas, language, view, setView, want } = useDesk();
  const [subject, setSubject] = useState<Subject | ''>('');
  const region = view.region ? findRegion(atlas, view.region) : undefined;
  useEffect(() => want('all'), [want]);
  const shown = FIGURES.filter((id) => (!subject || FIGURE_SUBJECT[id] === subject) && (!region || isByRegion(id)));
  return (
    <div className="full-page">
      <Breadcrumb here={say.galleryTitle(language)} />
      <h1>{say.galleryTitle(language)}</h1>
      <p className="lead">{say.gallerySentence(language, { n: FIGURES.length })}</p>
      <div className="filters">
        <label>
          {say.galleryRegion(language)}
          <select value={region?.regionId ?? ''} onChange={(event) => setView({ region: event.target.value || undefined })}>
            <option value="">{say.timelineWorldwide(language)}</option>
            {mappedRegions(atlas).map((entry) => (
              <option key={entry.regionId} value={entry.regionId}>
                {regionShortName(language, entry)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say.gallerySubject(language)}
          <select value={subject} onChange={(event) => setSubject(SUBJECTS.find((entry) => entry === event.target.value) ?? '')}>
            <option value="">{say.galleryAllSubjects(language)}</option>
            {SUBJECTS.map((entry) => (
              <option key={entry} value={entry}>
                {say.gallerySubjects(language, entry)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ul className="gallery">
        {shown.map((id) => (
          <li key={id}>
            <PageLink page={{ kind: 'figure', id, ...(region && isByRegion(id) ? { regionId: region.regionId } : {}) }}>
              <Thumbnail key={`${id}.${region?.regionId ?? ''}`} id={id} regionId={isByRegion(id) ? region?.regionId : undefined} />
              <strong>{figureName(language, id)}</strong>
              <small>{say.gallerySubjects(language, FIGURE_SUBJECT[id])}</small>
            </PageLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
