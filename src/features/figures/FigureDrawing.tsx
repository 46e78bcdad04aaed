import { useEffect, useEffectEvent, useId, useMemo, useState } from 'react';
import * as say from '#messages';
import { regionOfSource } from '../../atlas/lookup.ts';
import { yearAbout } from '../../figures/shared/about.ts';
import type { Figure } from '../../figures/shared/figure.ts';
import { type Behind, type Mark, marksOf, type Scene } from '../../figures/shared/scene.ts';
import { sceneToSvg } from '../../render/svg.ts';
import { useSite, useView } from '../panel/context.tsx';
import { BehindDialog } from './BehindDialog.tsx';
import { FigureTooltip } from './FigureTooltip.tsx';
import { useMarks } from './useMarks.ts';

type MarkWithRecords = Mark & { behind: Behind };

/** The drawing of a figure: the same SVG as in its file, with marks that pointer and keyboard can reach. */
export function FigureDrawing({ figure, scene }: { figure: Figure; scene: Scene }) {
  const { language, want } = useSite();
  const { setView } = useView();
  const prefix = useId().replace(/\W/g, '');
  const [opened, setOpened] = useState<MarkWithRecords | null>(null);
  const openBehind = (mark: MarkWithRecords) => {
    want(regionsBehind(mark.behind));
    setOpened(mark);
  };
  const { host, active, events, focus } = useMarks(scene, {
    onBehind: openBehind,
    onYears: (first, last) => setView({ from: first, at: String(last) }),
    isOnTop: opened === null,
  });
  // The files of the records may have come meanwhile and the marks been drawn anew, so the mark is found again by its id.
  const giveBack = useEffectEvent((id: string) => focus(id));
  useEffect(() => (opened ? () => giveBack(opened.id) : undefined), [opened]);
  const hasYears = marksOf(scene).some((mark) => yearAbout(mark) !== undefined);
  const label =
    figure.title + language.stop + [say.figureNavigate(language), hasYears ? say.figureNavigateYears(language) : ''].filter(Boolean).join(language.gap);
  const html = useMemo(() => ({ __html: sceneToSvg(scene, { interactive: true, label, idPrefix: prefix }).svg }), [scene, label, prefix]);
  return (
    <div className="figure-scroll">
      <div
        ref={host}
        className="figure-drawing"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: Tab enters the group of marks here, arrow keys move within it
        tabIndex={0}
        role="group"
        aria-label={label}
        style={{ width: scene.width }}
        {...events}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the text is our own SVG, made from escaped records
        dangerouslySetInnerHTML={html}
      />
      {active && <FigureTooltip mark={active} scene={scene} />}
      {opened && <BehindDialog behind={opened.behind} onClose={() => setOpened(null)} />}
    </div>
  );
}

/** Regions whose files hold the sources of the records behind a mark. */
function regionsBehind({ groups }: Behind): string[] {
  return groups.flatMap(({ entries }) => entries.flatMap(({ sources }) => sources.map(regionOfSource)));
}
