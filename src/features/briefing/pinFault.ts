import * as say from '#messages';
import type { Language } from '../../i18n/language.ts';
import { faultText } from '../../lib/faultText.ts';
import { FileError } from '../../queries/FileError.ts';

/** Why a pinned view cannot be shown, in words: the file of facts that could not be read, or what failed. */
export function pinFault(language: Language, error: unknown): string {
  return error instanceof FileError ? say.errorsData(language, error) : say.figureFailed(language, { why: faultText(error) });
}
