import { spawnSync } from 'node:child_process';
import { readAudit } from './auditReport.ts';

// One try: where there is no network, npm would ask for minutes.
const { stdout } = spawnSync('npm', ['audit', '--json', '--fetch-retries=0', '--fetch-timeout=20000'], { encoding: 'utf8' });
const audit = readAudit(stdout);
if ('notChecked' in audit) console.log(`known vulnerabilities of the packages: not checked (${audit.notChecked})`);
else {
  for (const line of audit.found) console.error(line);
  console.log(`known vulnerabilities of the packages: ${audit.found.length}`);
  process.exitCode = audit.found.length ? 1 : 0;
}
