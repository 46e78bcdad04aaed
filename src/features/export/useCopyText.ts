import { useDesk } from '../panel/context.tsx';

/** Copies text. Resolves to `done`, or, if the clipboard is refused, to a message with the text. */
export function useCopyText(): (text: string, done: string) => Promise<string> {
  const words = useDesk().language.messages.figure;
  return async (text, done) => {
    try {
      await navigator.clipboard.writeText(text);
      return done;
    } catch {
      return `${words.copyFailed} ${text}`;
    }
  };
}
