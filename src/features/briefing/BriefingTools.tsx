import type { ChangeEvent } from 'react';
import * as say from '#messages';
import { Icon } from '../../ui/Icon.tsx';
import { useDrop } from '../../ui/useDrop.ts';
import type { Briefing } from '../../view/briefing.ts';
import { JobLine } from '../export/JobLine.tsx';
import { TemplateTool } from '../export/TemplateTool.tsx';
import { type Job, useJob } from '../export/useJob.ts';
import { useSite } from '../panel/context.tsx';
import { useOpenBriefing } from '../pins/useOpenBriefing.ts';
import { useBriefingActions } from './useBriefingActions.ts';

interface Props {
  briefing: Briefing;
  onPresent: () => void;
  /** Called with the reason when a file cannot be read as a briefing. */
  onRefused: (why: string) => void;
  onClear?: (() => void) | undefined;
}

/** The toolbar of a briefing: present, print, save as slides, copy as a link, save as a file, open a file, clear. */
export function BriefingTools({ briefing, onPresent, onRefused, onClear }: Props) {
  const { language } = useSite();
  const job = useJob();
  return (
    <div className="tools briefing-tools">
      {briefing.pins.length > 0 && <PinTools briefing={briefing} job={job} onPresent={onPresent} />}
      <OpenFile onRefused={onRefused} />
      {onClear && (
        <button type="button" className="tool" onClick={onClear}>
          {say.briefingClear(language)}
        </button>
      )}
      <JobLine job={job} />
    </div>
  );
}

/** The tools of a briefing that has pins. */
function PinTools({ briefing, job, onPresent }: Pick<Props, 'briefing' | 'onPresent'> & { job: Job }) {
  const { language } = useSite();
  const { saveSlides, copyLink, saveFile } = useBriefingActions(briefing);
  return (
    <>
      <button type="button" className="button" onClick={onPresent}>
        <Icon name="play" /> {say.briefingPresent(language)}
      </button>
      <button type="button" className="tool" onClick={() => window.print()}>
        {say.briefingPrint(language)}
      </button>
      <button type="button" className="tool" onClick={job.run(say.makingSlides(language), saveSlides)}>
        <Icon name="download" /> {say.figurePptx(language)}
      </button>
      <TemplateTool />
      <button type="button" className="tool" onClick={job.run(say.figureCopyLink(language), copyLink)}>
        <Icon name="link" /> {say.figureCopyLink(language)}
      </button>
      <button type="button" className="tool" onClick={saveFile}>
        {say.briefingSaveFile(language)}
      </button>
    </>
  );
}

/** Opens a briefing from a file of the reader, or a deck of the atlas as a briefing: one that is picked, or dropped on the page. */
function OpenFile({ onRefused }: Pick<Props, 'onRefused'>) {
  const { language } = useSite();
  const openBriefing = useOpenBriefing();
  const openFirst = async (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) onRefused(await openBriefing({ name: file.name, blob: file }));
  };
  useDrop((files) => void openFirst(files));
  const openFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    await openFirst(target.files);
    target.value = '';
  };
  return (
    <label className="tool file-tool">
      {say.briefingOpenFile(language)}
      <input type="file" accept="application/json,.json,.pptx,.potx" className="visually-hidden" onChange={(event) => void openFile(event)} />
    </label>
  );
}
