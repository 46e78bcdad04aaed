import * as say from '#messages';
import { findInstrument, findRegion } from '../../atlas/lookup.ts';
import type { Instrument } from '../../atlas/schema.ts';
import { instrumentName, regionShortName } from '../../i18n/names.ts';
import { useFacts, useSite } from '../panel/context.tsx';
import { DateFact } from '../panel/DateFact.tsx';
import { FactList } from '../panel/FactList.tsx';
import { PageLink } from '../panel/PageLink.tsx';
import { useRegionText } from '../panel/useRegionText.ts';

/** The fields of an instrument. */
export function InstrumentFacts({ instrument }: { instrument: Instrument }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const regionText = useRegionText(instrument.regionId);
  const region = findRegion(atlas, instrument.regionId);
  const amends = findInstrument(atlas, instrument.amends);
  const amendedBy = atlas.instruments.filter((row) => row.amends === instrument.instrumentId);
  const link = (row: Instrument) => <PageLink page={{ kind: 'instrument', id: row.instrumentId }}>{instrumentName(row)}</PageLink>;
  const date = (name: string, value: string) => ({ name, plain: true, value: <DateFact what={name} date={value} sources={instrument.sources} precision /> });
  return (
    <FactList
      sources={instrument.sources}
      rows={[
        { name: say.instrumentFieldsTitle(language), value: instrument.title, free: true },
        { name: say.instrumentFieldsKind(language), value: say.instrumentKind(language, instrument.kind) },
        {
          name: say.instrumentFieldsRegion(language),
          plain: true,
          value: region && <PageLink page={{ kind: 'region', id: region.regionId }}>{regionShortName(region)}</PageLink>,
        },
        { name: say.instrumentFieldsPrincipal(language), value: instrument.principal === 'yes' ? say.wordsYes(language) : say.wordsNo(language) },
        { name: say.instrumentFieldsPlace(language), value: regionText(instrument.place), free: true },
        date(say.instrumentFieldsAdopted(language), instrument.adopted),
        date(say.instrumentFieldsInForce(language), instrument.effective),
        ...(amends ? [{ name: say.instrumentFieldsAmends(language), plain: true, value: link(amends) }] : []),
        ...amendedBy.map((row) => ({ name: say.instrumentFieldsAmendedBy(language), plain: true, value: link(row) })),
        { name: say.instrumentFieldsSummary(language), value: regionText(instrument.summary), free: true },
      ]}
    />
  );
}
