import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { CHINESE_LETTERS, FAMILIES } from './scriptFaces.ts';

const NODE_MODULES = createRequire(import.meta.url);
const UPRIGHT = ['400Regular', '600SemiBold'];
const plex = (script: string) =>
  ['400-normal', '600-normal', '400-italic'].map((face) => inPackage('@fontsource/ibm-plex-sans', `files/ibm-plex-sans-${script}-${face}.woff2`));
const ARABIC = UPRIGHT.map((face) => inPackage('@expo-google-fonts/ibm-plex-sans-arabic', `${face}/IBMPlexSansArabic_${face}.ttf`));
/** Readers see Chinese in the fonts of their system; pictures that are made here need one of ours, which is not shipped. */
const CHINESE = UPRIGHT.map((face) => inPackage('@expo-google-fonts/noto-sans-sc', `${face}/NotoSansSC_${face}.ttf`));

/** The paths of uncompressed font files with the characters of some texts, because the rasterizer cannot read compressed ones. Each script has a family, by the names of `FAMILIES`. */
export async function plainFonts(texts: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'roadstead-fonts-'));
  const letters = Array.from({ length: 0x2100 }, (_, index) => String.fromCharCode(32 + index)).join('');
  const chinese = [...new Set(texts.match(new RegExp(`[${CHINESE_LETTERS}]`, 'gu')))].join('');
  const cut = async (file: string, characters: string) =>
    Buffer.from(await subsetFont(readFileSync(file), characters, { targetFormat: 'sfnt', preserveNameIds: [1, 2, 16, 17] }));
  const fonts = await Promise.all([
    ...[...plex('latin'), ...ARABIC].map((file) => cut(file, letters)),
    ...plex('cyrillic').map(async (file) => renamed(await cut(file, letters), FAMILIES.Latin, FAMILIES.Cyrillic)),
    ...(chinese ? CHINESE.map((file) => cut(file, chinese)) : []),
  ]);
  return fonts.map((font, index) => {
    const path = join(folder, `${index}.ttf`);
    writeFileSync(path, font);
    return path;
  });
}

/** A font under another name of the same length, wherever its table of names says the former, in UTF-16. */
function renamed(font: Buffer, former: string, name: string): Buffer {
  const [sought, put] = [former, name].map((text) => Buffer.from(text, 'utf16le').swap16());
  if (!sought || sought.length !== put?.length) throw new Error(`“${name}” is not as long as “${former}”`);
  for (let at = font.indexOf(sought); at >= 0; at = font.indexOf(sought, at + 1)) put.copy(font, at);
  return font;
}

function inPackage(name: string, file: string): string {
  return join(dirname(NODE_MODULES.resolve(`${name}/package.json`)), file);
}
