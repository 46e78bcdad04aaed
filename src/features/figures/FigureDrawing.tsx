import { type KeyboardEvent, type PointerEvent, useId, useMemo, useRef, useState } from 'react';
import * as say from '#messages';
import { regionOfSource } from '../../atlas/lookup.ts';
import type { Figure } from '../../figures/shared/figure.ts';
import { type Behind, type Mark, marksOf, type Scene } from '../../figures/shared/scene.ts';
import { nextMark } from '../../figures/shared/walk.ts';
import { sceneToSvg } from '../../render/svg.ts';
import { useEscape } from '../../ui/useKeys.ts';
import { useSite } from '../panel/context.tsx';
import { useOpenPath } from '../panel/navigation.ts';
import { BehindDialog } from './BehindDialog.tsx';
import { FigureTooltip } from './FigureTooltip.tsx';

/** The drawing of a figure: the same SVG as in its file, with marks that pointer and keyboard can reach. */
export function FigureDrawing({ figure, scene }: { figure: Figure; scene: Scene }) {
  const { language, want } = useSite();
  const openPath = useOpenPath();
  const prefix = useId().replace(/\W/g, '');
  const host = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [behind, setBehind] = useState<Behind | null>(null);
  const marks = useMemo(() => marksOf(scene), [scene]);
  // Found by id, so that the mark stays active when more data arrives and the scene is made again.
  const active = marks.find((mark) => mark.id === activeId) ?? null;
  const setActive = (mark: Mark | null) => setActiveId(mark?.id ?? null);
  const html = useMemo(
    () => ({ __html: sceneToSvg(scene, { interactive: true, label: `${figure.title}. ${say.figureNavigate(language)}`, idPrefix: prefix }).svg }),
    [scene, figure.title, language, prefix],
  );

  const markAt = (target: EventTarget) => {
    const id = (target as Element).closest?.('[data-mark]')?.getAttribute('data-mark');
    return marks.find((mark) => mark.id === id) ?? null;
  };
  const open = (mark: Mark | null) => {
    if (mark?.behind) {
      want(regionsBehind(mark.behind));
      setBehind(mark.behind);
    } else if (mark?.href) openPath(mark.href);
  };
  const focus = (index: number) => {
    const mark = marks[Math.max(0, Math.min(marks.length - 1, index))];
    host.current?.querySelector<SVGElement>(`[data-mark="${mark?.id}"]`)?.focus();
  };
  const dismiss = () => {
    setActive(null);
    if (host.current?.contains(document.activeElement)) host.current.focus();
  };
  useEscape(dismiss, active !== null && behind === null);
  const onKeyDown = (event: KeyboardEvent) => {
    const index = active ? marks.indexOf(active) : -1;
    const next = nextMark(event.key, index, marks);
    if (next !== null) {
      event.preventDefault();
      focus(next);
    } else if ((event.key === 'Enter' || event.key === ' ') && active) {
      event.preventDefault();
      open(active);
    }
  };
  return (
    <div className="figure-scroll">
      <div
        ref={host}
        className="figure-drawing"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: Tab enters the group of marks here, arrow keys move within it
        tabIndex={0}
        role="group"
        aria-label={`${figure.title}. ${say.figureNavigate(language)}`}
        style={{ width: scene.width }}
        onKeyDown={onKeyDown}
        onFocus={(event) => setActive(markAt(event.target))}
        onBlur={() => setActive(null)}
        onPointerMove={(event: PointerEvent) => setActive(markAt(event.target))}
        onPointerLeave={() => setActive(null)}
        onClick={(event) => open(markAt(event.target))}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the text is our own SVG, made from escaped records
        dangerouslySetInnerHTML={html}
      />
      {active && <FigureTooltip mark={active} scene={scene} />}
      {behind && <BehindDialog behind={behind} onClose={() => setBehind(null)} />}
    </div>
  );
}

/** Regions whose files hold the sources of the records behind a mark. */
function regionsBehind({ groups }: Behind): string[] {
  return groups.flatMap(({ entries }) => entries.flatMap(({ sources }) => sources.map(regionOfSource)));
}
