/** An event of whole days; `first` and `last` are its days, `YYYY-MM-DD`, `last` included. */
export interface CalendarEvent {
  /** Stays the same when the event is moved, so that calendars update it. */
  uid: string;
  first: string;
  last: string;
  summary: string;
  description: string;
  /** Absolute address of the page that tells more; '' for none. */
  url: string;
}

/** What a calendar file says of itself; `stamp` is the day of its edition, `YYYY-MM-DD`. */
export interface CalendarHead {
  name: string;
  description: string;
  stamp: string;
}

const LINE_OCTETS = 75;

/** Events of whole days as a calendar file (iCalendar, RFC 5545). It needs one event at least, for a calendar without components is not allowed. */
export function calendarFile({ name, description, stamp }: CalendarHead, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Roadstead//Dated events//EN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, first, last, summary, description, url }: CalendarEvent, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${plain(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${plain(first)}`,
    `DTEND;VALUE=DATE:${plain(dayAfter(last))}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const plain = (day: string) => day.replaceAll('-', '');
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** The end of an event of whole days is the day after its last. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** A line of at most 75 octets; what is longer goes on in lines that begin with a space. No character is cut. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts = [''];
  let octets = 0;
  for (const character of line) {
    const more = encoder.encode(character).length;
    if (octets + more > LINE_OCTETS) {
      parts.push('');
      octets = 1;
    }
    parts.push((parts.pop() ?? '') + character);
    octets += more;
  }
  return parts.join('\r\n ');
}
