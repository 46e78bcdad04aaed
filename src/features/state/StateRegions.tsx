import * as say from '#messages';
import { findRegion } from '../../atlas/lookup.ts';
import { regionShortName } from '../../i18n/names.ts';
import { Section } from '../../ui/Section.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { Fact } from '../panel/Fact.tsx';
import { FactText } from '../panel/FactText.tsx';
import { PageLink } from '../panel/PageLink.tsx';

/** The regions of a State with its role and, where not all of it counts, the parts that do. */
export function StateRegions({ iso3 }: { iso3: string }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const roles = atlas.regionStates.filter((row) => row.iso3 === iso3);
  if (roles.length === 0) return null;
  return (
    <Section id="regions" title={say.stateInRegions(language)}>
      <ul className="role-list">
        {roles.map((row) => {
          const entry = findRegion(atlas, row.regionId);
          const parts = atlas.regionParts.filter((part) => part.regionId === row.regionId && part.iso3 === iso3);
          return (
            <li key={row.regionId}>
              {entry && <PageLink page={{ kind: 'region', id: row.regionId }}>{regionShortName(entry)}</PageLink>}
              {language.colon}
              <Fact what={say.stateInRegions(language)} sources={row.sources} basis={row.basis}>
                {say.stateRole(language, row.role)}
              </Fact>
              {parts.length > 0 && (
                <small>
                  {say.stateWhatPart(language)}
                  {language.colon}
                  {parts.map((part, index) => (
                    <span key={part.partId}>
                      {index > 0 && language.semicolon}
                      <FactText isName>{part.name}</FactText>
                      {part.note && (
                        <>
                          {language.stop}
                          <FactText>{part.note}</FactText>
                        </>
                      )}
                    </span>
                  ))}
                </small>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
