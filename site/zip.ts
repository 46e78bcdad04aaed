import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Zippable, zipSync } from 'fflate';
import { LANGUAGES } from '../src/i18n/compiled/languages.ts';
import { ENGLISH } from '../src/lib/site.ts';
import { DIST, ROOT } from './folders.ts';

/** Files that are packed already: packing them again takes time and saves nothing. */
const PACKED = /\.(woff2|png|zip|pptx)$/;
const FOLDER = 'roadstead';

const README = `Roadstead, to take along

The folder "site" is the whole atlas. It needs no network, but it does need a web server, because a browser gives pages from the disk no data.
With Python 3:   python3 serve.py
With Node 20:    node serve.mjs
Then open http://localhost:4173/ in a browser. Another port is the first argument. Only this computer can open it.
`;

const PYTHON = `import functools, http.server, os, sys

port = int(sys.argv[1]) if len(sys.argv) > 1 else 4173
folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "site")
kinds = http.server.SimpleHTTPRequestHandler.extensions_map
kinds.update({".js": "text/javascript", ".mjs": "text/javascript", ".json": "application/json", ".woff2": "font/woff2", ".pbf": "application/x-protobuf"})


class Handler(http.server.SimpleHTTPRequestHandler):
    def send_error(self, code, message=None, explain=None):
        if code != 404:
            return super().send_error(code, message, explain)
        with open(os.path.join(folder, "404.html"), "rb") as file:
            body = file.read()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


print(f"Roadstead is served on http://localhost:{port}/")
http.server.ThreadingHTTPServer(("localhost", port), functools.partial(Handler, directory=folder)).serve_forever()
`;

const NODE = `import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const port = Number(process.argv[2] ?? 4173);
const folder = join(import.meta.dirname, 'site');
const kinds = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.pbf': 'application/x-protobuf', '.png': 'image/png' };

createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const path = join(folder, normalize(decodeURIComponent(pathname)));
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  if (isFolder && !pathname.endsWith('/')) return response.writeHead(301, { location: pathname + '/' }).end();
  const file = isFolder ? join(path, 'index.html') : path;
  const found = file.startsWith(folder) && existsSync(file) ? file : join(folder, '404.html');
  response.writeHead(found === file ? 200 : 404, { 'content-type': kinds[extname(found)] ?? 'application/octet-stream' });
  createReadStream(found).pipe(response);
}).listen(port, 'localhost', () => console.log('Roadstead is served on http://localhost:' + port + '/'));
`;

/** The languages whose pages are taken along: those that the command names, or all. Throws an Error for one that the atlas does not have. */
export function wantedLanguages(named: readonly string[]): string[] {
  const all = Object.keys(LANGUAGES);
  const foreign = named.filter((code) => !all.includes(code));
  if (foreign.length) throw new Error(`no such language: ${foreign.join(', ')}; there are ${all.join(', ')}`);
  return named.length ? [...named] : all;
}

/** Whether the file at a path below `dist` belongs to what is taken along: no files of other languages, and no share pictures, which only other sites show. English stays, because its pages are the root. */
export function isTaken(path: string, codes: readonly string[]): boolean {
  const others = Object.keys(LANGUAGES).filter((code) => code !== ENGLISH && !codes.includes(code));
  return !path.startsWith('share/') && !others.some((code) => new RegExp(`(^|/)${code}/|[./]${code}\\.(js|ics|json)$`).test(path));
}

function siteZip(codes: readonly string[]): Uint8Array {
  const paths = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const files = paths.filter((path) => statSync(join(DIST, path)).isFile() && isTaken(path, codes));
  const text = (contents: string) => new TextEncoder().encode(contents);
  const site: Zippable = Object.fromEntries(
    files.map((path) => [`${FOLDER}/site/${path}`, [readFileSync(join(DIST, path)), { level: PACKED.test(path) ? 0 : 6 }]]),
  );
  return zipSync({ [`${FOLDER}/README.txt`]: text(README), [`${FOLDER}/serve.py`]: text(PYTHON), [`${FOLDER}/serve.mjs`]: text(NODE), ...site });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error(`${DIST} is not built: run npm run build`);
  const codes = wantedLanguages(process.argv.slice(2));
  const file = join(ROOT, 'roadstead-site.zip');
  writeFileSync(file, siteZip(codes));
  console.log(`roadstead-site.zip: ${Math.round(statSync(file).size / 1e6)} MB in ${codes.join(', ')}`);
}
