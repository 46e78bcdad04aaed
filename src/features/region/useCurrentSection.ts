import { useEffect, useState } from 'react';

/** How far below the top of the panel a section counts as reached, in px: the height of the tabs that stick there, and a line of text. */
const REACHED_PX = 90;

/** The id of the last of the sections that the reader has scrolled to; '' above the first. */
export function useCurrentSection(sections: readonly string[]): string {
  const [current, setCurrent] = useState('');
  const key = sections.join(' ');
  useEffect(() => {
    const find = () => {
      const panel = document.getElementById('content');
      // The panel scrolls in itself or, in a low window, with the page.
      const top = Math.max(0, panel?.getBoundingClientRect().top ?? 0) + REACHED_PX;
      const reached = key.split(' ').filter((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) <= top);
      const isAtEnd = panel !== null && panel.scrollTop > 0 && panel.scrollTop + panel.clientHeight >= panel.scrollHeight - 2;
      setCurrent((isAtEnd ? key.split(' ').at(-1) : reached.at(-1)) ?? '');
    };
    document.addEventListener('scroll', find, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', find, { capture: true });
  }, [key]);
  return current;
}
