import { useEffect, useRef, useState } from 'react';
import * as say from '#messages';
import { useDesk } from '../panel/context.tsx';

/** A job is shown after this time in ms; a quicker one needs no words. */
const SHOWN_AFTER_MS = 600;

/** The file that is being made, or the outcome of the last one. */
export interface Job {
  /** Gives a click handler that starts a task under a name and cancels the one before it. Text that the task resolves to becomes the message. */
  run: (name: string, task: (signal: AbortSignal) => unknown) => () => void;
  /** Name of the running task, once it takes long enough to be worth saying; else ''. */
  making: string;
  cancel: () => void;
  message: string;
  /** Takes the message away. */
  clear: () => void;
}

/** Rejects on abort, so that Cancel answers at once. */
function cancelled(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
}

/** Runs one task at a time: names a slow one, lets it be cancelled, gives the reason of a failure. */
export function useJob(): Job {
  const { language } = useDesk();
  const [making, setMaking] = useState('');
  const [message, setMessage] = useState('');
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  const start = async (name: string, task: Parameters<Job['run']>[1]) => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    setMessage('');
    const timer = setTimeout(() => setMaking(name), SHOWN_AFTER_MS);
    const isCurrent = () => current.current === controller;
    try {
      const said = await Promise.race([task(controller.signal), cancelled(controller.signal)]);
      if (isCurrent()) setMessage(typeof said === 'string' ? said : '');
    } catch (error) {
      if (isCurrent()) setMessage(controller.signal.aborted ? say.makingCancelled(language) : say.figureFailed(language, { why: (error as Error).message }));
    } finally {
      clearTimeout(timer);
      if (isCurrent()) setMaking('');
    }
  };
  return { run: (name, task) => () => void start(name, task), making, cancel: () => current.current?.abort(), message, clear: () => setMessage('') };
}
