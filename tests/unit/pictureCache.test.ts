import { mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PictureCache } from '../../site/pictureCache.ts';

const root = mkdtempSync(join(tmpdir(), 'roadstead-pictures-'));
const maker = join(root, 'maker.ts');
const folder = join(root, 'pictures');

/** The picture of a text in a cache that is opened anew, and whether it was made for this call. */
function pictureOf(text: string): { picture: string; isNew: boolean } {
  let isNew = false;
  const picture = new PictureCache(folder, [maker]).of(text, () => {
    isNew = true;
    return Buffer.from(`picture of ${text}`);
  });
  return { picture: picture.toString(), isNew };
}

test('a picture is made once for what it is made of, and again when its maker changes', () => {
  writeFileSync(maker, 'first');
  expect(pictureOf('a')).toEqual({ picture: 'picture of a', isNew: true });
  expect(pictureOf('a')).toEqual({ picture: 'picture of a', isNew: false });
  expect(pictureOf('b').isNew).toBe(true);
  writeFileSync(maker, 'second');
  expect(pictureOf('a').isNew).toBe(true);
});

test('a picture that no build has asked for in weeks is removed', () => {
  pictureOf('old');
  const month = new Date(Date.now() - 30 * 86_400_000);
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), month, month);
  pictureOf('new');
  expect(readdirSync(folder)).toHaveLength(1);
});
