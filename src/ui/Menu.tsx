import { type ReactNode, useId } from 'react';
import { useMenu } from './useMenu.ts';

/** One entry of a menu. */
export interface Action {
  label: string;
  run: () => void;
  isDisabled?: boolean;
}

interface Props {
  /** Contents of the button. */
  children: ReactNode;
  /** Label of the button for screen readers, if it contains only an icon. */
  name?: string;
  className?: string;
  actions: readonly Action[];
}

/**
 * A button that opens a list of actions. The list is a popover: it lies above everything, closes on a click elsewhere, and only one is open at a time.
 * The focus moves into the list and returns to the button. Arrow keys, Home and End move between the actions; choosing an action closes the list.
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
