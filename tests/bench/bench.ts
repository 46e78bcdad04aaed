import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { feature } from 'topojson-client';
import { build } from 'vite';
import { serve } from '../../site/serve.ts';
import { needBrowser } from '../browser.ts';
import { ownClockTable } from './ownClock.ts';
import { ownTable } from './ownData.ts';
import { pointing } from './pointed.ts';
import { seaClicks } from './seaClick.ts';
import { median, quiet, yearSteps } from './yearSteps.ts';

/**
 * Measures the start page against the floor of its stack: a page with MapLibre and the countries at 1:110 million and nothing
 * else. Runs alternate, figures are medians in ms, and each is given as a ratio to the time at which the reference map is idle.
 */
const HERE = fileURLToPath(new URL('.', import.meta.url));
const REFERENCE = join(HERE, '../../node_modules/.cache/roadstead-bench');
const PORTS = { atlas: 4191, reference: 4192 };
const FLAGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-rasterization',
];
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: (750e3 / 8) * 0.9 };
const GOALS = { text: 0.5, drawn: 0.5, live: 1.15 };

type Figures = Record<string, number>;

async function buildReference() {
  await build({ root: join(HERE, 'reference'), base: './', logLevel: 'error', build: { outDir: REFERENCE, emptyOutDir: true, chunkSizeWarningLimit: 4000 } });
  // The asset file is a browser script that hangs itself on `window`.
  Object.assign(globalThis, { window: {} });
  const assets = createRequire(import.meta.url)('plotly.js/dist/plotly-geo-assets.js') as { topojson: Record<string, Parameters<typeof feature>[0]> };
  const world = assets.topojson.world_110m;
  if (!world) throw new Error('plotly.js holds no world_110m');
  writeFileSync(join(REFERENCE, 'countries.json'), JSON.stringify(feature(world, 'countries')));
  writeFileSync(join(REFERENCE, '404.html'), 'missing');
}

/** Opens a page afresh and gives its paints, marks and long tasks once `mark` is there. */
async function load(browser: Browser, address: string, mark: string, isSlow: boolean, after?: (page: Page) => Promise<Figures>): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  if (isSlow) {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  // The runner names inner functions with a helper that pages do not have.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.addInitScript(markBuiltPage);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark, { timeout: 180_000 });
  const figures = await page.evaluate(() => {
    const { tasks } = window as unknown as { tasks: number[] };
    const marks = Object.fromEntries(performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime]));
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
    return { ...marks, paint, longest: Math.max(0, ...tasks), blocking: tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0) } as Figures;
  });
  const more = after ? await after(page) : {};
  await context.close();
  return { ...figures, ...more };
}

