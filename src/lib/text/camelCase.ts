/** A name of the tables as this program writes it: `region_states` as `regionStates`. */
export function camelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
