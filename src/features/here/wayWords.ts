import type { Language } from '../../i18n/language.ts';

/** A distance in nautical miles as a number in words: whole miles, below ten with one decimal. */
export function milesWords(language: Language, miles: number): string {
  return language.number(miles < 10 ? Math.round(miles * 10) / 10 : Math.round(miles));
}

/** A course in three digits of whole degrees, 000 to 359. */
export function courseWords(course: number): string {
  return String(Math.round(course) % 360).padStart(3, '0');
}
