import { useEffect, useRef, useState } from 'react';
import * as say from '#messages';
import { faultText } from '../../lib/faultText.ts';
import { useSite } from '../panel/context.tsx';

/** A job that takes longer than this, in ms, is shown as running. */
const SHOWN_AFTER_MS = 600;

/** The state of one job, such as making a file: whether it runs, or how the last one ended. */
export interface Job {
  /** Returns a click handler that starts a named task and cancels the one before it. If the task resolves to text, that text becomes the message. */
  run: (name: string, task: (signal: AbortSignal) => unknown) => () => void;
  /** Name of the running task once it has run for `SHOWN_AFTER_MS`; else ''. */
  making: string;
  cancel: () => void;
  message: string;
  /** Removes the message. */
  clear: () => void;
}

/** Rejects on abort, so that Cancel answers at once. */
function cancelled(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
}

/** Runs one task at a time. Names a task that is slow, lets the reader cancel it, and gives the reason if it fails. */
export function useJob(): Job {
  const { language } = useSite();
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
      const result = await Promise.race([task(controller.signal), cancelled(controller.signal)]);
      if (isCurrent()) setMessage(typeof result === 'string' ? result : '');
    } catch (error) {
      if (isCurrent()) setMessage(controller.signal.aborted ? say.makingCancelled(language) : say.figureFailed(language, { why: faultText(error) }));
    } finally {
      clearTimeout(timer);
      if (isCurrent()) setMaking('');
    }
  };
  return { run: (name, task) => () => void start(name, task), making, cancel: () => current.current?.abort(), message, clear: () => setMessage('') };
}
