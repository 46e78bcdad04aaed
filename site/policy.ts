/** The policy of a page: it may load files of its own site, and pictures and workers that it makes itself. No script or style inside a page, no foreign host. */
export const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Who may show a page in a frame: its own site, and for an embedded figure everybody. A policy inside the page cannot say so, only a header can. */
const FRAMED = { page: "frame-ancestors 'self'", embed: 'frame-ancestors *' } as const;

/** The headers of every file. Other sites may use the web component and read the facts. */
const COMMON = {
  'access-control-allow-origin': '*',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), microphone=(), payment=()',
};

const isEmbed = (path: string) => /^\/([a-z]{2}\/)?embed\//.test(path);

/** The headers of the file at a path below the root, which begins with a slash. */
export function headersOf(path: string): Record<string, string> {
  return { ...COMMON, 'content-security-policy': `${POLICY}; ${isEmbed(path) ? FRAMED.embed : FRAMED.page}` };
}

/** The headers as the file `_headers` that several hosts of static sites read. `codes` are the languages that have a folder. */
export function headersFile(codes: readonly string[]): string {
  const lines = (headers: Record<string, string>) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  // Such a host adds the headers of each pattern that fits; a line with `!` takes one away again.
  const embeds = ['/embed/*', ...codes.map((code) => `/${code}/embed/*`)];
  return [
    '/*',
    ...lines(headersOf('/')),
    ...embeds.flatMap((path) => [path, '  ! content-security-policy', `  content-security-policy: ${headersOf('/embed/')['content-security-policy']}`]),
    '/assets/*',
    '  cache-control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}

/** The policy as a tag for the head of a page, for hosts that send no headers. */
export const policyTag = `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`;
