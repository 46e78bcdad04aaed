import { expect, test } from 'vitest';
import { briefingFragment, openedBriefing } from '../../src/features/pins/opened.ts';
import { readDays } from '../../src/import/dates.ts';
import { PLACE_STYLES, readPlace } from '../../src/import/places.ts';
import { parsePosition } from '../../src/lib/geo/parsePosition.ts';
import { pagePath, parsePath } from '../../src/pages/page.ts';
import { BriefingError, briefingFile, readBriefingFile, withPins } from '../../src/view/briefing.ts';
import { parseView, serializeView } from '../../src/view/viewQuery.ts';
import { FUZZ_RUNS, mutated, numbers } from './mutated.ts';

const PIN = { figure: 'incidents', regionId: 'amber-sound', query: '?at=2015', title: 'Incidents', note: 'A note\nwith “marks”' } as const;
const BRIEFING = withPins({ title: 'Brief', asOf: '2026-03-03', pins: [] }, [PIN, { ...PIN, figure: 'map', query: '?camera=12.5,45,4.2' }]);
const random = numbers(7);

/** Tries many mutations of a text. `read` throws where it must not. */
function tryMutations(seed: string, read: (text: string) => void): void {
  const bytes = new TextEncoder().encode(seed);
  for (let run = 0; run < FUZZ_RUNS; run++) {
    const text = new TextDecoder().decode(mutated(bytes, random));
    try {
      read(text);
    } catch (error) {
      throw new Error(`${JSON.stringify(text)}: ${(error as Error).stack}`);
    }
  }
}

/** A reader of briefings may refuse with its reason; what it takes can be kept and comes back. */
function orRefused(read: () => ReturnType<typeof readBriefingFile> | undefined): void {
  try {
    const briefing = read();
    if (briefing) expect(readBriefingFile(briefingFile(briefing))).toEqual(briefing);
  } catch (error) {
    if (!(error instanceof BriefingError)) throw error;
  }
}

const TIMEOUT = { timeout: 10_000 + FUZZ_RUNS * 20 };

test('damaged fragments of briefings are refused with a reason, or are briefings', TIMEOUT, () => {
  tryMutations(briefingFragment('show', BRIEFING), (text) => orRefused(() => openedBriefing(text)?.briefing));
});

test('damaged files of briefings are refused with a reason, or are briefings', TIMEOUT, () => {
  tryMutations(briefingFile(BRIEFING), (text) => orRefused(() => readBriefingFile(text)));
});

test('damaged addresses are pages and views, which come back from what they are written as', TIMEOUT, () => {
  tryMutations('/region/amber-sound/figure/incidents/', (text) => {
    const page = parsePath(text);
    if (page.kind === 'unknown') expect(page.path).toBe(text);
    else expect(parsePath(pagePath(page))).toEqual(page);
  });
  tryMutations('?at=2015-06&layers=waters,centres&camera=12.5,45,4.2&here=12.5,43.25&types=hijack&from=2001', (text) => {
    const written = serializeView(parseView(text).view);
    expect(serializeView(parseView(written).view)).toBe(written);
  });
});

test('damaged positions and dates are places on the Earth and days of the calendar, or nothing', TIMEOUT, () => {
  tryMutations("12°26.5'N 043°17.0'E", (text) => {
    for (const place of [parsePosition(text), ...PLACE_STYLES.map((style) => readPlace(text, style))])
      if (place) expect(Math.abs(place.lat) <= 90 && place.lon >= -180 && place.lon <= 360).toBe(true);
  });
  for (const date of ['13/04/19', '2019-04-13T10:50:00Z', '13 avril 2019', 'April 13, 2019', '1653436800000'])
    tryMutations(date, (text) => {
      for (const order of ['dmy', 'mdy', 'ymd', 'serial'] as const) {
        const days = readDays(text, order, '2026-11-26');
        if (days) expect(days.from <= days.to && days.from > -400_000 && (days.to < 400_000 || days.to === Number.POSITIVE_INFINITY)).toBe(true);
      }
    });
});
