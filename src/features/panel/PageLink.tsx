import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { type Page, pagePath } from '../../pages/page.ts';
import { useView } from './context.tsx';
import { addressWith } from './navigation.ts';

/** A link to a page that keeps layers and projection, but not a camera that was moved by hand nor filters. */
export function PageLink({ page, children, className, current }: { page: Page; children: ReactNode; className?: string; current?: boolean }) {
  const { view } = useView();
  return (
    <Link href={addressWith(pagePath(page), view)} {...(className ? { className } : {})} {...(current ? { 'aria-current': 'page' as const } : {})}>
      {children}
    </Link>
  );
}
