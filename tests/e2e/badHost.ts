import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** How a file fails: a status, a page of HTML in its place, its first half alone, nothing until the fault is over, or a connection that ends midway. */
export const FAULTS = ['404', '500', 'HTML', 'truncated', 'late', 'cut'] as const;
export type Fault = (typeof FAULTS)[number];

/** What a host does wrong. Everything else it does as the simplest of hosts: no redirects, no compression, one page for what is missing. */
export interface BadHabits {
  /** The path below which the site stands, with a slash at both ends. */
  below?: string;
  /** Types by ending, in place of the right ones. */
  types?: Readonly<Record<string, string>>;
  /** Paths that are missing. */
  missing?: RegExp;
  /** Shows the page of a folder under an address without the slash at its end, where others redirect. */
  isSlashless?: boolean;
  /** What goes wrong with some files. A test may change it while the host runs. */
  fault?: { files: RegExp; as: Fault } | undefined;
  /** Texts that stand in place of files, by path. A test may change it while the host runs. */
  replaced?: Readonly<Record<string, string>> | undefined;
  /** Answers a missing path with a page of HTML and status 200, as hosts of single pages do. */
  missingIs200?: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const fails = ({ fault }: BadHabits, path: string): Fault | undefined => (fault?.files.test(path) ? fault.as : undefined);

/** Answers with a fault in place of a file. */
function failed(response: ServerResponse, fault: Fault, whole: Buffer): void {
  const half = whole.subarray(0, Math.floor(whole.length / 2));
  if (fault === '404' || fault === '500') response.writeHead(Number(fault)).end();
  else if (fault === 'HTML') response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Sign in</title><p>Sign in to go on');
  else if (fault === 'truncated') response.writeHead(200).end(half);
  // The head promises the whole file.
  else response.writeHead(200, { 'content-length': whole.length }).write(half, () => response.destroy());
}

/** Serves a built site badly, on a free port. Resolves to its address and to a function that ends it. */
export function badHost(dist: string, habits: BadHabits): Promise<{ origin: string; end: () => void }> {
  const { below = '/', types = {}, missing, missingIs200 = false, isSlashless = false } = habits;
  const server: Server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = pathname.startsWith(below) ? pathname.slice(below.length) : '../';
    const isFolder = path === '' || path.endsWith('/') || (isSlashless && existsSync(join(dist, path, 'index.html')));
    const file = join(dist, path, isFolder ? 'index.html' : '');
    const isThere = !path.startsWith('..') && !missing?.test(path) && existsSync(file) && statSync(file).isFile();
    const found = isThere ? file : join(dist, '404.html');
    const ending = extname(found);
    while (fails(habits, path) === 'late') await new Promise((resolve) => setTimeout(resolve, 50));
    const fault = fails(habits, path);
    if (fault) return failed(response, fault, readFileSync(found));
    const text = habits.replaced?.[path];
    response.writeHead(isThere || missingIs200 ? 200 : 404, { 'content-type': types[ending] ?? TYPES[ending] ?? 'application/octet-stream' });
    response.end(text ?? readFileSync(found));
  });
  return new Promise((resolve) =>
    server.listen(0, () => {
      const end = () => {
        server.closeAllConnections();
        server.close();
      };
      resolve({ origin: `http://localhost:${(server.address() as AddressInfo).port}`, end });
    }),
  );
}
