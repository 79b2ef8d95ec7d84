/** Why a test failed, as far as what the tool printed tells it apart from an assertion that did not hold. */
import type { FailureReason } from '../../model/measurement.js';

const TIMEOUT =
  /^(?:panic: )?test timed out after |\btimed out (?:after|in) (?:\d|PT)|exceeded timeout of \d|\btimeout of \d+ ?ms exceeded|^Timeout(?: >|:|$)|Timeout >\d/im;
const EXITED =
  /^process (?:aborted|exited|didn't exit) |\bsignal: \d+, SIG|^(?:Exception: )?(?:SegFault|SIGSEGV|Segmentation fault)\b/im;
/** Rust panics for assertions too. */
const RUST_ASSERTION = /panicked at (?:[^\n]*:\n|'?)assertion\b/;

/** `type`: the class of the exception or the like, where the tool says it. */
export function reasonOf(text: string, type = ''): FailureReason {
  if (/WARNING: DATA RACE/.test(text)) return 'race';
  if (/time(?:d ?)?out/i.test(type) || TIMEOUT.test(text)) return 'timeout';
  if (/\[build failed\]|^error: could not compile/m.test(text)) return 'build';
  if (RUST_ASSERTION.test(text)) return 'assertion';
  if (/\babort|signal/i.test(type) || EXITED.test(text)) return 'exit';
  const panics = /\bpanicked at\b|^panic: |^fatal error: /m.test(text) || /\bpanic\b/i.test(type);
  return panics ? 'panic' : 'assertion';
}
