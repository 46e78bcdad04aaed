import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comingEvents } from '../../src/atlas/coming.ts';
import { makeLanguage } from '../../src/i18n/language.ts';
import { type CalendarEvent, calendarFile } from '../../src/lib/calendarFile.ts';
import { comingCalendar } from '../../src/render/comingCalendar.ts';
import { smallAtlas } from './smallAtlas.ts';

const head = { name: 'Events', description: 'Of a test', stamp: '2026-03-03' };
const event: CalendarEvent = { uid: 'a@b', first: '2026-12-01', last: '2026-12-31', summary: 'End', description: '', url: '' };

/** The lines of a calendar file after unfolding. Throws where a line is not as RFC 5545 asks: ended by CRLF, of 75 octets at most. */
function linesOf(file: string): string[] {
  const physical = file.split('\r\n');
  if (physical.pop() !== '') throw new Error('the file does not end in CRLF');
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line end in ${line}`);
    if (new TextEncoder().encode(line).length > 75) throw new Error(`longer than 75 octets: ${line}`);
  }
  return physical.join('\n').replaceAll('\n ', '').split('\n');
}

const propertyOf = (lines: string[], name: string) => lines.find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))?.replace(/^[^:]*:/, '');

describe('a calendar file', () => {
  test('holds an event of whole days: it ends on the day after its last', () => {
    const lines = linesOf(calendarFile(head, [event]));
    expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
    expect(lines.at(-1)).toBe('END:VCALENDAR');
    expect(lines).toContain('DTSTART;VALUE=DATE:20261201');
    expect(lines).toContain('DTEND;VALUE=DATE:20270101');
    expect(lines).toContain('DTSTAMP:20260303T000000Z');
    expect(lines).toContain('UID:a@b');
  });

  test('keeps any text: marks are escaped, lines are folded at 75 octets between characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const summary = text.replaceAll('\r', '');
        const value = propertyOf(linesOf(calendarFile(head, [{ ...event, summary }])), 'SUMMARY') ?? '';
        expect(value.replace(/\\([\\;,n])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark))).toBe(summary);
      }),
    );
  });
});

describe('the events to come', () => {
  const day = '2026-03-15';

  test('are those whose last possible day has not passed, oldest first', () => {
    const events = comingEvents(smallAtlas, day);
    expect(events.length).toBeGreaterThan(0);
    expect(events.every(({ last }) => last >= day)).toBe(true);
    expect(events.map(({ first }) => first)).toEqual(events.map(({ first }) => first).sort());
    expect(comingEvents(smallAtlas, '2999-01-01')).toEqual([]);
  });

  test('are one event each in the calendar, with ids of their own and an address where the site is known', () => {
    const lines = linesOf(comingCalendar(smallAtlas, makeLanguage('fr'), day, 'https://example.org/fr/'));
    const ids = lines.filter((line) => line.startsWith('UID:'));
    expect(ids).toHaveLength(comingEvents(smallAtlas, day).length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(lines.filter((line) => line.startsWith('URL:')).every((line) => line.startsWith('URL:https://example.org/fr/'))).toBe(true);
    expect(comingCalendar(smallAtlas, makeLanguage('en'), day, '')).not.toContain('URL:');
    expect(comingCalendar(smallAtlas, makeLanguage('en'), '2999-01-01', '')).toBe('');
  });
});
