/** The parts of a descriptor (Frictionless Data Package 2) that a comparison reads. */
export interface Described {
  name: string;
  /** The edition of the facts, as `2026.11`. */
  version: string;
  resources: readonly DescribedTable[];
}

/** A table of an edition, as far as a comparison needs its description. */
export interface DescribedTable {
  name: string;
  schema: {
    fields: readonly { name: string }[];
    primaryKey?: readonly string[] | undefined;
    uniqueKeys?: readonly (readonly string[])[] | undefined;
    foreignKeys?: readonly { fields: readonly string[]; reference: { resource: string } }[] | undefined;
  };
}

/** A row of the tables: the folder of its file (a region, or `common`), and its text by column. */
export interface FactRow {
  folder: string;
  cells: Readonly<Record<string, string>>;
}

/** An edition of the facts: its descriptor and the rows of its tables. `regionId` is that of the package of a region, '' for the whole atlas. */
export interface Edition {
  descriptor: Described;
  rows: ReadonlyMap<string, readonly FactRow[]>;
  regionId: string;
}

/** The name of the data package of the whole atlas; that of a region has the id of the region in place of `atlas`. */
const WHOLE = 'roadstead-atlas';

/** The name of the data package of a region, or with '' of the whole atlas. */
export const packageName = (regionId: string) => (regionId ? `roadstead-${regionId}` : WHOLE);

/** The region of a data package of the atlas by the name of the package, '' for the whole atlas; undefined for any other package. */
export function regionOfPackage(name: string): string | undefined {
  return name === WHOLE ? '' : /^roadstead-(.+)$/.exec(name)?.[1];
}

/** The columns that tell the rows of a table apart. */
export function keyColumns({ schema }: Pick<DescribedTable, 'schema'>): readonly string[] {
  return schema.primaryKey ?? schema.uniqueKeys?.[0] ?? [];
}
