import { type RefObject, useEffect, useRef, useState } from 'react';
import type { HeightFrom } from './embedCode.ts';

const FIRST_HEIGHT = 480;
/** How long the next width is waited for: a frame that does not answer keeps the code with the heights that are known. */
const PATIENCE_MS = 8000;
/** The widths in px at which the height of an embedded figure is measured. */
const MEASURED = [300, 320, 360, 400, 440, 480, 540, 600, 660, 720, 800, 880, 960, 1080, 1200] as const;

type Frame = RefObject<HTMLIFrameElement | null>;

/** A ref for the frame of an embedded figure, and the height in px that the figure in it last reported. */
export function useFrameHeight(): [Frame, number] {
  const [height, setHeight] = useState(FIRST_HEIGHT);
  return [useReports((reported) => setHeight(reported)), height];
}

/** The heights of an embedded figure from each width on, once they are known, and the frame that finds them. */
interface Measuring {
  frame: Frame;
  /** The width that the frame must have now. */
  width: number;
  /** Null while they are measured. */
  heights: HeightFrom[] | null;
}

/**
 * Measures the figure at `address` in a frame that nobody sees, which takes one width after the other. A figure between two widths is about as tall as at the taller of them; widths from which
 * on it is as tall as before are left out.
 */
export function useHeights(address: string): Measuring {
  const [known, setKnown] = useState<{ address: string; heights: number[] }>({ address, heights: [] });
  const [unanswered, setUnanswered] = useState('');
  const heights = known.address === address ? known.heights : [];
  const isKnown = heights.length === MEASURED.length;
  const frame = useReports((height, width) => {
    if (width === MEASURED[heights.length]) setKnown({ address, heights: [...heights, height] });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each height that comes is waited for anew
  useEffect(() => {
    if (isKnown) return;
    const timer = setTimeout(() => setUnanswered(address), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [address, heights.length, isKnown]);
  return {
    frame,
    width: MEASURED[Math.min(heights.length, MEASURED.length - 1)] ?? 0,
    heights: isKnown || unanswered === address ? stepsOf(heights) : null,
  };
}

function stepsOf(heights: readonly number[]): HeightFrom[] {
  const all = heights.map((height, index) => ({ from: MEASURED[index] ?? 0, height: Math.max(height, heights[index + 1] ?? 0) }));
  const steps = all.filter(({ height }, index) => height !== all[index - 1]?.height);
  return steps.length ? steps : [{ from: 0, height: FIRST_HEIGHT }];
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
