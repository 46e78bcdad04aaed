// @vitest-environment happy-dom

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { allPages } from '../../site/allPages.ts';
import { DeskProvider } from '../../src/features/panel/context.tsx';
import { RecordStatements } from '../../src/features/panel/RecordStatements.tsx';
import { pagePath } from '../../src/pages/page.ts';
import { deskOf } from '../desk.ts';
import { atlas, english } from './atlas.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/**
 * What the record says, sentence by sentence: its paragraph, words that the atlas must say of it, and the pages that it speaks of. The list
 * holds the published record, not today's tables: rewording a statement is free as long as its words stay.
 */
const FACTS = (parse(readFileSync(join(import.meta.dirname, '../fixtures/itcp-record.csv')), { columns: true }) as Record<string, string>[]).map(
  ({ paragraph = '', words = '', pages = '' }) => ({
    paragraph,
    words: words.split(';'),
    pages: pages.split(';').map((page) => page.split(':') as [string, string]),
  }),
);

/** The statements that the record shows about a subject, or all, as the reader finds them: the heading of the paragraph with its sentences. */
async function shown(subject?: string): Promise<Map<string, string[]>> {
  const desk = deskOf(atlas, english);
  const host = document.createElement('div');
  const root = createRoot(host);
  await act(async () => root.render(<DeskProvider desk={desk}>{subject ? <RecordStatements subject={subject} /> : <RecordStatements />}</DeskProvider>));
  const paragraphs = [...host.querySelectorAll('details')].map((part): [string, string[]] => [
    part.querySelector('summary')?.textContent ?? '',
    [...part.querySelectorAll('li')].map((item) => item.textContent ?? ''),
  ]);
  await act(async () => root.unmount());
  return new Map(paragraphs);
}

const headingOf = (paragraph: string) => (paragraph === 'header' ? 'Header of the record' : `Paragraph ${paragraph}`);
const isSaid = (sentences: readonly string[] = [], words: readonly string[]) =>
  sentences.some((sentence) => words.every((word) => sentence.toLowerCase().includes(word.toLowerCase())));

test('paragraphs 1 to 8 of the record and its header are on the page about the atlas, each sentence beside its number', async () => {
  const found = await shown();
  const missing = FACTS.filter(({ paragraph, words }) => !isSaid(found.get(headingOf(paragraph)), words));
  expect(missing).toEqual([]);
  expect([...new Set(FACTS.map(({ paragraph }) => paragraph))]).toEqual(['header', '1', '2', '3', '4', '5a', '5b', '6', '7', '8']);
});

test('each sentence is on the pages that it speaks of, and these exist', async () => {
  const paths = new Set(allPages(atlas).map(pagePath));
  const bySubject = new Map<string, Map<string, string[]>>();
  const missing: string[] = [];
  for (const { paragraph, words, pages } of FACTS) {
    for (const [kind, id] of pages) {
      if (!bySubject.has(id)) bySubject.set(id, await shown(id));
      const isFound = isSaid(bySubject.get(id)?.get(headingOf(paragraph)), words);
      if (!isFound || !paths.has(`/${kind}/${id}/`)) missing.push(`${kind} ${id}: ${paragraph}, ${words.join(', ')}`);
    }
  }
  expect(missing).toEqual([]);
});
