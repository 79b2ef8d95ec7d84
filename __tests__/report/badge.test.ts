import { describe, expect, it } from '@jest/globals';
import { renderBadge } from '../../src/report/badge.js';
import { emptyReport } from '../support/report-files.js';

describe('a badge', () => {
  it.each([
    ['pass', { color: 'brightgreen' }],
    ['degraded', { color: 'yellow' }],
    ['inconclusive', { color: 'orange', isError: true }],
    ['block', { color: 'red', isError: true }],
  ] as const)('of the verdict %s', (kind, look) => {
    expect(JSON.parse(renderBadge(emptyReport(kind)))).toEqual({
      schemaVersion: 1,
      label: 'tollgate',
      message: kind,
      ...look,
    });
  });

  it('names its leg, cut and without what nobody sees', () => {
    const leg = `linux\u202e${'x'.repeat(1000)}`;
    const { label } = JSON.parse(renderBadge({ ...emptyReport('pass'), leg }));
    expect(label).toMatch(/^tollgate linux\\u202ex+… \(\+946 characters\)$/);
  });
});
