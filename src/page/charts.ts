/** The plots of one benchmark, drawn when its row is opened. */
import uPlot from 'uplot';
import type { PageBenchmark, PageData } from '../report/html/page-data.js';
import { formatValues } from '../report/units.js';
import { changePointsOf } from '../statistics/change-point.js';
import { densityOf } from './density.js';
import { colour, element } from './dom.js';

const HEIGHT_PX = 200;
/** Fewer values on a side are shown one by one, not as a curve. */
const FEWEST_FOR_CURVE = 5;

/** A plot with its caption, and what ends it. */
export interface Chart {
  readonly figure: HTMLElement;
  /** Draws it into the page, where its width is known. */
  draw(): void;
  destroy(): void;
}

/** How base and head are spread; undefined where there is nothing to draw. */
export function distributionChart(of: PageBenchmark): Chart | undefined {
  const { base, head, unit } = of;
  if (base.length + head.length < 2) return undefined;
  if (Math.min(base.length, head.length) < FEWEST_FOR_CURVE) return samplesChart(of);
  const density = densityOf([base, head]);
  if (density === undefined) return undefined;
  const caption = `How the samples are spread: ${base.length} of base, ${head.length} of head`;
  const [baseCurve = [], headCurve = []] = density.curves;
  return chart(caption, () => ({
    ...common(),
    scales: { x: { time: false }, y: { range: (_, __, high) => [0, high * 1.05] } },
    axes: [
      { ...axis(), values: (_, at) => at.map((value) => short(unit, value)) },
      { show: false },
    ],
    series: [
      { label: unit, value: (_, value) => (value === null ? '–' : short(unit, value)) },
      { ...line('base'), fill: colour('base-fill'), value: () => of.texts.base },
      { ...line('head'), fill: colour('head-fill'), value: () => of.texts.head },
    ],
    data: [[...density.x], [...baseCurve], [...headCurve]],
  }));
}

/** Sample after sample. */
function samplesChart({ base, head, unit }: PageBenchmark): Chart {
  const length = Math.max(base.length, head.length);
  const numbers = Array.from({ length }, (_, i) => i + 1);
  const padded = (samples: readonly number[]) => numbers.map((_, i) => samples[i] ?? null);
  return chart('The samples in their order', () => ({
    ...common(),
    scales: { x: { time: false } },
    axes: [
      whole(),
      { ...axis(), size: 70, values: (_, at) => at.map((value) => short(unit, value)) },
    ],
    series: [
      { label: 'sample' },
      {
        ...line('base'),
        paths: () => null,
        points: { show: true, size: 8 },
        value: (_, value) => textOf(unit, value),
      },
      {
        ...line('head'),
        paths: () => null,
        points: { show: true, size: 8 },
        value: (_, value) => textOf(unit, value),
      },
    ],
    data: [numbers, padded(base), padded(head)],
  }));
}

