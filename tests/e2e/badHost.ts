import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

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

/** Serves a built site badly, on a free port. Resolves to its address and to a function that ends it. */
export function badHost(
  dist: string,
  { below = '/', types = {}, missing, missingIs200 = false, isSlashless = false }: BadHabits,
): Promise<{ origin: string; end: () => void }> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = pathname.startsWith(below) ? pathname.slice(below.length) : '../';
    const isFolder = path === '' || path.endsWith('/') || (isSlashless && existsSync(join(dist, path, 'index.html')));
    const file = join(dist, path, isFolder ? 'index.html' : '');
    const isThere = !path.startsWith('..') && !missing?.test(path) && existsSync(file) && statSync(file).isFile();
    const found = isThere ? file : join(dist, '404.html');
    const ending = extname(found);
    response.writeHead(isThere || missingIs200 ? 200 : 404, { 'content-type': types[ending] ?? TYPES[ending] ?? 'application/octet-stream' });
    response.end(readFileSync(found));
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
