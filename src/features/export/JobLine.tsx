import { useDesk } from '../panel/context.tsx';
import type { Job } from './useJob.ts';

/** What is being made, with the way to stop it, or what became of it. */
export function JobLine({ job }: { job: Job }) {
  const { making: words } = useDesk().language.messages;
  return (
    <span className="tool-message">
      <span role="status">{job.making ? words.making(job.making) : job.message}</span>
      {job.making && (
        <>
          <progress aria-label={job.making} />{' '}
          <button type="button" className="link-button" onClick={job.cancel}>
            {words.cancel}
          </button>
        </>
      )}
    </span>
  );
}
