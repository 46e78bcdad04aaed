import { useQueryClient } from '@tanstack/react-query';
import type { ChangeEvent } from 'react';
import * as say from '#messages';
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

/** Length in characters above which some programs cut an address. */
const SAFE_ADDRESS = 2000;

interface Props {
  briefing: Briefing;
  job: Job;
  onPresent: () => void;
  onOpened: (briefing: Briefing) => void;
  /** Called with the reason when a file cannot be read as a briefing. */
  onRefused: (why: string) => void;
  onClear?: (() => void) | undefined;
}

/** The toolbar of a briefing: present, print, save as slides, copy as a link, save as a file, open a file, clear. */
export function BriefingTools({ briefing, job, onPresent, onOpened, onRefused, onClear }: Props) {
  const desk = useDesk();
  const copyText = useCopyText();
  const client = useQueryClient();
  const title = briefing.title || say.briefingTitle(desk.language);
  const isEmpty = briefing.pins.length === 0;
  const slides = async (signal: AbortSignal) => {
    const [{ makeDeck }, { pinSlides }] = await Promise.all([import('../../render/slides/makeDeck.ts'), import('./pinSlides.ts')]);
    const made = await pinSlides(client, desk, desk.fullAtlas, briefing.pins);
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
    const copied = await copyText(address, say.figureCopied(desk.language));
    return address.length > SAFE_ADDRESS ? `${copied}. ${say.briefingLongAddress(desk.language, { letters: desk.language.number(address.length) })}` : copied;
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
      onRefused(`${say.briefingRefusedFile(desk.language, { name: file.name })} ${say.briefingFaults(desk.language, error.fault)}`);
    }
  };
  return (
    <div className="tools briefing-tools">
      {!isEmpty && (
        <>
          <button type="button" className="button" onClick={onPresent}>
            <Icon name="play" /> {say.briefingPresent(desk.language)}
          </button>
          <button type="button" className="tool" onClick={() => window.print()}>
            {say.briefingPrint(desk.language)}
          </button>
          <button type="button" className="tool" onClick={job.run(say.makingSlides(desk.language), slides)}>
            <Icon name="download" /> {say.figurePptx(desk.language)}
          </button>
          <button type="button" className="tool" onClick={job.run(say.figureCopyLink(desk.language), copyLink)}>
            <Icon name="link" /> {say.figureCopyLink(desk.language)}
          </button>
          <button
            type="button"
            className="tool"
            onClick={() => save(new Blob([briefingFile(briefing)], { type: 'application/json' }), 'roadstead-briefing.json')}
          >
            {say.briefingSaveFile(desk.language)}
          </button>
        </>
      )}
      <label className="tool">
        {say.briefingOpenFile(desk.language)}
        <input type="file" accept="application/json,.json" className="visually-hidden" onChange={(event) => void openFile(event)} />
      </label>
      {onClear && (
        <button type="button" className="tool" onClick={onClear}>
          {say.briefingClear(desk.language)}
        </button>
      )}
      <JobLine job={job} />
    </div>
  );
}
