import { type ReactNode, useId } from 'react';
import { useMenu } from './useMenu.ts';

/** One entry of a menu. */
export interface Action {
  label: string;
  run: () => void;
  isDisabled?: boolean;
}

interface Props {
  /** Face of the button. */
  children: ReactNode;
  /** Spoken name of the button where its face is an icon alone. */
  name?: string;
  className?: string;
  actions: readonly Action[];
}

/**
 * A button that opens a list of actions. The list is a popover of the browser: it lies over everything, closes on a click elsewhere, and only one is open
 * at a time. The focus moves into it and returns to the button; arrow keys, Home and End walk it; choosing an action closes it.
 */
export function Menu({ children, name, className, actions }: Props) {
  const id = useId();
  const { button, list, isOpen, close, events } = useMenu();
  const choose = (run: () => void) => () => {
    close();
    run();
  };
  return (
    <>
      <button ref={button} type="button" className={className} aria-label={name} title={name} aria-haspopup="menu" aria-expanded={isOpen} popoverTarget={id}>
        {children}
      </button>
      <div ref={list} id={id} popover="auto" role="menu" tabIndex={-1} className="menu" {...events}>
        {actions.map(({ label, run, isDisabled }) => (
          <button key={label} type="button" role="menuitem" tabIndex={-1} disabled={isDisabled} onClick={choose(run)}>
            {label}
          </button>
        ))}
      </div>
    </>
  );
}
