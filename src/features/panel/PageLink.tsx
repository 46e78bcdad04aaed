import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Page, pagePath } from '../../pages/page.ts';
import { lastingSearch } from '../../view/viewState.ts';
import { useDesk } from './context.tsx';

/** A link to a page that keeps layers and projection, but not a camera that was moved by hand nor filters. */
export function PageLink({ page, children, className, current }: { page: Page; children: ReactNode; className?: string; current?: boolean }) {
  const { view } = useDesk();
  const search = lastingSearch(view);
  return (
    <Link to={pagePath(page)} search={search} {...(className ? { className } : {})} {...(current ? { 'aria-current': 'page' as const } : {})}>
      {children}
    </Link>
  );
}
