import { range } from 'd3';
import { expect, test } from 'vitest';
import { makeFigure } from '../../src/figures/registry.ts';
import { marksOf, type SceneNode } from '../../src/figures/shared/scene.ts';
import { textWidth, unbroken } from '../../src/lib/text/textWidth.ts';
import { themes } from '../../src/theme/tokens.ts';
import { DAY, english } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

test('the name of an instrument on the timeline is whole at every width, in lines where one has no room', () => {
  for (const width of range(300, 1400, 7)) {
    const { scene } = makeFigure('programme-timeline', {
      atlas: smallAtlas,
      language: english,
      theme: themes.day,
      day: DAY,
      width,
      regionId: 'amber-sound',
    });
    const marks = scene ? marksOf(scene).filter(({ id }) => id.startsWith('instrument.')) : [];
    expect(marks.length).toBeGreaterThan(0);
    for (const { tooltip, children } of marks) {
      const lines = children.filter((node) => node.kind === 'text');
      expect(unbroken(lines.map(({ text }) => text)), `${width}`).toBe(tooltip.title);
      for (const { x, text, anchor } of lines) {
        const [left, right] = anchor === 'end' ? [x - textWidth(text, 13), x] : [x, x + textWidth(text, 13)];
        expect(left >= 0 && right <= width, `${text} at ${width}`).toBe(true);
      }
    }
  }
});

test('the timeline tells ten milestones at most, in whole words or none, and no words of it cross the line of today', () => {
  const [sample] = smallAtlas.milestones;
  const milestones = range(1, 29).flatMap((day) =>
    sample
      ? [
          {
            ...sample,
            milestoneId: `amber-${day}`,
            regionId: 'amber-sound',
            date: `20${10 + (day % 16)}-03-${String(day).padStart(2, '0')}`,
            event: `Event ${day}`,
          },
        ]
      : [],
  );
  for (const width of range(300, 1400, 50)) {
    const { scene } = makeFigure('programme-timeline', {
      atlas: { ...smallAtlas, milestones },
      language: english,
      theme: themes.day,
      day: DAY,
      width,
      regionId: 'amber-sound',
    });
    const marks = scene ? marksOf(scene).filter(({ id }) => id.startsWith('milestone.')) : [];
    expect(marks.length, `${width}`).toBe(10);
    const today =
      scene?.nodes.find((node): node is Extract<SceneNode, { kind: 'line' }> => node.kind === 'line' && node.stroke === themes.day.selection)?.x1 ?? 0;
    for (const { children } of marks) {
      const words = children.find((node): node is Extract<SceneNode, { kind: 'text' }> => node.kind === 'text');
      if (!words) continue;
      const needed = textWidth(words.text, words.size);
      const [left, right] = words.anchor === 'end' ? [words.x - needed, words.x] : [words.x, words.x + needed];
      expect(right < today || left > today, `${words.text} at ${width}`).toBe(true);
    }
  }
});