/** The stored runs, oldest first, with head at the end; undefined where too little is stored. */
export function historyChart(
  of: PageBenchmark,
  { runs, fingerprint: usual }: PageData,
): Chart | undefined {
  const { history, headMedian, unit, fingerprint = usual } = of;
  if (history === undefined) return undefined;
  const points = history.runs.flatMap((index, i) => {
    const run = runs[index];
    const median = history.medians[i];
    return run === undefined || median === undefined ? [] : [{ run, median }];
  });
  if (points.length + (headMedian === undefined ? 0 : 1) < 2) return undefined;
  const here = points.map(({ run, median }) => (run.fingerprint === fingerprint ? median : null));
  const elsewhere = points.map(({ run, median }) =>
    run.fingerprint === fingerprint ? null : median,
  );
  const labels = [
    ...points.map(({ run }) => `${run.commit.slice(0, 9)} ${run.recordedAt.slice(0, 10)}`),
    ...(headMedian === undefined ? [] : ['head']),
  ];
  const steps = stepsOf(here, headMedian);
  const told = steps.map((index) => labels[index]).join(', ');
  const caption = `Stored runs${headMedian === undefined ? '' : ', and head at the end'}.${told === '' ? '' : ` The level changed at ${told}.`}`;
  const x = labels.map((_, i) => i);
  return chart(caption, () => ({
    ...common(),
    scales: { x: { time: false } },
    axes: [
      {
        ...whole(),
        space: 90,
        values: (_, at) =>
          at.map((i) => (Number.isInteger(i) ? (labels[i]?.split(' ')[0] ?? '') : '')),
      },
      { ...axis(), size: 70, values: (_, at) => at.map((value) => short(unit, value)) },
    ],
    series: [
      { label: 'run', value: (_, i) => (i === null ? '–' : (labels[i] ?? '')) },
      {
        ...line('base'),
        label: 'this machine',
        points: { show: true },
        spanGaps: true,
        value: (_, value) => textOf(unit, value),
      },
      {
        ...line('other'),
        label: 'other machines',
        paths: () => null,
        points: { show: true },
        value: (_, value) => textOf(unit, value),
      },
      {
        ...line('head'),
        paths: () => null,
        points: { show: true, size: 9, fill: colour('head') },
        value: (_, value) => textOf(unit, value),
      },
    ],
    hooks: { draw: [(plot) => markSteps(plot, steps)] },
    // Without head there is no last place for it; what is too long by one is not drawn.
    data: [
      x,
      [...here, null].slice(0, x.length),
      [...elsewhere, null].slice(0, x.length),
      [...points.map(() => null), headMedian ?? null].slice(0, x.length),
    ],
  }));
}

/** Where the level changed, as indexes into all points. */
function stepsOf(here: readonly (number | null)[], head: number | undefined): readonly number[] {
  const known = [...here, head ?? null].flatMap((value, index) =>
    value === null ? [] : [{ value, index }],
  );
  return changePointsOf(known.map(({ value }) => value)).flatMap((at) => known[at]?.index ?? []);
}

function markSteps(plot: uPlot, steps: readonly number[]): void {
  const { ctx, bbox } = plot;
  ctx.save();
  ctx.strokeStyle = colour('step');
  ctx.setLineDash([4, 4]);
  for (const step of steps) {
    const x = Math.round(plot.valToPos(step - 0.5, 'x', true));
    ctx.beginPath();
    ctx.moveTo(x, bbox.top);
    ctx.lineTo(x, bbox.top + bbox.height);
    ctx.stroke();
  }
  ctx.restore();
}

type Options = Omit<uPlot.Options, 'width' | 'height'> & { readonly data: uPlot.AlignedData };

function chart(caption: string, options: () => Options): Chart {
  const place = element('div', { class: 'plot', role: 'img', 'aria-label': caption });
  const figure = element('figure', {}, place, element('figcaption', {}, caption));
  let plot: uPlot | undefined;
  return {
    figure,
    draw() {
      plot?.destroy();
      const { data, ...rest } = options();
      const width = Math.max(240, place.clientWidth);
      plot = new uPlot({ ...rest, width, height: HEIGHT_PX }, data, place);
    },
    destroy: () => plot?.destroy(),
  };
}

const common = () => ({
  cursor: { drag: { x: false, y: false } },
  legend: { live: true },
});

function axis(): uPlot.Axis {
  const stroke = colour('muted');
  const width = 1;
  return {
    stroke,
    grid: { stroke: colour('rule'), width },
    ticks: { stroke: colour('rule'), width },
  };
}

/** Of numbers that count something. */
const whole = (): uPlot.Axis => ({ ...axis(), incrs: [1, 2, 5, 10, 20, 50, 100] });

function line(name: 'base' | 'head' | 'other'): uPlot.Series {
  return { label: name, stroke: colour(name), width: 2 };
}

const short = (unit: string, value: number) => formatValues(unit, [value])[0] ?? '';
const textOf = (unit: string, value: number | null) => (value === null ? '–' : short(unit, value));
