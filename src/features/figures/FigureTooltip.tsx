import { useLayoutEffect, useRef, useState } from 'react';
import type { Mark, Scene } from '../../figures/shared/scene.ts';
import { asOfLine } from '../../i18n/asOfLine.ts';
import { sourceLine } from '../../i18n/sourceLine.ts';
import { useFacts, useSite } from '../panel/context.tsx';

const GAP = 8;

/** The tooltip of a mark: value, date and source. It is placed beside the mark, so that it never covers it. */
export function FigureTooltip({ mark, scene }: { mark: Mark; scene: Scene }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const ref = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const { width = 0, height = 0 } = ref.current?.getBoundingClientRect() ?? {};
    const { box } = mark;
    const left = Math.max(0, Math.min(scene.width - width, box.x + Math.min(box.width, 220) - 40));
    const below = box.y + box.height + GAP;
    setPlace({ left, top: below + height > scene.height + 60 && box.y - height - GAP > 0 ? box.y - height - GAP : below });
  }, [mark, scene]);
  return (
    <div ref={ref} className="tooltip" role="presentation" style={{ left: place.left, top: place.top }}>
      <p className="tooltip-title">{mark.tooltip.title}</p>
      {mark.tooltip.lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id, and two may hold the same text
        <p key={index}>{line}</p>
      ))}
      <p className="tooltip-source">
        {sourceLine(language, atlas, mark.tooltip.sources)} {asOfLine(language, atlas, mark.tooltip.sources)}
      </p>
    </div>
  );
}
