import * as say from '#messages';
import { mappedRegions } from '../../atlas/lookup.ts';
import { comparedPair } from '../../figures/compare/rows.ts';
import type { Control } from '../../figures/shared/definition.ts';
import { actorName, regionShortName } from '../../i18n/names.ts';
import { Choice } from '../../ui/Choice.tsx';
import { SORTS, STATUSES } from '../../view/viewState.ts';
import { useFacts, useSite, useView } from '../panel/context.tsx';
import { PublisherChoice } from './PublisherChoice.tsx';

/** The controls of a figure. Each sets one parameter of the address. */
export function FigureControls({ controls }: { controls: readonly Control[] }) {
  return (
    <div className="filters">
      {controls.map((control) => {
        const Chosen = CHOICES[control];
        return <Chosen key={control} />;
      })}
    </div>
  );
}

const CHOICES: Record<Control, () => React.ReactNode> = {
  status: StatusChoice,
  funder: FunderChoice,
  sort: SortChoice,
  publisher: PublisherChoice,
  pair: PairChoice,
};

/** The choice of the two regions that are compared. */
export function PairChoice() {
  const { language } = useSite();
  const { atlas } = useFacts();
  const { view, setView } = useView();
  const [first, second] = comparedPair(atlas, view);
  const options = mappedRegions(atlas).map((entry): [string, string] => [entry.regionId, regionShortName(entry)]);
  return (
    <>
      <Choice
        label={say.compareFirst(language)}
        value={first?.regionId ?? ''}
        options={options}
        onChoose={(a) => setView({ a, b: a === second?.regionId ? first?.regionId : second?.regionId })}
      />
      <Choice
        label={say.compareSecond(language)}
        value={second?.regionId ?? ''}
        options={options}
        onChoose={(b) => setView({ b, a: b === first?.regionId ? second?.regionId : first?.regionId })}
      />
    </>
  );
}

function StatusChoice() {
  const { language } = useSite();
  const { view, setView } = useView();
  return (
    <Choice
      label={say.figureFilterStatus(language)}
      value={view.status}
      none={say.figureAll(language)}
      options={STATUSES.map((id) => [id, say.status(language, id)])}
      onChoose={(status) => setView({ status })}
    />
  );
}

function FunderChoice() {
  const { language } = useSite();
  const { atlas } = useFacts();
  const { view, setView } = useView();
  const ids = new Set(atlas.programmes.flatMap((programme) => programme.funders));
  const funders = [...ids].map((id) => [id, actorName(atlas, id)] as const).sort((a, b) => language.compare(a[1], b[1]));
  return (
    <Choice
      label={say.figureFilterFunder(language)}
      value={view.funder}
      none={say.figureAll(language)}
      options={funders}
      onChoose={(funder) => setView({ funder })}
    />
  );
}

function SortChoice() {
  const { language } = useSite();
  const { view, setView } = useView();
  const [standard] = SORTS;
  return (
    <Choice
      label={say.figureSort(language)}
      value={view.sort ?? standard}
      options={SORTS.map((id) => [id, say.figureSortBy(language, id)])}
      onChoose={(sort) => setView({ sort: sort === standard ? undefined : sort })}
    />
  );
}
