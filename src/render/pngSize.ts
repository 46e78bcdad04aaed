/** Every browser makes canvases up to this many pixels, and up to this side in px. */
const SURE = { area: 4096 * 4096, side: 8192 } as const;
/** No browser makes larger ones. */
const MOST = { area: 16_384 * 16_384, side: 32_767 } as const;

/** The size of a picture in pixels. */
export interface PixelSize {
  width: number;
  height: number;
}

/** The size in pixels of a picture at a scale. */
export function pngSize({ width, height }: PixelSize, scale: number): PixelSize {
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** Whether the browser makes a PNG of a size in pixels. Between what all and what none can make, `draws` tries it. */
export function canMakePng({ width, height }: PixelSize, draws: (size: PixelSize) => boolean = drawsCanvas): boolean {
  const [area, side] = [width * height, Math.max(width, height)];
  if (area <= SURE.area && side <= SURE.side) return true;
  return area <= MOST.area && side <= MOST.side && draws({ width, height });
}

/** Draws the last pixel of a canvas and reads it back: a canvas that is too large stays empty, without a word. */
function drawsCanvas({ width, height }: PixelSize): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  pen?.fillRect(width - 1, height - 1, 1, 1);
  const drawn = pen?.getImageData(width - 1, height - 1, 1, 1).data[3];
  // Gives its memory back at once.
  canvas.width = 0;
  return drawn === 255;
}
