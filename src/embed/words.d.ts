/** The messages of the one language an embed page is built for (see `site/buildEmbed.ts`). */
declare module 'virtual:messages' {
  import type { Messages } from '../i18n/catalogues/en.ts';
  export const messages: Messages;
}
