import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { makeLanguage } from '../src/i18n/language.ts';
import { mapSubject } from '../src/pages/mapSubject.ts';
import { type Page, pagePath } from '../src/pages/page.ts';
import { pageSummary } from '../src/pages/pageSummary.ts';
import { writeDeck } from '../src/render/pptx/writeDeck.ts';
import { pageDeck } from '../src/render/slides/pageDeck.ts';
import { smallBoundaries, smallMap } from './smallMap.ts';
import { DAY } from './unit/atlas.ts';
import { arabicSmallAtlas, frenchSmallAtlas, smallAtlas, smallIncidents } from './unit/smallAtlas.ts';

/**
 * LibreOffice opens every deck of the small atlas, saves it again, and draws what it saved; each slide is compared with its stored picture.
 * `UPDATE_SLIDES=1` stores the pictures anew: look at the slides before. Where LibreOffice or pdftoppm is missing nothing is compared, and said.
 */
const STORED = join(import.meta.dirname, 'pictures', 'slides');
/** The facts of each language whose decks are drawn. */
const FACTS = { en: smallAtlas, fr: frenchSmallAtlas, ar: arabicSmallAtlas };
type Code = keyof typeof FACTS;
const LANGUAGES = Object.keys(FACTS) as Code[]; // The type of `Object.keys` does not say so.
const PAGES: readonly Page[] = [
  { kind: 'region', id: 'amber-sound' },
  { kind: 'world' },
  { kind: 'state', id: 'EST' },
  { kind: 'programme', id: 'amber-watch' },
  { kind: 'instrument', id: 'amber-code' },
];
/** Slides are drawn with so many dots an inch: 107 by 60 px. */
const DOTS = 8;
/** Faces differ between machines: a slide may differ so much in the mean of its greys, and in so many of its px by more than `FAR`, all of 255 or 1. */
const [MOST_MEAN, MOST_FAR, FAR] = [9, 0.06, 80];
const PATIENCE_MS = 240_000;

function hasProgram(name: string, flag: string): boolean {
  try {
    execFileSync(name, [flag], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The bytes of the deck of a page of the small atlas. */
async function deckOf(page: Page, code: Code): Promise<{ bytes: Uint8Array; slides: number }> {
  const [language, atlas] = [makeLanguage(code), FACTS[code]];
  const summary = pageSummary(atlas, language, page, DAY);
  if (!summary) throw new Error(`no page ${pagePath(page)}`);
  const { regionId, record } = mapSubject(atlas, page);
  const picture = { boundaries: smallBoundaries, projection: 'mercator', title: summary.sentence, subtitle: '', summary: summary.sentence } as const;
  const map = { ...picture, map: smallMap(regionId, { atlas, language, record }) };
  const addressOf = (shown: Page) => `https://example.org${pagePath(shown)}`;
  const deck = pageDeck({ atlas, language, day: DAY, incidents: smallIncidents, page, summary, map, addressOf });
  return { bytes: await writeDeck(deck, { site: 'https://example.org' }), slides: deck.slides.length };
}

/** Opens files in LibreOffice and saves them in another form, with a profile of its own. */
function converted(files: readonly string[], form: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync('soffice', [profile, '--headless', '--norestore', '--convert-to', form, '--outdir', folder, ...files], {
    stdio: 'ignore',
    timeout: PATIENCE_MS,
  });
}

/** The greys of the slides of a PDF, one picture after the other. */
function greysOf(pdf: string): Buffer[] {
  const all = execFileSync('pdftoppm', ['-gray', '-r', String(DOTS), pdf], { maxBuffer: 1 << 28 });
  const pictures: Buffer[] = [];
  for (let at = 0; at < all.length; ) {
    const [head = '', width = '', height = ''] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(all.subarray(at, at + 40).toString('latin1')) ?? [];
    const size = Number(width) * Number(height);
    if (!size) throw new Error(`${pdf}: no picture at ${at}`);
    pictures.push(all.subarray(at + head.length, at + head.length + size));
    at += head.length + size;
  }
  return pictures;
}

/** How a slide differs from its stored picture; '' where it does not, within what faces make. */
function difference(now: Buffer, stored: Buffer | undefined): string {
  if (stored?.length !== now.length) return 'no stored picture of its size';
  const gaps = [...now].map((grey, index) => Math.abs(grey - (stored[index] ?? 0)));
  const mean = gaps.reduce((total, gap) => total + gap, 0) / gaps.length;
  const far = gaps.filter((gap) => gap > FAR).length / gaps.length;
  return mean > MOST_MEAN || far > MOST_FAR ? `differs by ${mean.toFixed(1)} of 255 in the mean, by more than ${FAR} in ${(far * 100).toFixed(1)} %` : '';
}

/** What is wrong with a deck that LibreOffice drew; stores its pictures if told so. */
function faultsOf(name: string, slides: number, pdf: string): string[] {
  if (!existsSync(pdf)) return [`${name}: LibreOffice did not open it`];
  const now = greysOf(pdf);
  if (now.length !== slides) return [`${name}: ${slides} slides, of which LibreOffice drew ${now.length}`];
  const file = join(STORED, `${name}.grey.gz`);
  if (process.env.UPDATE_SLIDES) writeFileSync(file, gzipSync(Buffer.concat(now), { level: 9 }));
  const all = existsSync(file) ? gunzipSync(readFileSync(file)) : Buffer.alloc(0);
  let at = 0;
  return now.flatMap((picture, index) => {
    const found = difference(picture, all.subarray(at, at + picture.length));
    at += picture.length;
    return found ? [`${name}, slide ${index + 1}: ${found}`] : [];
  });
}

async function run(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'slides-'));
  const decks = await Promise.all(LANGUAGES.flatMap((code) => PAGES.map(async (page) => ({ name: `${code}-${page.kind}`, ...(await deckOf(page, code)) }))));
  for (const { name, bytes } of decks) writeFileSync(join(folder, `${name}.pptx`), bytes);
  const paths = (inside: string) => decks.map(({ name }) => join(folder, inside, `${name}.pptx`));
  converted(paths(''), 'pptx:Impress MS PowerPoint 2007 XML', join(folder, 'saved'));
  converted(paths('saved'), 'pdf:impress_pdf_Export', join(folder, 'drawn'));
  const faults = decks.flatMap(({ name, slides }) => faultsOf(name, slides, join(folder, 'drawn', `${name}.pdf`)));
  console.log(`${decks.length} decks, drawn in ${folder}`);
  return faults;
}

if (hasProgram('soffice', '--version') && hasProgram('pdftoppm', '-v')) {
  const faults = await run();
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length ? 1 : 0;
} else console.log('LibreOffice (soffice) or pdftoppm is missing: the slides were not compared.');
