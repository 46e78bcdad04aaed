import * as say from '#messages';
import { findCentre, findInstrument, findRegion } from '../../atlas/lookup.ts';
import type { Centre } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import { centreName, instrumentName, regionShortName, stateNameOf } from '../../i18n/names.ts';
import { formatPosition } from '../../lib/geo/position.ts';
import type { Page } from '../../pages/page.ts';
import { useFacts, useSite } from '../panel/context.tsx';
import { DateFact } from '../panel/DateFact.tsx';
import { FactList, type FactRow } from '../panel/FactList.tsx';
import { PageLink } from '../panel/PageLink.tsx';
import { useRegionText } from '../panel/useRegionText.ts';

/** The fields of a centre. Fields that few centres have are shown only if they are filled. */
export function CentreFacts({ centre }: { centre: Centre }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const regionText = useRegionText(centre.regionId);
  const region = findRegion(atlas, centre.regionId);
  const instrument = findInstrument(atlas, centre.instrumentId);
  const parent = findCentre(atlas, centre.parentCentreId);
  const date = (what: string, value: string, seen?: string) => ({
    name: what,
    plain: true,
    value: <DateFact what={what} date={value} seen={seen} sources={centre.sources} note={centre.note} precision />,
  });
  const link = (name: string, page: Page, text: string): FactRow => ({ name, plain: true, value: <PageLink page={page}>{text}</PageLink> });
  const text = (name: string, value: string): FactRow => ({ name, value, free: true });
  const rows: (FactRow | false | undefined | '')[] = [
    { name: say.centreFieldsRole(language), value: say.centreRole(language, centre.role) },
    text(say.centreFieldsRoleNote(language), regionText(centre.roleNote)),
    { name: say.centreFieldsStatus(language), value: say.status(language, centre.status) },
    region && link(say.centreFieldsRegion(language), { kind: 'region', id: centre.regionId }, regionShortName(region)),
    link(say.centreFieldsState(language), { kind: 'state', id: centre.iso3 }, stateNameOf(atlas, centre.iso3)),
    text(say.centreFieldsCity(language), centre.city),
    { name: say.centreFieldsPosition(language), value: positionWords(language, centre) },
    date(say.centreFieldsOpened(language), centre.opened, centre.seen),
    date(say.centreFieldsClosed(language), centre.closed),
    instrument && link(say.centreFieldsInstrument(language), { kind: 'instrument', id: instrument.instrumentId }, instrumentName(instrument)),
    parent && link(say.centreFieldsParent(language), { kind: 'centre', id: parent.centreId }, centreName(parent)),
    centre.zone && text(say.centreFieldsZone(language), centre.zone),
    centre.note && text(say.centreFieldsNote(language), centre.note),
  ];
  return <FactList sources={centre.sources} rows={rows.filter((row): row is FactRow => Boolean(row))} />;
}

/** The position of a centre in words, and what it was measured at. '' if the position is unknown. */
function positionWords(language: Language, { lat, lon, position }: Centre): string {
  if (lat === null || lon === null) return '';
  return language.isolate(formatPosition(lat, lon)) + language.aside(position ? say.centrePositionOf(language, position) : say.wordsUnknown(language));
}
