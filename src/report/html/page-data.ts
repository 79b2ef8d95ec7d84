/** What the page's own script gets: JSON in the page, of raw text from outside. */

export interface PageData {
  /** What the two values of a row are called. */
  readonly labels: { readonly base: string; readonly head: string };
  readonly benchmarks: readonly PageBenchmark[];
  /** Stored runs, which `history` of a benchmark points into. */
  readonly runs: readonly PageRun[];
  /** Of the machine that measured: the past of others is drawn apart. */
  readonly fingerprint: string;
}

interface PageRun {
  readonly commit: string;
  /** ISO 8601, UTC. */
  readonly recordedAt: string;
  readonly accepted: boolean;
  readonly fingerprint: string;
}

export interface PageBenchmark {
  readonly name: string;
  readonly package: string;
  readonly suite: string;
  readonly unit: string;
  /** The unit, and which way is better if it is not the lower one. */
  readonly metric: string;
  readonly decision: string;
  /** Severe first. */
  readonly rank: number;
  readonly quiet: boolean;
  readonly action: string;
  /** Samples, thinned where there are very many. */
  readonly base: readonly number[];
  readonly head: readonly number[];
  /** Medians of all samples. */
  readonly baseMedian?: number;
  /** Of head, drawn behind the stored runs. */
  readonly headMedian?: number;
  /** Of the newest stored run, where there is no head. */
  readonly lastMedian?: number;
  /** Of the machine, where it is not that of the page. */
  readonly fingerprint?: string;
  /** How much worse head is, for sorting; absent where nothing tells. */
  readonly badness?: number;
  readonly texts: {
    readonly base: string;
    readonly head: string;
    readonly change: string;
    readonly interval: string;
    readonly policy: string;
    readonly trend: string;
  };
  readonly explanation: string;
  readonly place?: string;
  /** Safe URL of the place. */
  readonly link?: string;
  readonly history?: { readonly runs: readonly number[]; readonly medians: readonly number[] };
}
