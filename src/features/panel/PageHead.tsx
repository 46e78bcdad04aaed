import { changeWords } from '../../i18n/range.ts';
import { keyFigureClass } from '../../pages/keyFigureClass.ts';
import { shownBasis } from '../../pages/pageSummary.ts';
import type { PageSummary } from '../../pages/summary/keyFigure.ts';
import { useSite } from './context.tsx';
import { Fact } from './Fact.tsx';
import { FactText } from './FactText.tsx';

/** The head of a page: heading, summary sentence and key figures. */
export function PageHead({ summary, level = 1 }: { summary: PageSummary; level?: 1 | 2 }) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <header className="page-head">
      <Heading>
        <FactText isName>{summary.heading}</FactText>
      </Heading>
      {summary.kicker && summary.kicker !== summary.heading && (
        <p className="kicker">
          <FactText isName>{summary.kicker}</FactText>
        </p>
      )}
      <p className="lead">{summary.sentence}</p>
      <KeyFigures figures={summary.keyFigures} />
    </header>
  );
}

function KeyFigures({ figures }: { figures: PageSummary['keyFigures'] }) {
  const { language } = useSite();
  return (
    <dl className="key-figures">
      {figures.map((figure) => (
        <div key={figure.label} className={keyFigureClass(figure)}>
          <dt>{figure.label}</dt>
          <dd>
            <Fact what={figure.label} sources={figure.sources} basis={figure.basis} isQuiet={shownBasis(figure) === ''}>
              {figure.value}
            </Fact>
            {figure.change && <span className="change"> {changeWords(language, figure.change)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
