import type { ReactNode } from 'react';

/** A message in the flow of the page, with an optional button. */
export function Notice({
  children,
  action,
  onAction,
  tone = 'plain',
}: {
  children: ReactNode;
  action?: string;
  onAction?: () => void;
  tone?: 'plain' | 'error';
}) {
  return (
    <div className={`notice notice-${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <div>{children}</div>
      {action && onAction && (
        <button type="button" className="button" onClick={onAction}>
          {action}
        </button>
      )}
    </div>
  );
}
