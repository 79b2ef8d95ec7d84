/** https://learn.microsoft.com/dotnet/core/testing/selective-unit-tests; a theory runs with all of its data. */
import type { Reproducer } from './reproducer.js';

export const dotnet: Reproducer = ({ failure: { suite, name }, run }) => {
  const [, method] = /^(\w+)(?:$|[ (])/.exec(name) ?? [];
  if (run.format !== 'trx' || method === undefined || !/^\w+(?:[.+]\w+)*$/.test(suite))
    return undefined;
  return ['dotnet', 'test', '--filter', `FullyQualifiedName=${suite}.${method}`];
};
