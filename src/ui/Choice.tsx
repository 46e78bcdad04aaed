interface Props<T> {
  label: string;
  isLabelHidden?: boolean;
  className?: string;
  value: T | undefined;
  /** The values, each with its name. */
  options: readonly (readonly [value: T, name: string])[];
  /** Name of an extra first entry for choosing no value. */
  none?: string;
  isDisabled?: boolean | undefined;
  /** Called with the chosen value; with undefined for the entry `none`. */
  onChoose: (value: T | undefined) => void;
}

/** A labelled select box. */
export function Choice<T extends string | number>({ label, isLabelHidden = false, className, value, options, none, isDisabled = false, onChoose }: Props<T>) {
  return (
    <label className={className}>
      {isLabelHidden ? <span className="visually-hidden">{label}</span> : label}{' '}
      <select value={value ?? ''} disabled={isDisabled} onChange={(event) => onChoose(options.find(([option]) => String(option) === event.target.value)?.[0])}>
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
