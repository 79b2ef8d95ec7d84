// Measures building and searching an index of 2,000 articles. Prints Tollgate's own JSON:
// nanoseconds as timed, and look-ups as counted (the same on every machine).
import { SearchIndex } from './src/search-index.mjs';

const REPETITIONS = 6;
const SEARCHES = 200;
const NOUNS = ['bolt', 'nut', 'gear', 'spring', 'bearing', 'shaft', 'washer', 'valve', 'hose', 'pump'];
const KINDS = ['stainless', 'zinc', 'brass', 'nylon'];

const articles = Array.from({ length: 2000 }, (_, i) => ({
  id: `A-${i}`,
  text: `${KINDS[i % 4]} ${NOUNS[i % 10]} M${(i % 7) + 3}`,
}));
const queries = Array.from({ length: SEARCHES }, (_, i) =>
  i % 5 === 0 ? `${KINDS[i % 4]} ${NOUNS[i % 10]}` : `${NOUNS[i % 10]} ${KINDS[i % 4]}`,
);

function build() {
  const index = new SearchIndex();
  for (const { id, text } of articles) index.add(id, text);
  return index;
}

function timed(operations, run) {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / operations;
}

const index = build();
const nsPerAdd = [];
const nsPerSearch = [];
const stepsPerSearch = [];
for (let i = 0; i < REPETITIONS; i += 1) {
  nsPerAdd.push(timed(articles.length, build));
  const stepsBefore = index.steps;
  nsPerSearch.push(
    timed(SEARCHES, () => {
      for (const query of queries) index.search(query);
    }),
  );
  stepsPerSearch.push((index.steps - stepsBefore) / SEARCHES);
}

console.log(
  JSON.stringify({
    benchmarks: [
      { name: 'index/add', metrics: { 'ns/op': { samples: nsPerAdd } } },
      {
        name: 'index/search',
        metrics: { 'ns/op': { samples: nsPerSearch }, 'steps/op': { samples: stepsPerSearch } },
      },
    ],
  }),
);
