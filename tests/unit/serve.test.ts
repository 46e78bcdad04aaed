import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { headersFile, headersOf, POLICY } from '../../site/policy.ts';
import { serve } from '../../site/serve.ts';

let dist = '';
let server: Server | undefined;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'roadstead-dist-'));
});
afterEach(() => {
  server?.close();
  server = undefined;
  rmSync(dist, { recursive: true, force: true });
});
const portOf = (given: Server) => (given.address() as AddressInfo).port;

test('a site that is not built is refused in words, also where only the scripts are there', async () => {
  await expect(serve(0, dist)).rejects.toThrow('is not built: run npm run build');
  writeFileSync(join(dist, 'index.html'), 'template');
  await expect(serve(0, dist)).rejects.toThrow('is not built: run npm run build');
});

test('pages, a page for what is missing, and a port that is taken', async () => {
  writeFileSync(join(dist, 'index.html'), `<h1>World</h1>${' '.repeat(2000)}`);
  writeFileSync(join(dist, '404.html'), '<h1>Not found</h1>');
  server = await serve(0, dist);
  const address = `http://localhost:${portOf(server)}`;
  const page = await fetch(`${address}/`);
  expect(await page.text()).toContain('World');
  expect(page.headers.get('content-encoding')).toMatch(/gzip|br/);
  expect(page.headers.get('access-control-allow-origin')).toBe('*');
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'self';.*frame-ancestors 'self'$/);
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect(page.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  expect(page.headers.get('permissions-policy')).toContain('camera=()');
  expect(page.headers.get('set-cookie') ?? page.headers.get('x-powered-by')).toBeNull();
  expect(headersOf('/fr/embed/map/')['content-security-policy']).toContain('frame-ancestors *');
  const missing = await fetch(`${address}/nowhere/`);
  expect([missing.status, await missing.text()]).toEqual([404, '<h1>Not found</h1>']);
  for (const name of Object.keys(headersOf('/'))) expect([name, missing.headers.get(name)]).toEqual([name, page.headers.get(name)]);
  mkdirSync(join(dist, 'fr'));
  writeFileSync(join(dist, 'fr/404.html'), '<h1>Introuvable</h1>');
  const texts = await Promise.all(['/fr/nulle/part/', '/de/nowhere/'].map(async (path) => (await fetch(`${address}${path}`)).text()));
  expect(texts).toEqual(['<h1>Introuvable</h1>', '<h1>Not found</h1>']);
  await expect(serve(portOf(server), dist)).rejects.toThrow(/EADDRINUSE|in use/);
});

test('no policy allows scripts or styles inside a page or from elsewhere, and everybody may frame embedded figures alone', () => {
  expect(POLICY).not.toMatch(/unsafe|\*|https?:/);
  const file = headersFile(['fr']);
  expect(file.split('\n').filter((line) => !line.startsWith(' ') && line)).toEqual(['/*', '/embed/*', '/fr/embed/*', '/assets/*']);
  expect(file.match(/frame-ancestors \*/g)).toHaveLength(2);
});

test('the settings for each server in the paper on hosting send the headers of the site, and let everybody frame embedded figures alone', () => {
  const paper = readFileSync(new URL('../../docs/hosting.md', import.meta.url), 'utf8');
  const settings = ['nginx (', 'Caddy (', 'Apache ('].map(
    (name) =>
      paper
        .split(`\n${name}`)[1]
        ?.split(/\n(?=\S)/)[0]
        ?.toLowerCase() ?? '',
  );
  const { 'content-security-policy': _, ...others } = headersOf('/');
  for (const setting of settings) {
    expect(setting).toContain(`"${POLICY}; frame-ancestors `);
    for (const [name, value] of Object.entries(others)) expect(setting).toContain(`${name} "${value}"`);
    expect(setting).toContain('embed/');
  }
});
