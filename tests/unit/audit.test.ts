import { expect, test } from 'vitest';
import { readAudit } from '../auditReport.ts';

test('an audit tells the packages with known vulnerabilities; one that a registry does not answer was not made', () => {
  expect(readAudit('{"auditReportVersion":2,"vulnerabilities":{}}')).toEqual({ found: [] });
  const found = '{"vulnerabilities":{"left-pad":{"name":"left-pad","severity":"high","range":"<1.3.1","via":[]}}}';
  expect(readAudit(found)).toEqual({ found: ['left-pad <1.3.1: high'] });
  expect(readAudit('{"message":"405 Method Not Allowed","statusCode":405}')).toEqual({ notChecked: '405 Method Not Allowed' });
  expect(readAudit('')).toEqual({ notChecked: 'no answer' });
});
