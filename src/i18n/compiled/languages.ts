// Written by `npm run messages` from src/i18n/messages/; do not edit.
/** The languages of the site by code, English first: each with its own name and the direction of its script. */
export const LANGUAGES: Record<string, { name: string; direction: 'ltr' | 'rtl' }> = {
  en: { name: 'English', direction: 'ltr' },
  fr: { name: 'Français', direction: 'ltr' },
};
