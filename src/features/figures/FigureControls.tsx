import * as say from '#messages';
import { PUBLISHERS } from '../../atlas/incidents.ts';
import type { Control } from '../../figures/shared/definition.ts';
import { actorName } from '../../i18n/names.ts';
import { SORTS, STATUSES } from '../../view/viewState.ts';
import { useDesk } from '../panel/context.tsx';

/** The controls of a figure, each of which sets one parameter of the address. */
export function FigureControls({ controls }: { controls: readonly Control[] }) {
  return (
    <div className="filters">
      {controls.map((control) => {
        const Choice = CHOICES[control];
        return <Choice key={control} />;
      })}
    </div>
  );
}

const CHOICES: Record<Control, () => React.ReactNode> = { status: StatusChoice, funder: FunderChoice, sort: SortChoice, publisher: PublisherChoice };

interface SelectProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, name: string])[];
  onChoose: (value: string) => void;
}

function Select({ label, value, options, onChoose }: SelectProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function PublisherChoice() {
  const { language, view, setView } = useDesk();
  return (
    <Select
      label={say.incidentsPublisher(language)}
      value={view.publisher ?? PUBLISHERS[0]}
      options={PUBLISHERS.map((id) => [id, say.incidentsPublishers(language, id)])}
      onChoose={(value) => setView({ publisher: PUBLISHERS.find((id) => id === value && id !== PUBLISHERS[0]) })}
    />
  );
}

function StatusChoice() {
  const { language, view, setView } = useDesk();
  return (
    <Select
      label={say.figureFilterStatus(language)}
      value={view.status ?? ''}
      options={[['', say.figureAll(language)], ...STATUSES.map((id) => [id, say.status(language, id)] as const)]}
      onChoose={(value) => setView({ status: STATUSES.find((id) => id === value) })}
    />
  );
}

function FunderChoice() {
  const { atlas, language, view, setView } = useDesk();
  const ids = new Set(atlas.programmes.flatMap((programme) => programme.funders));
  const funders = [...ids].map((id) => [id, actorName(language, atlas, id)] as const).sort((a, b) => language.compare(a[1], b[1]));
  return (
    <Select
      label={say.figureFilterFunder(language)}
      value={view.funder ?? ''}
      options={[['', say.figureAll(language)], ...funders]}
      onChoose={(value) => setView({ funder: value || undefined })}
    />
  );
}

function SortChoice() {
  const { language, view, setView } = useDesk();
  return (
    <Select
      label={say.figureSort(language)}
      value={view.sort ?? SORTS[0]}
      options={SORTS.map((id) => [id, say.figureSortBy(language, id)] as const)}
      onChoose={(value) => setView({ sort: SORTS.find((id) => id === value && id !== SORTS[0]) })}
    />
  );
}
