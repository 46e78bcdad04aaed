/** What a thrown value says: the message of an error, else the value as text. */
export function faultText(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
