import * as say from '#messages';
import type { Basis } from '../../atlas/enumerations.ts';
import { findRegion } from '../../atlas/lookup.ts';
import { regionsOf } from '../../atlas/programmes.ts';
import type { Programme } from '../../atlas/schema.ts';
import { actorFullName, regionShortName } from '../../i18n/names.ts';
import { statusWords } from '../../i18n/statusWords.ts';
import { useFacts, useSite } from '../panel/context.tsx';
import { DateFact } from '../panel/DateFact.tsx';
import { FactList } from '../panel/FactList.tsx';
import { PageLink } from '../panel/PageLink.tsx';
import { useRegionText } from '../panel/useRegionText.ts';

/** The fields of a programme. */
export function ProgrammeFacts({ programme }: { programme: Programme }) {
  const { language } = useSite();
  const { atlas, day } = useFacts();
  const regionText = useRegionText(programme.regionId);
  const actors = (ids: readonly string[]) => ids.map((actor) => actorFullName(atlas, language, actor)).join(language.semicolon);
  const date = (name: string, value: string, basis: Basis | '', seen?: string) => ({
    name,
    plain: true,
    value: <DateFact what={name} date={value} basis={basis} seen={seen} sources={programme.sources} precision />,
  });
  return (
    <FactList
      sources={programme.sources}
      rows={[
        { name: say.programmeFieldsKind(language), value: say.programmeKind(language, programme.kind) },
        { name: say.programmeFieldsLead(language), value: actors(programme.lead) },
        { name: say.programmeFieldsFunders(language), value: actors(programme.funders) },
        date(say.programmeFieldsStart(language), programme.start, programme.startBasis, programme.seen),
        date(say.programmeFieldsEnd(language), programme.end, programme.endBasis),
        { name: say.programmeFieldsStatus(language), value: statusWords(language, programme, day) },
        { name: say.programmeFieldsAmount(language), value: programme.amount === null ? '' : language.money(programme.amount, programme.currency) },
        {
          name: say.programmeFieldsRegions(language),
          plain: true,
          value: <Regions ids={regionsOf(atlas, programme)} />,
        },
        { name: say.programmeFieldsSummary(language), value: regionText(programme.summary), free: true },
        ...(programme.note ? [{ name: say.programmeFieldsNote(language), value: programme.note, free: true }] : []),
      ]}
    />
  );
}

function Regions({ ids }: { ids: readonly string[] }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const regions = ids.flatMap((id) => findRegion(atlas, id) ?? []);
  return regions.map((region, index) => (
    <span key={region.regionId}>
      {index > 0 && language.listComma}
      <PageLink page={{ kind: 'region', id: region.regionId }}>{regionShortName(region)}</PageLink>
    </span>
  ));
}
