/** The words of a thrown value: the message of an error, else the value as text. */
export function faultText(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
