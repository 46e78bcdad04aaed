import { type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useEscape } from './useKeys.ts';

/** A modal dialog. It stands at the end of the page, so that it has the same look wherever it is opened. Escape, its button and a click outside close it; the focus then returns to the element that had it before. */
export function Dialog({ title, close, onClose, children }: { title: string; close: string; onClose: () => void; children: ReactNode }) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  useEscape(onClose, true, 'modal');
  // React also passes on the events of a dialog inside this one, which must not close this one.
  const own = (event: SyntheticEvent) => event.target === ref.current && onClose();
  return createPortal(
    // React's strict mode closes a new dialog and opens it again; only the end of one that stays closed counts.
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click on the backdrop; the keyboard has Escape and the button
    <dialog ref={ref} className="dialog" aria-label={title} onCancel={own} onClose={(event) => !event.currentTarget.open && own(event)} onClick={own}>
      <div className="dialog-body">
        <div className="dialog-head">
          <h2>{title}</h2>
          <button type="button" className="button" onClick={onClose}>
            {close}
          </button>
        </div>
        {children}
      </div>
    </dialog>,
    document.body,
  );
}
