import * as say from '#messages';
import type { PageSummary } from '../../pages/pageSummary.ts';
import { useDesk } from './context.tsx';
import { Fact } from './Fact.tsx';

/** Heading, first sentence and key figures: whoever reads only this has the answer. */
export function PageHead({ summary, foreign = false, level = 1 }: { summary: PageSummary; foreign?: boolean; level?: 1 | 2 }) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <header className="page-head">
      <Heading {...(foreign ? { lang: 'en' } : {})}>{summary.heading}</Heading>
      {summary.kicker && summary.kicker !== summary.heading && (
        <p className="kicker" {...(foreign ? { lang: 'en' } : {})}>
          {summary.kicker}
        </p>
      )}
      <p className="lead">{summary.sentence}</p>
      <KeyFigures figures={summary.keyFigures} />
    </header>
  );
}

function KeyFigures({ figures }: { figures: PageSummary['keyFigures'] }) {
  const { language } = useDesk();
  return (
    <dl className="key-figures">
      {figures.map(({ value, label, sources, basis }) => (
        <div key={label} className={value.length > 8 ? 'wide' : ''}>
          <dt>{label}</dt>
          <dd>
            <Fact
              what={label}
              sources={sources}
              basis={basis === 'derived' && /^[\d\s.,\u202f\u00a0]+$/.test(value) ? '' : basis}
              note={basis === 'derived' ? say.basis(language, 'derived') : undefined}
            >
              {value}
            </Fact>
          </dd>
        </div>
      ))}
    </dl>
  );
}
