import { useEffect, useRef, useState } from 'react';
import { useDesk } from '../panel/context.tsx';

/** From when on a job in the making is shown, in ms: what is quicker needs no words. */
const SHOWN_AFTER_MS = 600;

/** A file in the making, or what became of the last one. */
export interface Job {
  /** Makes something under a name; a job before it is cancelled. Text that the task resolves to is said. */
  run: (name: string, task: (signal: AbortSignal) => unknown) => () => void;
  /** Name of what is being made, once it takes long enough to be worth saying. */
  making: string;
  cancel: () => void;
  message: string;
}

/** Rejects when the signal ends what it stands for, so that a person need not wait for what is still on its way. */
function cancelled(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
}

/** Runs one job at a time: says what takes long, lets it be cancelled, says why it failed. */
export function useJob(): Job {
  const { figure, making: words } = useDesk().language.messages;
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
      if (isCurrent()) setMessage(controller.signal.aborted ? words.cancelled : figure.failed((error as Error).message));
    } finally {
      clearTimeout(timer);
      if (isCurrent()) setMaking('');
    }
  };
  return { run: (name, task) => () => void start(name, task), making, cancel: () => current.current?.abort(), message };
}
