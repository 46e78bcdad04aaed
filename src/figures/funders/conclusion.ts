import type { FunderRows } from './rows.ts';

const MOST_NAMES = 3;

/** The conclusion of the title: who pays for most programmes, and how many publish no amount. */
export type FundersConclusion =
  | { rule: 'none'; total: number }
  | { rule: 'most'; n: number; total: number; names: string[]; unpublished: number }
  | { rule: 'many'; funders: number; funded: number; total: number; unpublished: number };

/** The first rule that fits; null where there is no programme. */
export function concludeFunders({ funders, programmes }: FunderRows): FundersConclusion | null {
  const total = programmes.length;
  if (total === 0) return null;
  const n = funders[0]?.programmes.length ?? 0;
  if (n === 0) return { rule: 'none', total };
  const unpublished = programmes.filter(({ amount }) => amount === null).length;
  const most = funders.filter((row) => row.programmes.length === n).map(({ id }) => id);
  if (most.length <= MOST_NAMES) return { rule: 'most', n, total, names: most, unpublished };
  return { rule: 'many', funders: funders.length, funded: programmes.filter((programme) => programme.funders.length).length, total, unpublished };
}
