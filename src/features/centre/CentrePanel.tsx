import { useEffect } from 'react';
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
  const { centre: words, centreRole, status, region: regionWords } = language.messages;
  const region = findRegion(atlas, centre.regionId);
  const instrument = findInstrument(atlas, centre.instrumentId);
  const parent = findCentre(atlas, centre.parentCentreId);
  const children = atlas.centres.filter((row) => row.parentCentreId === id);
  const milestones = atlas.milestones.filter((row) => row.centreId === id);
  const { fields } = words;
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
          { name: fields.role, value: centreRole[centre.role] ?? centre.role },
          { name: fields.roleNote, value: centre.roleNote, free: true },
          { name: fields.status, value: status[centre.status] },
          {
            name: fields.region,
            plain: true,
            value: region && <PageLink page={{ kind: 'region', id: centre.regionId }}>{regionShortName(language, region)}</PageLink>,
          },
          {
            name: fields.state,
            plain: true,
            value: <PageLink page={{ kind: 'state', id: centre.iso3 }}>{stateNameOf(language, atlas, centre.iso3)}</PageLink>,
          },
          { name: fields.city, value: centre.city, free: true },
          {
            name: fields.position,
            value:
              centre.lat === null || centre.lon === null
                ? ''
                : `${formatPosition(centre.lat, centre.lon)} (${words.positionOf[centre.position] ?? language.messages.words.unknown})`,
          },
          date(fields.opened, centre.opened),
          date(fields.closed, centre.closed),
          ...(instrument
            ? [
                {
                  name: fields.instrument,
                  plain: true,
                  value: <PageLink page={{ kind: 'instrument', id: instrument.instrumentId }}>{instrumentName(language, instrument)}</PageLink>,
                },
              ]
            : []),
          ...(parent
            ? [{ name: fields.parent, plain: true, value: <PageLink page={{ kind: 'centre', id: parent.centreId }}>{centreName(parent)}</PageLink> }]
            : []),
          ...(centre.zone ? [{ name: fields.zone, value: centre.zone, free: true }] : []),
          ...(centre.note ? [{ name: fields.note, value: centre.note, free: true }] : []),
        ]}
      />
      <Conflicts ids={[id]} />
      {children.length > 0 && (
        <Section id="children" title={words.children}>
          <CentreTable rows={children} />
        </Section>
      )}
      <RegionFile id={centre.regionId}>
        <Section id="milestones" title={regionWords.sections.milestones}>
          {milestones.length ? <MilestoneTable rows={milestones} /> : <p className="empty">{regionWords.empty.milestones}</p>}
        </Section>
      </RegionFile>
    </>
  );
}
