import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { type Page, pagePath } from '../../pages/page.ts';
import { useSite, useView } from './context.tsx';
import { addressWith } from './navigation.ts';

/** A link to a page that keeps layers and projection, but not a camera that was moved by hand nor filters. What the page needs is loaded when the pointer or the focus comes to the link. */
export function PageLink({ page, children, className, current }: { page: Page; children: ReactNode; className?: string; current?: boolean }) {
  const { prepare } = useSite();
  const { view } = useView();
  const soon = () => prepare(page);
  const about = 'id' in page && page.kind !== 'figure' ? `${page.kind}.${page.id}` : undefined;
  return (
    <Link
      href={addressWith(pagePath(page), view)}
      onPointerEnter={soon}
      onFocus={soon}
      data-about={about}
      {...(className ? { className } : {})}
      {...(current ? { 'aria-current': 'page' as const } : {})}
    >
      {children}
    </Link>
  );
}
