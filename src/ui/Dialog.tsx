import { type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react';
import { useEscape } from './useKeys.ts';

/** A modal dialog of the browser: Escape and the button close it, focus returns to where it was. */
export function Dialog({ title, close, onClose, children }: { title: string; close: string; onClose: () => void; children: ReactNode }) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  useEscape(onClose, true, 'modal');
  // React lets these events rise from a dialog inside this one; only its own close it.
  const own = (event: SyntheticEvent) => event.target === ref.current && onClose();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click on the backdrop; the keyboard has Escape and the button
    <dialog ref={ref} className="dialog" aria-label={title} onCancel={own} onClose={own} onClick={own}>
      <div className="dialog-body">
        <div className="dialog-head">
          <h2>{title}</h2>
          <button type="button" className="button" onClick={onClose}>
            {close}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
