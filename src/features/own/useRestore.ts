import { useEffect, useEffectEvent } from 'react';
import { headKey } from '../../import/readings.ts';
import type { Source } from '../../import/table.ts';
import { faultText } from '../../lib/faultText.ts';
import { useFacts, useSite } from '../panel/context.tsx';
import { keptFiles } from './keptFiles.ts';
import { namedStates } from './namedStates.ts';
import { startOwnFile } from './ownFile.ts';
import { ownLayers, sayUnread, showEntry } from './ownLayers.ts';

let isRestored = false;

/** Shows again, once after the page has come, the files that this browser keeps. A file that cannot be read any more is said, and stays kept until it is removed. */
export function useRestore(): void {
  const { language } = useSite();
  const { fullAtlas, today } = useFacts();
  const inLanguage = useEffectEvent((source: Source): Source => ({ ...source, language: language.code }));
  const facts = useEffectEvent(() => ({ today, states: namedStates(fullAtlas) }));
  useEffect(() => {
    if (isRestored) return;
    isRestored = true;
    const restore = async () => {
      for (const { id, source, columns, readings } of await keptFiles()) {
        if (ownLayers.get().some((entry) => entry.id === id)) continue;
        const file = startOwnFile(() => {});
        try {
          const opened = await file.ask({
            ask: 'open',
            source: inLanguage(source),
            ...facts(),
            remembered: { [headKey(columns)]: readings },
          });
          showEntry({ id, source, file, opened, layer: await file.ask({ ask: 'layer' }), isKept: true });
        } catch (error) {
          file.close();
          sayUnread({ id, name: source.name, why: faultText(error) });
        }
      }
    };
    void restore();
  }, []);
}
