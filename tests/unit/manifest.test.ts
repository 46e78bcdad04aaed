import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../site/folders.ts';

interface Manifest {
  id: string;
  name: string;
  start_url: string;
  scope: string;
  display: string;
  icons: { src: string; sizes: string; purpose: string }[];
  file_handlers: { action: string; accept: Record<string, string[]> }[];
  share_target: { action: string; method: string };
}

const read = (path: string) => readFileSync(join(ROOT, 'public', path));
const manifest = JSON.parse(read('manifest.webmanifest').toString()) as Manifest;

test('the site can be installed: a name, a start within its scope, a window of its own, below any path', () => {
  const { id, name, start_url, scope, display } = manifest;
  expect({ id, name, start_url, scope }).toEqual({ id: './', name: 'Roadstead', start_url: './', scope: './' });
  expect(['standalone', 'minimal-ui', 'fullscreen']).toContain(display);
});

test('icons have the sizes that they say, one of them for a mask that cuts its corners', () => {
  for (const { src, sizes } of manifest.icons.filter((icon) => icon.src.endsWith('.png'))) {
    const png = read(src);
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
  }
  const pairs = manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`);
  expect(pairs).toEqual(expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']));
});

test('the installed site opens the files that it reads, and takes what other programs share', () => {
  const endings = manifest.file_handlers.flatMap(({ accept }) => Object.values(accept).flat());
  expect(endings).toEqual(expect.arrayContaining(['.csv', '.geojson', '.xlsx', '.xml', '.pptx', '.zip']));
  expect(manifest.share_target).toMatchObject({ action: './shared/', method: 'POST' });
});
