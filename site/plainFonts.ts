import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const NODE_MODULES = createRequire(import.meta.url);
const PLEX = ['400-normal', '600-normal', '400-italic'].flatMap((face) =>
  ['latin', 'cyrillic'].map((script) => inPackage('@fontsource/ibm-plex-sans', `files/ibm-plex-sans-${script}-${face}.woff2`)),
);
/** Arabic with Latin letters and digits in one font: resvg leaves out the Arabic of a line for which it needs two. */
const ARABIC = ['400Regular', '600SemiBold'].map((face) => inPackage('@expo-google-fonts/ibm-plex-sans-arabic', `${face}/IBMPlexSansArabic_${face}.ttf`));
/** Readers see Chinese in the fonts of their system; pictures that are made here need one of ours, which is not shipped. */
const CHINESE = ['400Regular', '600SemiBold'].map((face) => inPackage('@expo-google-fonts/noto-sans-sc', `${face}/NotoSansSC_${face}.ttf`));

/** The paths of uncompressed font files with the characters of some texts, because the rasterizer cannot read compressed ones. */
export async function plainFonts(texts: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'roadstead-fonts-'));
  const letters = Array.from({ length: 0x2100 }, (_, index) => String.fromCharCode(32 + index)).join('');
  const chinese = [...new Set(texts.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu))].join('');
  const wanted = [...[...PLEX, ...ARABIC].map((file) => [file, letters] as const), ...(chinese ? CHINESE.map((file) => [file, chinese] as const) : [])];
  return Promise.all(
    wanted.map(async ([file, characters], index) => {
      const path = join(folder, `${index}.ttf`);
      writeFileSync(path, await subsetFont(readFileSync(file), characters, { targetFormat: 'sfnt', preserveNameIds: [1, 2, 16, 17] }));
      return path;
    }),
  );
}

function inPackage(name: string, file: string): string {
  return join(dirname(NODE_MODULES.resolve(`${name}/package.json`)), file);
}
