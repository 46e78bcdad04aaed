import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { writeGenerated } from '../../geo/writeGenerated.ts';

/** A file of a new folder. */
function fileIn(folder: string): URL {
  return pathToFileURL(join(folder, 'words.ts'));
}

test('who reads a generated file while it is written again has the old text whole', () => {
  const folder = mkdtempSync(join(tmpdir(), 'roadstead-generated-'));
  const file = fileIn(folder);
  writeFileSync(file, 'old text');
  const reader = openSync(file, 'r');
  writeGenerated(file, 'new');
  expect(readFileSync(reader, 'utf8')).toBe('old text');
  closeSync(reader);
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['words.ts']);
});

test('a generated file that says the same already is left alone; one that is missing is made', () => {
  const file = fileIn(mkdtempSync(join(tmpdir(), 'roadstead-generated-')));
  writeGenerated(file, 'same');
  const { ino } = statSync(file);
  writeGenerated(file, 'same');
  expect(statSync(file).ino).toBe(ino);
  expect(readFileSync(file, 'utf8')).toBe('same');
});
