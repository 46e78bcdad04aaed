import type { ReactNode } from 'react';
import { Section } from '../../ui/Section.tsx';
import { Translated } from './Translated.tsx';

/** A titled part of a panel that shows texts of the facts, with the sign that says how they were translated. */
export function TextSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <Section id={id} title={title}>
      <Translated>{children}</Translated>
    </Section>
  );
}
