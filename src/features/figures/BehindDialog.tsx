import * as say from '#messages';
import type { Behind } from '../../figures/shared/scene.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useSite } from '../panel/context.tsx';
import { Fact } from '../panel/Fact.tsx';
import { FactText } from '../panel/FactText.tsx';
import { PathLink } from '../panel/PathLink.tsx';
import { Translated } from '../panel/Translated.tsx';

/** A dialog with the records behind a mark of a figure: for each a link to its page, the statement of the source and the source. */
export function BehindDialog({ behind, onClose }: { behind: Behind; onClose: () => void }) {
  const { language } = useSite();
  return (
    <Dialog title={behind.title} close={say.appClose(language)} onClose={onClose}>
      <Translated>
        {behind.groups.map(({ heading, none, entries }) => (
          <section key={heading} className="behind">
            <h3>{heading}</h3>
            {entries.length === 0 && <p className="empty">{none}</p>}
            <ul>
              {entries.map(({ name, path, detail, note, basis, sources }) => (
                <li key={`${path}${detail}`}>
                  <PathLink path={path}>{name}</PathLink>
                  <p>
                    <Fact what={name} sources={sources} basis={basis} note={note}>
                      {detail || say.wordsSource(language)}
                    </Fact>
                  </p>
                  {note && (
                    <p>
                      <FactText>{note}</FactText>
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Translated>
    </Dialog>
  );
}
