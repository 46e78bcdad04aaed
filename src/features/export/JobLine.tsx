import * as say from '#messages';
import { useSite } from '../panel/context.tsx';
import type { Job } from './useJob.ts';

/** A line that names the running job and has a button to cancel it, or that shows the message of the last job. */
export function JobLine({ job }: { job: Job }) {
  const { language } = useSite();
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
