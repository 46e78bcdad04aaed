import type { ReactNode } from 'react';
import * as say from '#messages';
import { asOfLine } from '../../i18n/asOfLine.ts';
import { changeWords } from '../../i18n/range.ts';
import { keyFigureClass } from '../../pages/keyFigureClass.ts';
import { shownBasis } from '../../pages/pageSummary.ts';
import type { KeyFigure, PageSummary } from '../../pages/summary/keyFigure.ts';
import { useFacts, useSite } from './context.tsx';
import { Fact } from './Fact.tsx';
import { FactText } from './FactText.tsx';

interface Props {
  summary: PageSummary;
  level?: 1 | 2;
  /** Whether the key figures stand elsewhere. */
  isBrief?: boolean;
  /** The lines between the name and the sentence. */
  children?: ReactNode;
}

/** The head of a page: heading, summary sentence and key figures. */
export function PageHead({ summary, level = 1, isBrief = false, children }: Props) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <>
      <header className="page-head">
        <Heading>
          <FactText isName>{summary.heading}</FactText>
        </Heading>
        {summary.kicker && summary.kicker !== summary.heading && (
          <p className="kicker">
            <FactText isName>{summary.kicker}</FactText>
          </p>
        )}
      </header>
      {children}
      <div id={children ? 'summary' : undefined} className="page-answer" tabIndex={children ? -1 : undefined}>
        <p className="lead">{summary.sentence}</p>
        {!isBrief && <KeyFigures summary={summary} />}
        <AsOf summary={summary} />
      </div>
    </>
  );
}

/** When the facts of the page were last reviewed. */
function AsOf({ summary: { keyFigures } }: { summary: PageSummary }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const sources = keyFigures.flatMap((figure) => figure.sources);
  return sources.length > 0 && <p className="hint as-of-line">{asOfLine(language, atlas, sources)}</p>;
}

/** The key figures of a page, each with its change where an earlier time is compared. */
export function KeyFigures({ summary: { keyFigures, hasChanges, since } }: { summary: PageSummary }) {
  return (
    <dl className={hasChanges ? 'key-figures with-changes' : 'key-figures'}>
      {keyFigures.map((figure) => (
        <div key={figure.label} className={keyFigureClass(figure)}>
          <dt>{figure.label}</dt>
          <dd>
            <Fact what={namedFigure(figure)} sources={figure.sources} basis={figure.basis} isQuiet={shownBasis(figure) === ''}>
              {figure.value}
            </Fact>
          </dd>
          {figure.change && since && <Change change={figure.change} since={since} />}
        </div>
      ))}
    </dl>
  );
}

/** A key figure in words, to head its sources. The label of a count goes on from its number and does not stand alone: in Chinese it begins with the word for counting. */
const namedFigure = ({ value, label, range }: KeyFigure) => (range ? `${value} ${label}` : label);

function Change({ change, since }: { change: NonNullable<KeyFigure['change']>; since: string }) {
  const { language } = useSite();
  const when = language.date(since);
  const isSame = change.low === 0 && change.high === 0;
  return (
    <dd className="change">
      {isSame ? say.keysSame(language, { since: when }) : say.keysChanged(language, { change: changeWords(language, change), since: when })}
    </dd>
  );
}
