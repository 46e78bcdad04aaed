interface Props<T> {
  label: string;
  isLabelHidden?: boolean;
  className?: string;
  value: T | undefined;
  /** Values with their names. */
  options: readonly (readonly [value: T, name: string])[];
  /** Name of a first entry that stands for no value. */
  none?: string;
  /** Undefined where the entry of no value was chosen. */
  onChoose: (value: T | undefined) => void;
}

/** One value out of a list, with its label. */
export function Choice<T extends string | number>({ label, isLabelHidden = false, className, value, options, none, onChoose }: Props<T>) {
  return (
    <label className={className}>
      {isLabelHidden ? <span className="visually-hidden">{label}</span> : label}{' '}
      <select value={value ?? ''} onChange={(event) => onChoose(options.find(([option]) => String(option) === event.target.value)?.[0])}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
