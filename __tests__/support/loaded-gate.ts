/**
 * What the gate loads while it runs, loaded before: the test runner cannot link two modules side by side that share
 * what is not linked yet.
 */
import '@actions/exec';
import 'tinyglobby';
import '../../src/adapters/clock.js';
import '../../src/adapters/directory.js';
import '../../src/adapters/files.js';
import '../../src/adapters/git.js';
import '../../src/adapters/github/acceptances.js';
import '../../src/adapters/github/context.js';
import '../../src/adapters/host.js';
import '../../src/adapters/process.js';
import '../../src/adapters/trees.js';
import '../../src/adapters/store/open.js';
import '../../src/commands/gate-setup.js';
import '../../src/commands/gate-world.js';
import '../../src/config/detect/detect.js';
import '../../src/config/init-text.js';
import '../../src/config/load.js';
import '../../src/config/read-toml.js';
import '../../src/config/read-yaml.js';
import '../../src/config/validate.js';
import '../../src/parsers/registry.js';
import '../../src/pipeline/apply-fixes.js';
import '../../src/pipeline/find-acceptances.js';
import '../../src/pipeline/find-change.js';
import '../../src/pipeline/run-gate.js';
import '../../src/report/json.js';

export { callGate } from '../../src/commands/gate.js';
