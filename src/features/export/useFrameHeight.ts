import { type RefObject, useEffect, useRef, useState } from 'react';
import type { HeightFrom } from './embedCode.ts';

const FIRST_HEIGHT = 480;
/** The widths in px at which the height of an embedded figure is measured. */
const MEASURED = [300, 320, 360, 400, 440, 480, 540, 600, 660, 720, 800, 880, 960, 1080, 1200] as const;

type Frame = RefObject<HTMLIFrameElement | null>;

/** A ref for the frame of an embedded figure, and the height in px that the figure in it last reported. */
export function useFrameHeight(): [Frame, number] {
  const [height, setHeight] = useState(FIRST_HEIGHT);
  return [useReports((reported) => setHeight(reported)), height];
}

/**
 * A ref for a frame that nobody sees, the heights of the figure at `address` from each width on, and the width that the frame must have now:
 * it takes one width after the other. A figure between two widths is about as tall as at the taller of them; widths from which on it is as tall as before are left out.
 */
export function useHeights(address: string): [Frame, HeightFrom[], number] {
  const [known, setKnown] = useState<{ address: string; heights: number[] }>({ address, heights: [] });
  const heights = known.address === address ? known.heights : [];
  const frame = useReports((height, width) => {
    if (width === MEASURED[heights.length]) setKnown({ address, heights: [...heights, height] });
  });
  const all = heights.map((height, index) => ({ from: MEASURED[index] ?? 0, height: Math.max(height, heights[index + 1] ?? 0) }));
  const steps = all.filter(({ height }, index) => height !== all[index - 1]?.height);
  return [frame, steps.length ? steps : [{ from: 0, height: FIRST_HEIGHT }], MEASURED[Math.min(heights.length, MEASURED.length - 1)] ?? 0];
}

/** A ref for a frame whose figure reports its height, and the width for which it holds, both in px. */
function useReports(onReport: (height: number, width: number) => void): Frame {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const hear = ({ data, source }: MessageEvent<{ type?: string; height?: number; width?: number } | null>) => {
      if (source === frame.current?.contentWindow && data?.type === 'roadstead:height' && data.height) onReport(data.height, data.width ?? 0);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  });
  return frame;
}
