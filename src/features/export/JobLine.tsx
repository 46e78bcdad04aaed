import * as say from '#messages';
import { useDesk } from '../panel/context.tsx';
import type { Job } from './useJob.ts';

/** The running job with a button that stops it, or the outcome of the last one. */
export function JobLine({ job }: { job: Job }) {
  const { language } = useDesk();
  return (
    <span className="tool-message">
      <span role="status">{job.making ? say.makingMaking(language, { name: job.making }) : job.message}</span>
      {job.making && (
        <>
          <progress aria-label={job.making} />{' '}
          <button type="button" className="link-button" onClick={job.cancel}>
            {say.makingCancel(language)}
          </button>
        </>
      )}
    </span>
  );
}
