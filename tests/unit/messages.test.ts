import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allLanguages } from '../../site/catalogues.ts';
import { atlas, english } from './atlas.ts';

const languages = await allLanguages();

function paths(value: unknown, path = ''): string[] {
  return value && typeof value === 'object' ? Object.entries(value).flatMap(([key, entry]) => paths(entry, `${path}.${key}`)) : [path];
}

test('each catalogue is a language', () => {
  expect(languages.map(({ code }) => code).sort()).toEqual(
    readdirSync(new URL('../../src/i18n/catalogues', import.meta.url))
      .map((name) => name.slice(0, -3))
      .sort(),
  );
});

test.each(languages.map((language) => [language.code, language] as const))('%s has every message, and none empty', (_, { messages }) => {
  const wanted = paths(english.messages).filter((path) => !path.startsWith('.names.'));
  expect(
    paths(messages)
      .filter((path) => !path.startsWith('.names.'))
      .sort(),
  ).toEqual(wanted.sort());
  const empty = paths(messages).filter(
    (path) =>
      path
        .slice(1)
        .split('.')
        .reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], messages) === '',
  );
  expect(empty).toEqual([]);
});

test.each(languages.filter(({ code }) => code !== 'en').map((language) => [language.code, language] as const))(
  '%s names regions, activities, principal instruments and waters',
  (_, { messages }) => {
    const { names } = messages;
    const missing = [
      ...atlas.region.filter((row) => !names.regions[row.regionId] || !names.regionsShort[row.regionId]).map((row) => row.regionId),
      ...atlas.activities.filter((row) => !names.activities[row.activityId]).map((row) => row.activityId),
      ...atlas.instruments.filter((row) => row.principal === 'yes' && !names.instruments[row.instrumentId]).map((row) => row.instrumentId),
      ...Object.keys(english.messages.names.waters).filter((id) => !names.waters[id]),
    ];
    expect(missing).toEqual([]);
  },
);

test.each(languages.map((language) => [language.code, language] as const))('%s has a word for every value of the tables', (_, { messages }) => {
  const missing = [
    ...atlas.centres.filter((row) => !messages.centreRole[row.role]).map((row) => row.role),
    ...atlas.instruments.filter((row) => !messages.instrumentKind[row.kind]).map((row) => row.kind),
    ...atlas.areas.filter((row) => !messages.areaKind[row.kind]).map((row) => row.kind),
    ...atlas.participations.filter((row) => !messages.participationStatus[row.status]).map((row) => row.status),
    ...atlas.observations.filter((row) => !messages.observationStatus[row.status]).map((row) => row.status),
  ];
  expect(missing).toEqual([]);
});

test('dates are as precise as the fact', () => {
  expect(['2017-06-06', '2016-02', '2011', '[2009-01-30..2010-03-10]', '[..2025-10]', ''].map(english.date)).toEqual([
    '6 June 2017',
    'February 2016',
    '2011',
    'between 30 January 2009 and 10 March 2010',
    'October 2025 or earlier',
    'not published',
  ]);
});
