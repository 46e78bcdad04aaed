/** What a report says of a fact: the page it was seen on, what it is, its value, the ids of its sources and the edition. */
export interface Reported {
  page: string;
  fact: string;
  value: string;
  source: string;
  edition: string;
}

/** The address of the form by which a fact is reported, with the fact filled in as query; what the form's own query holds stays. Throws a TypeError where `form` is no address. */
export function reportAddress(form: string, reported: Reported): string {
  const address = new URL(form);
  for (const [name, value] of Object.entries(reported)) address.searchParams.set(name, value);
  return address.href;
}
