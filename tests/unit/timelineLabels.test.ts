import { range } from 'd3';
import { expect, test } from 'vitest';
import { makeFigure } from '../../src/figures/registry.ts';
import { marksOf, type SceneNode } from '../../src/figures/shared/scene.ts';
import { textWidth } from '../../src/lib/text/textWidth.ts';
import { themes } from '../../src/theme/tokens.ts';
import { DAY, english } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

test('the name of an instrument on the timeline that follows its mark is cut only where there is no room for it, at every width', () => {
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
      const words = children.find((node): node is Extract<SceneNode, { kind: 'text' }> => node.kind === 'text');
      const needed = textWidth(tooltip?.title ?? '', 13);
      // Before its mark a name stands where more room is there, and may still be cut.
      if (words?.text.endsWith('…') && words.anchor !== 'end') expect(needed, `${words.text} at ${width}`).toBeGreaterThan(width - words.x);
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
      expect(words.uncut).toBeUndefined();
      const needed = textWidth(words.text, words.size);
      const [left, right] = words.anchor === 'end' ? [words.x - needed, words.x] : [words.x, words.x + needed];
      expect(right < today || left > today, `${words.text} at ${width}`).toBe(true);
    }
  }
});
