/** What `tollgate calibrate` loads while it runs, loaded before: see `loaded-gate.ts`. */
import './loaded-gate.js';
import '../../src/config/units.js';
import '../../src/observers/plain.js';
import '../../src/pipeline/calibrate/calibrate.js';
import '../../src/report/calibration-text.js';
import '../../src/report/problem.js';
