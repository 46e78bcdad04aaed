import * as say from '#messages';
import { Dialog } from '../../ui/Dialog.tsx';
import { useStored } from '../../ui/useStored.ts';
import { useSite } from '../panel/context.tsx';
import { OwnDraft } from './OwnDraft.tsx';
import { OwnFileView } from './OwnFileView.tsx';
import { OwnStart } from './OwnStart.tsx';
import { type OwnScreen, ownLayers, ownScreen } from './ownLayers.ts';

/** The dialog of own data: the choice of a file, the columns of one that is being read, or what is in one that is shown. */
export function OwnDialog({ screen }: { screen: OwnScreen }) {
  const { language } = useSite();
  const entries = useStored(ownLayers);
  const entry = screen.at === 'file' ? entries.find(({ id }) => id === screen.id) : undefined;
  return (
    <Dialog title={say.ownTitle(language)} close={say.appClose(language)} onClose={() => ownScreen.set({ at: 'closed' })}>
      <div className="own">
        {screen.at === 'draft' ? <OwnDraft key={screen.number} screen={screen} /> : entry ? <OwnFileView entry={entry} /> : <OwnStart entries={entries} />}
      </div>
    </Dialog>
  );
}
