import * as say from '#messages';
import { Icon } from '../../ui/Icon.tsx';
import type { Job } from '../export/useJob.ts';
import { useSite } from '../panel/context.tsx';
import { usePrint } from './usePrint.ts';

/** Buttons that print the page: as a sheet, and, where `canUnfold`, with everything that is folded. */
export function PrintTools({ job, canUnfold = false }: { job: Job; canUnfold?: boolean }) {
  const { language } = useSite();
  const print = usePrint(job);
  return (
    <>
      <button type="button" className="tool" onClick={print(false)}>
        <Icon name="print" /> {say.print(language)}
      </button>
      {canUnfold && (
        <button type="button" className="tool" onClick={print(true)}>
          {say.printWhole(language)}
        </button>
      )}
    </>
  );
}
