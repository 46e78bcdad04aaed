import * as say from '#messages';
import type { Language } from '../src/i18n/language.ts';
import { policyTag } from './policy.ts';

/**
 * A page of the app without content, from the page that the build of the app wrote. Without a network every address that was never opened starts from it. Its
 * links are relative to the root; the service worker makes them whole for the address that is opened.
 */
export function shellPage(template: string, language: Language): string {
  return template
    .replace(/<html [^>]*>/, `<html lang="${language.code}" dir="${language.direction}" data-base="./" data-map="drawn">`)
    .replace('<meta charset="utf-8" />', (charset) => `${charset}${policyTag}`)
    .replace('<!--head-->', '<meta name="robots" content="noindex" />')
    .replace('<!--body-->', `<p>${say.appLoading(language)}</p>`);
}
