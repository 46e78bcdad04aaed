import { useEffect, useRef } from 'react';
import * as say from '#messages';
import { useSite } from '../panel/context.tsx';
import { useCurrentSection } from './useCurrentSection.ts';

/** The names of the sections of a region. */
type SectionName = Parameters<typeof say.regionSections>[1];

/** Links to the sections of a region, in one row that scrolls; that of the section which the reader has reached is marked and in view. */
export function SectionTabs({ sections }: { sections: readonly SectionName[] }) {
  const { language } = useSite();
  const current = useCurrentSection(sections);
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const tab = row.current?.querySelector<HTMLElement>(`[href="#${current}"]`);
    if (tab) row.current?.scrollTo({ left: tab.offsetLeft - row.current.offsetLeft - 24 });
  }, [current]);
  return (
    <nav ref={row} className="tabs" aria-label={say.regionSections(language, 'summary')}>
      {sections.map((id) => (
        <a key={id} href={`#${id}`} aria-current={id === current ? 'location' : undefined} onClick={(event) => jump(event, id)}>
          {say.regionSections(language, id)}
        </a>
      ))}
    </nav>
  );
}

function jump(event: { preventDefault: () => void }, id: string) {
  event.preventDefault();
  const target = document.getElementById(id);
  target?.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}
