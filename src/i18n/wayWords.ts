import type { Language } from './language.ts';

/** Formats a distance in nautical miles as a number of the language: whole miles, or one decimal below ten. */
export function milesWords(language: Language, miles: number): string {
  return language.number(miles < 10 ? Math.round(miles * 10) / 10 : Math.round(miles));
}

/** Formats hours as a number of the language: whole hours, or one decimal below ten. */
export function hoursWords(language: Language, hours: number): string {
  return milesWords(language, hours);
}

/** Formats a course in degrees as three digits, 000 to 359. */
export function courseWords(course: number): string {
  return String(Math.round(course) % 360).padStart(3, '0');
}
