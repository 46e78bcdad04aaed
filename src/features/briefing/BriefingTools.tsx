import { type ChangeEvent, useState } from 'react';
import { pagePath } from '../../pages/page.ts';
import { save } from '../../render/save.ts';
import { Icon } from '../../ui/Icon.tsx';
import { type Briefing, BriefingError, briefingFile, readBriefingFile } from '../../view/briefing.ts';
import { siteAddress } from '../export/address.ts';
import { JobLine } from '../export/JobLine.tsx';
import { saveDeck } from '../export/saveDeck.ts';
import { useCopyText } from '../export/useCopyText.ts';
import type { Job } from '../export/useJob.ts';
import { useDesk } from '../panel/context.tsx';
import { briefingFragment } from './opened.ts';
import { SlideCollector } from './SlideCollector.tsx';

/** Longer addresses are cut by some programs. */
const SAFE_ADDRESS = 2000;

interface Props {
  briefing: Briefing;
  job: Job;
  onPresent: () => void;
  onOpened: (briefing: Briefing) => void;
  /** Says why a file was refused. */
  onRefused: (why: string) => void;
  onClear?: (() => void) | undefined;
}

/** What can be done with a briefing: present, print, take away as slides, as a link, as a file; open a file. */
export function BriefingTools({ briefing, job, onPresent, onOpened, onRefused, onClear }: Props) {
  const desk = useDesk();
  const { briefing: words, figure, making } = desk.language.messages;
  const copyText = useCopyText();
  const [onSlides, setOnSlides] = useState<((slides: Parameters<typeof import('../../render/slides/makeDeck.ts').makeDeck>[3]) => void) | null>(null);
  const title = briefing.title || words.title;
  const isEmpty = briefing.pins.length === 0;
  const slides = async (signal: AbortSignal) => {
    const { makeDeck } = await import('../../render/slides/makeDeck.ts');
    const made = await new Promise<Parameters<typeof makeDeck>[3]>((resolve) => setOnSlides(() => resolve)).finally(() => setOnSlides(null));
    const regions = new Set(briefing.pins.map(({ regionId }) => regionId));
    const [only = ''] = regions;
    await saveDeck(
      makeDeck({ atlas: desk.fullAtlas, language: desk.language }, title, regions.size === 1 && only ? only : 'global', made),
      siteAddress(desk),
      'roadstead-briefing',
      signal,
    );
  };
  const copyLink = async () => {
    const address = `${siteAddress(desk)}${pagePath({ kind: 'briefing' })}${briefingFragment('show', briefing)}`;
    const said = await copyText(address, figure.copied);
    return address.length > SAFE_ADDRESS ? `${said}. ${words.longAddress(desk.language.number(address.length))}` : said;
  };
  const openFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    target.value = '';
    if (!file) return;
    try {
      onOpened(readBriefingFile(await file.text()));
      onRefused('');
    } catch (error) {
      if (!(error instanceof BriefingError)) throw error;
      onRefused(`${words.refusedFile(file.name)} ${words.faults[error.fault]}`);
    }
  };
  return (
    <div className="tools briefing-tools">
      {!isEmpty && (
        <>
          <button type="button" className="button" onClick={onPresent}>
            <Icon name="play" /> {words.present}
          </button>
          <button type="button" className="tool" onClick={() => window.print()}>
            {words.print}
          </button>
          <button type="button" className="tool" onClick={job.run(making.slides, slides)}>
            <Icon name="download" /> {figure.pptx}
          </button>
          <button type="button" className="tool" onClick={job.run(figure.copyLink, copyLink)}>
            <Icon name="link" /> {figure.copyLink}
          </button>
          <button
            type="button"
            className="tool"
            onClick={() => save(new Blob([briefingFile(briefing)], { type: 'application/json' }), 'roadstead-briefing.json')}
          >
            {words.saveFile}
          </button>
        </>
      )}
      <label className="tool">
        {words.openFile}
        <input type="file" accept="application/json,.json" className="visually-hidden" onChange={(event) => void openFile(event)} />
      </label>
      {onClear && (
        <button type="button" className="tool" onClick={onClear}>
          {words.clear}
        </button>
      )}
      <JobLine job={job} />
      {onSlides && <SlideCollector briefing={briefing} onDone={onSlides} />}
    </div>
  );
}
