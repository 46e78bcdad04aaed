import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { MapRecord } from '../../src/atlas/mapRecord.ts';
import { MapNotices } from '../../src/features/map/MapNotices.tsx';
import { type Desk, DeskProvider } from '../../src/features/panel/context.tsx';
import { themes } from '../../src/theme/tokens.ts';
import { DEFAULT_VIEW } from '../../src/view/viewState.ts';
import { DAY, english } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

const desk: Desk = {
  site: { base: '/', language: 'en', report: '' },
  language: english,
  want: () => undefined,
  prepare: () => undefined,
  ...{ atlas: smallAtlas, fullAtlas: smallAtlas, day: DAY, today: DAY, loading: [], loaded: [], failures: [] },
  ...{ view: DEFAULT_VIEW, setView: () => undefined, theme: themes.day },
};
const notices = (record: MapRecord | undefined) =>
  renderToStaticMarkup(
    <DeskProvider desk={desk}>
      <MapNotices record={record} reason={null} failures={[]} tileFailure="" onClose={() => undefined} />
    </DeskProvider>,
  );

test('the map of a programme whose States no source names says so, since it fills no land', () => {
  expect(notices({ kind: 'programme', id: 'amber-list' })).toContain('No States are named in the sources read.');
  for (const record of [{ kind: 'programme', id: 'amber-watch' } as const, { kind: 'centre', id: 'amber-list' } as const, undefined])
    expect(notices(record)).not.toContain('No States');
});
