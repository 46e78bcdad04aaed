import * as say from '#messages';
import { useSite } from '../panel/context.tsx';

/** Copies text. Resolves to `done`, or, if the clipboard is refused, to a message with the text. */
export function useCopyText(): (text: string, done: string) => Promise<string> {
  const { language } = useSite();
  return async (text, done) => {
    try {
      await navigator.clipboard.writeText(text);
      return done;
    } catch {
      return `${say.figureCopyFailed(language)} ${text}`;
    }
  };
}
