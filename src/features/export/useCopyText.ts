import { useDesk } from '../panel/context.tsx';

/** Copies text; says that it did, or where it may not, the text itself. */
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
