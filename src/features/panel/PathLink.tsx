import type { ReactNode } from 'react';
import { parsePath } from '../../pages/page.ts';
import { PageLink } from './PageLink.tsx';

/** A link to a path of the atlas. */
export function PathLink({ path, children }: { path: string; children: ReactNode }) {
  return <PageLink page={parsePath(path)}>{children}</PageLink>;
}
