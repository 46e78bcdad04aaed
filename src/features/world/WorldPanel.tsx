import { Suspense } from 'react';
import * as say from '#messages';
import { isMapped, regionsInOrder, regionsThen } from '../../atlas/lookup.ts';
import { principalInstruments } from '../../atlas/participation.ts';
import { programmesOn, runningOn, sharedOn } from '../../atlas/programmes.ts';
import type { Region } from '../../atlas/schema.ts';
import { membersRange } from '../../atlas/taking.ts';
import { instrumentName, regionShortName } from '../../i18n/names.ts';
import { rangeWords } from '../../i18n/range.ts';
import { yearOf } from '../../lib/edtf.ts';
import { dataPath } from '../../lib/site.ts';
import type { PageSummary } from '../../pages/summary/keyFigure.ts';
import { cssTheme } from '../../theme/css.ts';
import { regionHue } from '../../theme/tokens.ts';
import { Icon } from '../../ui/Icon.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { Guarded } from '../panel/Guarded.tsx';
import { PageHead } from '../panel/PageHead.tsx';
import { PageLink } from '../panel/PageLink.tsx';

const WorldSections = lazyPart(async () => (await import('./WorldSections.tsx')).WorldSections);

/** The panel of the world: a list of the regions on the map, and the sections below it. */
export function WorldPanel({ summary }: { summary: PageSummary }) {
  const { site, language } = useSite();
  const { atlas, day } = useFacts();
  const shared = sharedOn(atlas, runningOn(atlas.programmes, day).running, day);
  return (
    <>
      <PageHead summary={summary} />
      <ul className="region-list" aria-label={say.worldRegions(language)}>
        {regionsInOrder(atlas).map((entry) => (
          <RegionEntry key={entry.regionId} region={entry} />
        ))}
      </ul>
      {shared.length > 0 && <p className="hint">{say.worldShared(language, { n: shared.length })}</p>}
      <p className="hint">{say.worldWaters(language)}</p>
      <p className="tools">
        <a className="tool" href={dataPath(site, 'packages/roadstead-atlas.zip')} download>
          <Icon name="download" /> {say.makingPackageAll(language)}
        </a>
      </p>
      <Guarded>
        <Suspense fallback={<p className="hint">{say.appLoading(language)}</p>}>
          <WorldSections />
        </Suspense>
      </Guarded>
    </>
  );
}

function RegionEntry({ region }: { region: Region }) {
  const { language } = useSite();
  const { atlas, day } = useFacts();
  const hue = regionHue(cssTheme, region.regionId);
  const members = membersRange(atlas, region.regionId);
  const programmes = programmesOn(atlas, region.regionId, day);
  const { running } = runningOn(programmes, day);
  const isYet = !isMapped(region.regionId) || regionsThen(atlas).includes(region);
  const names = principalInstruments(atlas, region.regionId).map((row) => [instrumentName(row), yearOf(row.adopted)].filter(Boolean).join(' '));
  return (
    <li>
      <PageLink page={{ kind: 'region', id: region.regionId }}>
        <span className="swatch" style={{ background: `color-mix(in srgb, ${hue.fill} 30%, transparent)`, borderColor: hue.fill }} />
        <span className="region-name">
          {regionShortName(region)}
          <small>{names.length ? names.join(', ') : isYet ? say.countsProgrammes(language, { n: programmes.length }) : say.worldNotYet(language)}</small>
        </span>
        <span className="region-count">
          {members.high ? say.countsStates(language, { count: rangeWords(language, members), n: members.high }) : ''}
          <small>{say.countsRunning(language, { n: running.length })}</small>
        </span>
      </PageLink>
    </li>
  );
}
