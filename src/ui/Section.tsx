import { type ReactNode, useId } from 'react';

/** A titled part of a panel, with an anchor for the section list. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section id={id} aria-labelledby={heading} className="section" tabIndex={-1}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}
