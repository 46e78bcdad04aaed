import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { moveOf, type PresentationState, stateAfter } from '../../src/features/briefing/presenting.ts';
import { briefingFragment, openedBriefing } from '../../src/features/pins/opened.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { toBase64Url } from '../../src/lib/base64url.ts';
import { moved } from '../../src/lib/moved.ts';
import { type Briefing, BriefingError, briefingFile, EMPTY_BRIEFING, type Pin, readBriefingFile, withoutPin, withPins } from '../../src/view/briefing.ts';
import { packBriefing, unpackBriefing } from '../../src/view/briefingAddress.ts';

const pin = fc.record({
  figure: fc.constantFrom(...FIGURES.map(({ id }) => id), 'map'),
  regionId: fc.constantFrom('', 'djibouti-code', 'gulf-of-guinea'),
  query: fc.constantFrom('', '?at=2015', '?at=2010-06&layers=waters,centres&camera=12.5,45,4.2'),
  title: fc.string({ maxLength: 300, unit: 'grapheme' }).filter((text) => text.length <= 300),
  note: fc.string({ maxLength: 400, unit: 'grapheme' }),
  hasOwn: fc.constantFrom(true, undefined),
});
const briefing = fc
  .record({ title: fc.string({ maxLength: 200 }), asOf: fc.constantFrom('', '2026-03-03'), pins: fc.array(pin, { maxLength: 20 }) })
  .map(({ pins, ...rest }) => withPins({ ...rest, pins: [] }, pins));

test('a briefing comes back from its address and from its file as it was', () => {
  fc.assert(
    fc.property(briefing, (one) => {
      expect(unpackBriefing(packBriefing(one))).toEqual(one);
      expect(readBriefingFile(briefingFile(one))).toEqual(one);
      expect(openedBriefing(briefingFragment('show', one))).toEqual({ mode: 'show', briefing: one });
    }),
  );
});

test('each pin of a briefing has an id of its own, also after some are removed and others added', () => {
  fc.assert(
    fc.property(briefing, fc.array(pin, { maxLength: 5 }), fc.nat(), (one, more, removed) => {
      const rest = { ...one, pins: one.pins.filter((_, index) => index !== removed % Math.max(1, one.pins.length)) };
      const ids = withPins(rest, more).pins.map(({ id }) => id);
      expect(new Set(ids).size).toBe(rest.pins.length + more.length);
    }),
  );
});

test('a pin that was removed goes back to its place, and what was changed in between stays', () => {
  fc.assert(
    fc.property(briefing, fc.nat(), (one, chosen) => {
      const index = chosen % Math.max(1, one.pins.length);
      const { briefing: rest, putBack } = withoutPin(one, one.pins[index]?.id ?? 0);
      expect(rest.pins.length).toBe(Math.max(0, one.pins.length - 1));
      const back = putBack({ ...rest, title: 'Changed since', pins: rest.pins.map((pin) => ({ ...pin, note: 'Noted since' })) });
      expect(back.title).toBe('Changed since');
      const expected = one.pins.map(({ id: _, ...pin }, at) => (at === index ? pin : { ...pin, note: 'Noted since' }));
      expect(back.pins.map(({ id: _, ...pin }) => pin)).toEqual(expected);
      expect(new Set(back.pins.map(({ id }) => id)).size).toBe(one.pins.length);
    }),
  );
});

const ten: Briefing = {
  title: 'Donor briefing, Djibouti Code area and Gulf of Guinea',
  asOf: '2026-03-03',
  pins: Array.from(
    { length: 10 },
    (_, index): Pin => ({
      id: index + 1,
      figure: FIGURES[index]?.id ?? 'map',
      regionId: index % 2 ? 'djibouti-code' : 'gulf-of-guinea',
      query: `?layers=waters,participation,centres&camera=${index}.123,4${index}.5,3.${index}&at=20${10 + index}`,
      title: `View ${index}: what was agreed by then`,
      note: 'Say that the incidents fell after the Code was signed, and not that they fell because of it; then ask for questions on the centres.',
    }),
  ),
};

test('ten views with notes fit an address of 2,000 characters', () => {
  expect(`https://atlas.example.org/fr/briefing/${briefingFragment('show', ten)}`.length).toBeLessThanOrEqual(2000);
});

const fault = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return error instanceof BriefingError ? error.fault : String(error);
  }
  return 'none';
};
const packed = (value: unknown) => `1.${toBase64Url(deflateSync(strToU8(JSON.stringify(value))))}`;

test('what is no briefing is refused with its reason', () => {
  expect(fault(() => unpackBriefing(packBriefing(ten).slice(0, -40)))).toBe('damaged');
  expect(fault(() => unpackBriefing('1.%%%'))).toBe('damaged');
  expect(fault(() => unpackBriefing('nonsense'))).toBe('damaged');
  expect(fault(() => unpackBriefing(packBriefing(ten).replace('1.', '2.')))).toBe('version');
  expect(fault(() => unpackBriefing(packed(['t', '', [['../secret', '', '', '', '']]])))).toBe('content');
  expect(fault(() => unpackBriefing(packed(['t', '', [['map', '', 'javascript:alert(1)', '', '']]])))).toBe('content');
  expect(fault(() => unpackBriefing(`1.${toBase64Url(deflateSync(new Uint8Array(5_000_000)))}`))).toBe('tooLarge');
  expect(
    fault(() =>
      readBriefingFile(
        briefingFile(
          withPins(
            EMPTY_BRIEFING,
            Array.from({ length: 61 }, () => ({ figure: 'map', regionId: '', query: '', title: '', note: '' })),
          ),
        ),
      ),
    ),
  ).toBe('tooLarge');
  expect(fault(() => readBriefingFile('{"a":1}'))).toBe('content');
  expect(fault(() => readBriefingFile('not json'))).toBe('damaged');
  expect(fault(() => readBriefingFile(briefingFile(ten).replace('"version": 1', '"version": 9')))).toBe('version');
});

test('no text at all makes unpacking throw anything but a reason', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(['damaged', 'version', 'content', 'tooLarge']).toContain(fault(() => unpackBriefing(text)));
      expect(['damaged', 'version', 'content', 'tooLarge']).toContain(fault(() => unpackBriefing(`1.${toBase64Url(strToU8(text))}`)));
    }),
  );
});

test('moving an entry keeps all entries, and moving it back restores the order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 12 }), fc.nat(11), fc.nat(11), (list, a, b) => {
      const [from, to] = [a % list.length, b % list.length];
      const made = moved(list, from, to);
      expect(made[to]).toBe(list[from]);
      expect(moved(made, to, from)).toEqual(list);
    }),
  );
});

test('keys move a presentation, which stays at its ends and comes back from a blank screen first', () => {
  const start: PresentationState = { view: 0, page: 0, isBlank: false };
  const press = (stand: PresentationState, key: string, pages = 1) => stateAfter(stand, moveOf(key) ?? { view: stand.view }, 3, pages);
  expect(press(start, 'PageDown')).toMatchObject({ view: 1, page: 0 });
  expect(press(start, ' ', 2)).toMatchObject({ view: 0, page: 1 });
  expect(press(start, 'PageUp')).toEqual(start);
  expect(press(press(start, 'End'), 'ArrowRight')).toMatchObject({ view: 2 });
  expect(press(press(start, 'End'), 'Home')).toEqual(start);
  const blank = press(start, 'b');
  expect(blank.isBlank).toBe(true);
  expect(press(blank, 'ArrowRight')).toEqual(start);
  expect(stateAfter(start, { view: 41 }, 3, 1).view).toBe(2);
  expect(moveOf('q')).toBeNull();
});
