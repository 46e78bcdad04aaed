import type { ReactNode } from 'react';

/** In the place of `Fact`: its value with the title and the note that its dialog shows. */
export function ToldFact({ children, what, note }: { children: ReactNode; what: string; note?: string }) {
  return (
    <>
      {children} {what} {note}
    </>
  );
}
