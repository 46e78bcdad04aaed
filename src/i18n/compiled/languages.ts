// Written by `npm run messages` from src/i18n/messages/; do not edit.
/** The languages of the site by code, English first: each with its own name, the direction of its script, the locale of its formats, and the words that offer a page in it. */
export const LANGUAGES: Record<string, { name: string; direction: 'ltr' | 'rtl'; locale: string; offer: string }> = {
  en: { name: 'English', direction: 'ltr', locale: 'en-GB', offer: 'This page is available in English' },
  ar: { name: 'العربية', direction: 'rtl', locale: 'ar-SA', offer: 'هذه الصفحة متاحة بالعربية' },
  es: { name: 'Español', direction: 'ltr', locale: 'es-ES', offer: 'Esta página está disponible en español' },
  fr: { name: 'Français', direction: 'ltr', locale: 'fr-FR', offer: 'Cette page existe en français' },
  pt: { name: 'Português', direction: 'ltr', locale: 'pt-PT', offer: 'Esta página está disponível em português' },
  ru: { name: 'Русский', direction: 'ltr', locale: 'ru-RU', offer: 'Эта страница доступна на русском языке' },
  zh: { name: '中文', direction: 'ltr', locale: 'zh-CN', offer: '本页有中文版' },
};
