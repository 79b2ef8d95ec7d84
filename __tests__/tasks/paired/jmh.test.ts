import { describe, expect, it } from '@jest/globals';
import { jmh } from '../../../src/tasks/paired/jmh.js';
import { targetOf } from '../../support/confirmations.js';
import { BENCH } from '../../support/gate.js';

const read = (shell: string) => jmh.read({ ...BENCH, command: { shell } });
const TARGET = { ...targetOf('com.example.A.read'), formerNames: [] };

describe('a command of JMH', () => {
  it('is built once, and run for some benchmarks and a short time', () => {
    const commands = read(
      'mvn -q package && java -Xmx1g -jar b/target/b.jar Catalogue -f 2 -wi 9 -foe true -rf json -rff r.json',
    );
    expect(commands?.prepare).toEqual({ shell: 'mvn -q package' });
    const { round } = commands ?? { round: () => undefined };
    expect(round([TARGET])).toEqual({
      argv: 'java -Xmx1g -jar b/target/b.jar ^(com\\.example\\.A\\.read)$ -foe true -rf json -rff r.json -f 1 -wi 2 -w 100ms -i 1 -r 30ms'.split(
        ' ',
      ),
    });
  });

  it('chooses by former names too, and without parameters, which it cannot choose by', () => {
    const target = { ...TARGET, name: 'A.b:{n=1}', formerNames: ['A.old', 'A.b:{n=2}'] };
    const command = read('java -jar b.jar -rf json -rff r.json')?.round([target]);
    expect(command).toMatchObject({ argv: expect.arrayContaining(['^(A\\.b|A\\.old)$']) });
  });

  it.each([
    'mvn exec:java',
    'java -cp a.jar org.openjdk.jmh.Main -rff r.json',
    'java -jar b.jar -rf json',
    'java -jar b.jar -x 1 -rff r.json',
    'java -jar b.jar -rff r.json | tee log',
    'A=1 java -jar b.jar -rff r.json',
  ])('is not %s', (shell) => {
    expect(read(shell)).toBeUndefined();
  });
});
