import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import compression from 'compression';
import sirv from 'sirv';

const DIST = join(fileURLToPath(import.meta.url), '../../dist');

/** Serves the finished site, compressed. Resolves when it listens; rejects when the port is taken or the site is not built. */
export function serve(port: number, dist = DIST): Promise<Server> {
  if (!existsSync(join(dist, 'index.html'))) return Promise.reject(new Error('dist is not built: run npm run build'));
  const missing = readFileSync(join(dist, '404.html'));
  const files = sirv(dist, {
    etag: true,
    // Other sites may show figures and read the facts.
    setHeaders: (response) => response.setHeader('access-control-allow-origin', '*'),
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
    },
  });
  const compress = compression({ threshold: 512 }) as unknown as (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  const server = createServer((request, response) => compress(request, response, () => files(request, response)));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
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
