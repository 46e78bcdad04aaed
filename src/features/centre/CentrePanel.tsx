import { useEffect } from 'react';
import * as say from '#messages';
import { findCentre, findInstrument, findRegion } from '../../atlas/lookup.ts';
import { centreName, instrumentName, regionShortName, stateNameOf } from '../../i18n/names.ts';
import { formatPosition } from '../../lib/geo/position.ts';
import type { PageSummary } from '../../pages/pageSummary.ts';
import { Section } from '../../ui/Section.tsx';
import { Breadcrumb } from '../panel/Breadcrumb.tsx';
import { Conflicts } from '../panel/Conflicts.tsx';
import { useDesk } from '../panel/context.tsx';
import { DateFact } from '../panel/DateFact.tsx';
import { FactList } from '../panel/FactList.tsx';
import { PageHead } from '../panel/PageHead.tsx';
import { PageLink } from '../panel/PageLink.tsx';
import { RegionFile } from '../panel/RegionFile.tsx';
import { CentreTable, MilestoneTable } from '../panel/Tables.tsx';

/** A centre: every field with its date, precision and source. */
export function CentrePanel({ id, summary }: { id: string; summary: PageSummary }) {
  const { atlas, language, want } = useDesk();
  const centre = findCentre(atlas, id);
  useEffect(() => want(centre ? [centre.regionId] : []), [want, centre]);
  if (!centre) return null;
  const region = findRegion(atlas, centre.regionId);
  const instrument = findInstrument(atlas, centre.instrumentId);
  const parent = findCentre(atlas, centre.parentCentreId);
  const children = atlas.centres.filter((row) => row.parentCentreId === id);
  const milestones = atlas.milestones.filter((row) => row.centreId === id);
  const date = (what: string, value: string) => ({
    name: what,
    plain: true,
    value: <DateFact what={what} date={value} sources={centre.sources} note={centre.note} precision />,
  });
  return (
    <>
      <Breadcrumb regionId={centre.regionId} here={summary.heading} />
      <PageHead summary={summary} foreign />
      <FactList
        sources={centre.sources}
        rows={[
          { name: say.centreFieldsRole(language), value: say.centreRole(language, centre.role) },
          { name: say.centreFieldsRoleNote(language), value: centre.roleNote, free: true },
          { name: say.centreFieldsStatus(language), value: say.status(language, centre.status) },
          {
            name: say.centreFieldsRegion(language),
            plain: true,
            value: region && <PageLink page={{ kind: 'region', id: centre.regionId }}>{regionShortName(language, region)}</PageLink>,
          },
          {
            name: say.centreFieldsState(language),
            plain: true,
            value: <PageLink page={{ kind: 'state', id: centre.iso3 }}>{stateNameOf(language, atlas, centre.iso3)}</PageLink>,
          },
          { name: say.centreFieldsCity(language), value: centre.city, free: true },
          {
            name: say.centreFieldsPosition(language),
            value:
              centre.lat === null || centre.lon === null
                ? ''
                : `${formatPosition(centre.lat, centre.lon)} (${centre.position ? say.centrePositionOf(language, centre.position) : say.wordsUnknown(language)})`,
          },
          date(say.centreFieldsOpened(language), centre.opened),
          date(say.centreFieldsClosed(language), centre.closed),
          ...(instrument
            ? [
                {
                  name: say.centreFieldsInstrument(language),
                  plain: true,
                  value: <PageLink page={{ kind: 'instrument', id: instrument.instrumentId }}>{instrumentName(language, instrument)}</PageLink>,
                },
              ]
            : []),
          ...(parent
            ? [
                {
                  name: say.centreFieldsParent(language),
                  plain: true,
                  value: <PageLink page={{ kind: 'centre', id: parent.centreId }}>{centreName(parent)}</PageLink>,
                },
              ]
            : []),
          ...(centre.zone ? [{ name: say.centreFieldsZone(language), value: centre.zone, free: true }] : []),
          ...(centre.note ? [{ name: say.centreFieldsNote(language), value: centre.note, free: true }] : []),
        ]}
      />
      <Conflicts ids={[id]} />
      {children.length > 0 && (
        <Section id="children" title={say.centreChildren(language)}>
          <CentreTable rows={children} />
        </Section>
      )}
      <RegionFile id={centre.regionId}>
        <Section id="milestones" title={say.regionSections(language, 'milestones')}>
          {milestones.length ? <MilestoneTable rows={milestones} /> : <p className="empty">{say.regionEmptyMilestones(language)}</p>}
        </Section>
      </RegionFile>
    </>
  );
}
