import * as v from 'valibot';

const Report = v.object({ vulnerabilities: v.record(v.string(), v.object({ severity: v.string(), range: v.string() })) });
const Refused = v.object({ message: v.string() });

/** What `npm audit --json` says: the packages with known vulnerabilities, or why the registry could not be asked. */
export type Audit = { found: string[] } | { notChecked: string };

/** Reads what `npm audit --json` wrote. Registries of closed networks answer no audits: that is no fault of the packages. */
export function readAudit(text: string): Audit {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { notChecked: 'no answer' };
  }
  const report = v.safeParse(Report, json);
  if (report.success) return { found: Object.entries(report.output.vulnerabilities).map(([name, { severity, range }]) => `${name} ${range}: ${severity}`) };
  const refused = v.safeParse(Refused, json);
  return { notChecked: refused.success ? refused.output.message : 'no answer' };
}
