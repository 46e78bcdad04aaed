import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { MapRecord } from '../../src/atlas/mapRecord.ts';
import { MapNotices } from '../../src/features/map/MapNotices.tsx';
import { DeskProvider } from '../../src/features/panel/context.tsx';
import { deskOf } from '../desk.ts';
import { english } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

const desk = deskOf(smallAtlas, english);
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
