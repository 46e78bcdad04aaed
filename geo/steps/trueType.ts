/** The tables of a TrueType file by their tag. */
export function trueTypeTables(font: Buffer): (tag: string) => DataView {
  const file = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map(
    Array.from({ length: file.getUint16(4) }, (_, index) => {
      const at = 12 + index * 16;
      return [font.toString('latin1', at, at + 4), [file.getUint32(at + 8), file.getUint32(at + 12)]] as const;
    }),
  );
  return (tag) => {
    const [offset = 0, length = 0] = tables.get(tag) ?? [];
    return new DataView(font.buffer, font.byteOffset + offset, length);
  };
}

/** The glyph of a character after the table `cmap` in format 4 (segments of the basic plane); 0 where the font has none. */
export function glyphIndex(cmap: DataView): (code: number) => number {
  const subtables = Array.from({ length: cmap.getUint16(2) }, (_, index) => cmap.getUint32(8 + index * 8));
  const start = subtables.find((offset) => cmap.getUint16(offset) === 4);
  if (start === undefined) throw new Error('the font has no cmap of format 4');
  const size = cmap.getUint16(start + 6);
  const [ends, starts, deltas, offsets] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size].map((at) => start + at) as [number, number, number, number];
  return (code) => {
    for (let at = 0; at < size; at += 2) {
      if (code > cmap.getUint16(ends + at)) continue;
      const first = cmap.getUint16(starts + at);
      if (code < first) return 0;
      const offset = cmap.getUint16(offsets + at);
      const delta = cmap.getInt16(deltas + at);
      const glyph = offset ? cmap.getUint16(offsets + at + offset + (code - first) * 2) : code;
      return glyph ? (glyph + delta) & 0xffff : 0;
    }
    return 0;
  };
}
