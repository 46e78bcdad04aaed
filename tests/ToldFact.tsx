import type { ReactNode } from 'react';

/** In the place of `Fact`: its value with the note that its dialog shows. */
export function ToldFact({ children, note }: { children: ReactNode; note?: string }) {
  return (
    <>
      {children} {note}
    </>
  );
}
