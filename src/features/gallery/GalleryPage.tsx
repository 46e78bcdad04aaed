import { useState } from 'react';
import * as say from '#messages';
import { findRegion, mappedRegions } from '../../atlas/lookup.ts';
import { FIGURES } from '../../figures/registry.ts';
import { SUBJECTS, type Subject } from '../../figures/shared/definition.ts';
import { regionShortName } from '../../i18n/names.ts';
import { figureName } from '../../pages/pageTitle.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Breadcrumb } from '../panel/Breadcrumb.tsx';
import { useFacts, useSite, useView } from '../panel/context.tsx';
import { PageLink } from '../panel/PageLink.tsx';
import { Thumbnail } from './Thumbnail.tsx';

/** The gallery: a thumbnail of each figure, for all regions or for the region in the address, filtered by subject. */
export function GalleryPage() {
  const { language } = useSite();
  const { atlas } = useFacts();
  const { view } = useView();
  const [subject, setSubject] = useState<Subject>();
  const region = view.region ? findRegion(atlas, view.region) : undefined;
  const shown = FIGURES.filter((figure) => (!subject || figure.subject === subject) && (!region || figure.perRegion));
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
      </div>
      <ul className="gallery">
        {shown.map(({ id, perRegion, subject: own }) => (
          <li key={id}>
            <PageLink page={{ kind: 'figure', id, ...(region && perRegion ? { regionId: region.regionId } : {}) }}>
              <Thumbnail key={`${id}.${region?.regionId ?? ''}`} id={id} regionId={perRegion ? region?.regionId : undefined} />
              <strong>{figureName(language, id)}</strong>
              <small>{say.gallerySubjects(language, own)}</small>
            </PageLink>
          </li>
        ))}
      </ul>
    </div>
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
