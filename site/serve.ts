import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import compression from 'compression';
import sirv from 'sirv';
import { DIST } from './folders.ts';
import { headersOf } from './policy.ts';

/**
 * Serves the finished site below `dist`, compressed, each file with the headers of the site and with `headers`, which go before. Port 0 takes a free one. Resolves to the server when it listens; rejects with an
 * Error when the port is taken or a page is missing that the build writes.
 */
export async function serve(port: number, dist = DIST, headers: Record<string, string> = {}): Promise<Server> {
  if (!['index.html', '404.html'].every((name) => existsSync(join(dist, name)))) throw new Error(`${dist} is not built: run npm run build`);
  const missing = (path: string) => readFileSync(join(dist, missingFile(dist, path)));
  const files = sirv(dist, {
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries({ ...headersOf(path), ...headers })) response.setHeader(name, value);
    },
    onNoMatch: (request, response) => {
      response.writeHead(404, { ...headersOf(request.url ?? '/'), 'content-type': 'text/html; charset=utf-8' }).end(missing(request.url ?? '/'));
    },
  });
  // The types of `compression` ask for Express's requests; it needs only those of Node.
  const compress = compression({ threshold: 512 }) as unknown as (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  const server = createServer((request, response) => compress(request, response, () => files(request, response)));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}

/** The page for what is missing below a path: that of figures in frames or of the language in which the path begins, else that of the root. */
function missingFile(dist: string, path: string): string {
  const own = `${/^\/(([a-z]{2}\/)?embed\/|[a-z]{2}\/)/.exec(path)?.[1] ?? ''}404.html`;
  return existsSync(join(dist, own)) ? own : '404.html';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.env.PORT ?? 4173);
  serve(port).then(
    () => console.log(`Roadstead is served on http://localhost:${port}/`),
    (error: Error) => {
      console.error(`Roadstead cannot be served on port ${port}: ${error.message}`);
      process.exitCode = 1;
    },
  );
}
