import { Fragment } from 'react';
import { Link } from 'wouter';
import { useSite, useView } from '../panel/context.tsx';
import { FactText } from '../panel/FactText.tsx';
import { addressWith } from '../panel/navigation.ts';
import type { ChangeGroup } from './changes.ts';

/** A list of changes: each kind in words, with the names of its records as links to their pages. */
export function ChangeGroups({ groups }: { groups: readonly ChangeGroup[] }) {
  const { language } = useSite();
  const { view } = useView();
  return (
    <ul className="change-groups">
      {groups.map(({ label, items }) => (
        <li key={`${label}/${items[0]?.path}/${items[0]?.name}`} data-after={language.semicolon}>
          {label && label + language.colon}
          {items.map(({ name, path, isFree }, index) => (
            <Fragment key={`${path}/${name}`}>
              {index > 0 && language.listComma}
              {path ? <Link href={addressWith(path, view)}>{isFree ? <FactText>{name}</FactText> : name}</Link> : name}
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}