/** Marks when the text and the map of a built page have been read; a strict policy allows no script in the page itself that could. */
function markBuiltPage(): void {
  const parts = { 'roadstead:text': '#static main .lead', 'roadstead:map-drawn': '#static .time-bar' };
  const observer = new MutationObserver(() => {
    for (const [name, selector] of Object.entries(parts)) {
      if (performance.getEntriesByName(name).length === 0 && document.querySelector(selector)) performance.mark(name);
    }
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** From a pointer on a name to its tooltip on screen, and from a click to the first frame that shows the region. */
async function handle(page: Page): Promise<Figures> {
  await quiet(page);
  /** Starts to wait for words; `waited` gives the ms from the input to the frame in which they are there. */
  const wait = (selector: string, words: string) =>
    page.evaluate(
      ([path = '', text = '']) => {
        let start = 0;
        const begin = (event: Event) => {
          start ||= event.timeStamp;
        };
        for (const name of ['pointermove', 'click']) addEventListener(name, begin, { capture: true });
        const waited = new Promise<number>((resolve, reject) => {
          setTimeout(() => reject(new Error(`${path} never said ${text}`)), 20_000);
          const look = () => {
            if (start && document.querySelector(path)?.textContent?.includes(text)) requestAnimationFrame(() => resolve(performance.now() - start));
            else requestAnimationFrame(look);
          };
          look();
        });
        Object.assign(window, { waited });
      },
      [selector, words],
    );
  const waited = () => page.evaluate(() => (window as unknown as { waited: Promise<number> }).waited);
  const box = await page.locator('.map').boundingBox();
  const at = { x: (box?.x ?? 0) + (box?.width ?? 0) * 0.52, y: (box?.y ?? 0) + (box?.height ?? 0) * 0.55 };
  await page.mouse.move(at.x, at.y + 260);
  await quiet(page);
  // Where the name of a region stands: its button for the keyboard is put there when it has the focus.
  const button = page.locator('.map-targets button[aria-label^="Djibouti"]');
  await button.focus();
  const place = await button.evaluate((element: HTMLElement) => [Number.parseFloat(element.style.left), Number.parseFloat(element.style.top)]);
  await button.blur();
  await page.locator('.map-tooltip').waitFor({ state: 'detached' });
  await quiet(page);
  const spot = { x: (box?.x ?? 0) + (place[0] ?? 0), y: (box?.y ?? 0) + (place[1] ?? 0) };
  await wait('.map-tooltip', 'Djibouti');
  await page.mouse.move(spot.x, spot.y);
  const hover = await waited();
  await wait('#root h1', 'Djibouti');
  await page.mouse.click(spot.x, spot.y);
  return { hover, drill: await waited() };
}

/** Ms of a step of the years on the drawn map of a region, over twelve years. */
async function regionSteps(browser: Browser, layers: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.goto(`http://localhost:${PORTS.atlas}/region/gulf-of-guinea/?map=drawn&at=2008&layers=${layers}`);
  await page.locator('.neat-line text').first().waitFor({ state: 'attached' });
  // Figures in the panel are made some seconds after the page stands: they follow a step, they are not made in it.
  await page.locator('.figure-wait').first().waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.querySelectorAll('.figure-wait').length === 0);
  const steps = await yearSteps(page, 12);
  await context.close();
  return median(steps);
}

/** A step of the years with incidents, against the same step on a map without any layer. */
async function playTable(browser: Browser): Promise<string[]> {
  const full = await regionSteps(browser, 'waters,participation,centres,areas,graticule,names,incidents');
  const empty = await regionSteps(browser, 'none');
  return [
    '### A step of the years, drawn map, unthrottled (medians of 12 steps)',
    '',
    '| | ms | ratio to the empty map | goal |',
    '|---|---|---|---|',
    `| a year with all layers and incidents, to paint | ${Math.round(full)} | ${(full / empty).toFixed(2)} | <= 50 ms |`,
    `| a year on an empty map, to paint | ${Math.round(empty)} | 1.00 | |`,
    '',
  ];
}

/** A click at sea on the map of a region, to its first answer. */
async function seaTable(browser: Browser): Promise<string[]> {
  const clicks = await seaClicks(browser, `http://localhost:${PORTS.atlas}/`);
  return [
    '### A click at sea, drawn map, unthrottled',
    '',
    '| | ms | goal |',
    '|---|---|---|',
    `| the first click, to the first answer | ${Math.round(clicks[0] ?? Number.NaN)} | <= 100 |`,
    `| later clicks, to the first answer (median) | ${Math.round(median(clicks.slice(1)))} | <= 100 |`,
    '',
  ];
}

/** What pointing costs: everything about a record lit, and a move over the map. */
async function pointingTable(browser: Browser): Promise<string[]> {
  const { linked, move } = await pointing(browser, `http://localhost:${PORTS.atlas}/`);
  return [
    '### Pointing on the page of a region, all figures unfolded, unthrottled',
    '',
    '| | ms | goal |',
    '|---|---|---|',
    `| a record is pointed at: its marks, rows and rings lit (median of four kinds) | ${Math.round(linked)} | <= 50 |`,
    `| script of a move of the pointer over the map (mean) | ${move.toFixed(1)} | <= 4 |`,
    '',
  ];
}

const of = (runs: Figures[], name: string) => median(runs.map((run) => run[name] ?? Number.NaN));

async function compare(browser: Browser, isSlow: boolean, count: number): Promise<string[]> {
  const atlas: Figures[] = [];
  const reference: Figures[] = [];
  for (let run = 0; run < count; run++) {
    reference.push(await load(browser, `http://localhost:${PORTS.reference}/`, 'reference:idle', isSlow));
    atlas.push(await load(browser, `http://localhost:${PORTS.atlas}/?map=live`, 'roadstead:map-live', isSlow, handle));
  }
  const idle = of(reference, 'reference:idle');
  const row = (label: string, value: number, goal?: number) =>
    `| ${label} | ${Math.round(value)} | ${(value / idle).toFixed(2)} | ${goal ? `<= ${goal}` : ''} |`;
  const limit = (label: string, value: number, goal = '') => `| ${label} | ${Math.round(value)} | | ${goal} |`;
  return [
    `### ${isSlow ? 'CPU 4x slower, 1.6 Mbit/s with 150 ms latency' : 'Unthrottled'} (medians of ${count} alternating runs)`,
    '',
    '| | ms | ratio to the reference map idle | goal |',
    '|---|---|---|---|',
    row('reference: first contentful paint', of(reference, 'paint')),
    row('reference: map idle', idle),
    limit('reference: total blocking time', of(reference, 'blocking')),
    limit('reference: longest task', of(reference, 'longest')),
    row('atlas: first contentful paint', of(atlas, 'paint')),
    row('atlas: text and key figures', of(atlas, 'roadstead:text'), GOALS.text),
    row('atlas: map drawn', of(atlas, 'roadstead:map-drawn'), GOALS.drawn),
    row('atlas: map live', of(atlas, 'roadstead:map-live'), GOALS.live),
    limit('atlas: total blocking time', of(atlas, 'blocking')),
    `| atlas: longest task | ${Math.round(of(atlas, 'longest'))} | ${(of(atlas, 'longest') / of(reference, 'longest')).toFixed(2)} of that of the reference | ${isSlow ? '' : '<= 200 ms'} |`,
    limit('atlas: hover to paint', of(atlas, 'hover'), isSlow ? '' : '<= 50'),
    limit('atlas: drill to the first changed frame', of(atlas, 'drill'), isSlow ? '' : '<= 100'),
    '',
  ];
}

mkdirSync(REFERENCE, { recursive: true });
await buildReference();
const executablePath = needBrowser();
const servers = await Promise.all([serve(PORTS.atlas), serve(PORTS.reference, REFERENCE)]);
const browser = await chromium.launch({ executablePath, args: FLAGS });
const tables = [
  ...(await compare(browser, false, 5)),
  ...(await compare(browser, true, 3)),
  ...(await playTable(browser)),
  ...(await seaTable(browser)),
  ...(await pointingTable(browser)),
  ...(await ownTable()),
  ...(await ownClockTable(browser, `http://localhost:${PORTS.atlas}/`)),
];
const machine = `${cpus().length} processor cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB memory, no graphics card (WebGL in software), Chromium ${browser.version()}, Node ${process.versions.node}`;
await browser.close();
for (const server of servers) server.close();
console.log(tables.join('\n'));
const notes = readFileSync(join(HERE, 'README.md'), 'utf8').split('<!-- results -->')[0];
writeFileSync(join(HERE, 'README.md'), `${notes}<!-- results -->\n\nMachine: ${machine}.\n\n${tables.join('\n')}`);
// In the form that `npm run format` asks for.
spawnSync('npx', ['--no-install', 'biome', 'format', '--write', join(HERE, 'README.md')], { stdio: 'ignore' });
