/** The changes that the end-to-end tests make to examples/go, each with the place where it must be told. */
import type { Repository } from './repository.js';

export interface ExpectedPlace {
  readonly file: string;
  readonly line: number;
}

const PARSER = 'internal/parsejson/parsejson.go';
const PARSER_TEST = 'internal/parsejson/parsejson_test.go';
const STORE = 'internal/store/store.go';
const STORE_TEST = 'internal/store/store_test.go';
const QUOTE = 'internal/quote/quote.go';
const QUOTE_TEST = 'internal/quote/quote_test.go';
const PARSE_BENCHMARK = 'func BenchmarkParseJSON(';
const QUERY_BENCHMARK = 'func BenchmarkDBQuery(';

/**
 * So few seconds of rounds that no test takes minutes; what is to be convicted in them takes twice the time and beyond.
 * Committed on the branch that is current.
 */
export function measureForSeconds(repository: Repository, seconds: number): void {
  repository.write('tollgate.yml', `version: 1\nbenchmarks:\n  budget: ${seconds}s\n`);
  repository.commit(`Measure for ${seconds} s at most`);
}

/** A comment: nothing that is measured changes. */
export function changeNothing(repository: Repository): void {
  repository.replace(STORE, '// Package store keeps', '// Package store holds');
}

/** A discount of 15 instead of 10 percent: told at the assertion that fails. */
export function failTest(repository: Repository): ExpectedPlace {
  repository.replace(QUOTE, 'bulkDiscountPercent = 10', 'bulkDiscountPercent = 15');
  return { file: QUOTE_TEST, line: repository.lineOf(QUOTE_TEST, 't.Errorf("Total = %d') };
}

/** A new function that no test reaches takes the whole below 80 %: told at its `func`. */
export function dropCoverage(repository: Repository): ExpectedPlace {
  const file = 'internal/quote/shipping.go';
  const zones = Array.from({ length: 60 }, (_, i) => `\tcase ${i}:\n\t\treturn ${i * 37 + 490}\n`);
  repository.write(
    file,
    `package quote\n\n// Shipping returns the price of a parcel in cents, by zone.\nfunc Shipping(zone int) int {\n\tswitch zone {\n${zones.join('')}\t}\n\treturn 0\n}\n`,
  );
  return { file, line: repository.lineOf(file, 'func Shipping(') };
}

/** Every string is unescaped, also where there is nothing to unescape: 30 % more steps. */
export function slowParser(repository: Repository): ExpectedPlace {
  repository.replace(PARSER, 'if escapes == 0 {', 'if escapes < 0 {');
  return { file: PARSER_TEST, line: repository.lineOf(PARSER_TEST, PARSE_BENCHMARK) };
}

/** Passes over the text before it is parsed: 30 % more time on any processor, and nothing that is counted. */
export function slowParserInTimeAlone(repository: Repository): ExpectedPlace {
  repository.replace(
    PARSER,
    '\tp := &parser{text: text}\n',
    '\tif checksum(text) == 0 {\n\t\treturn nil, 0, nil\n\t}\n\tp := &parser{text: text}\n',
  );
  repository.write(
    'internal/parsejson/checksum.go',
    `package parsejson

func checksum(text string) uint32 {
	sum := uint32(2166136261)
	for pass := 0; pass < 8; pass++ {
		for i := 0; i < len(text); i++ {
			sum = (sum ^ uint32(text[i])) * 16777619
		}
	}
	return sum | 1
}
`,
  );
  return { file: PARSER_TEST, line: repository.lineOf(PARSER_TEST, PARSE_BENCHMARK) };
}

/** A query sums up the names of what it found, four times: 30 % more time and beyond, and nothing that is counted. */
export function slowQuery(repository: Repository): ExpectedPlace {
  repository.replace(
    STORE,
    '\treturn found, steps\n',
    '\tfor i := range 4 * len(found) {\n\t\tfor _, letter := range found[i%len(found)].SKU {\n\t\t\ts.sum = s.sum*31 + int(letter)\n\t\t}\n\t}\n\treturn found, steps\n',
  );
  repository.replace(STORE, '\tmu ', '\tsum int\n\tmu ');
  return { file: STORE_TEST, line: repository.lineOf(STORE_TEST, QUERY_BENCHMARK) };
}

/** The benchmark is gone, the code that it measured is not. */
export function removeBenchmark(repository: Repository): void {
  const text = repository.read(PARSER_TEST);
  repository.write(
    PARSER_TEST,
    text.slice(0, text.indexOf(PARSE_BENCHMARK)).trimEnd().concat('\n'),
  );
}

/** Two goroutines write one variable without a lock. */
export function addRace(repository: Repository): ExpectedPlace {
  const file = 'internal/store/race_test.go';
  repository.write(
    file,
    `package store

import (
	"sync"
	"testing"
)

func TestConcurrentCount(t *testing.T) {
	var group sync.WaitGroup
	count := 0
	for i := 0; i < 2; i++ {
		group.Add(1)
		go func() {
			defer group.Done()
			count++
		}()
	}
	group.Wait()
}
`,
  );
  return { file, line: repository.lineOf(file, 'count++') };
}

/** A test that ends in a nil map write. */
export function addPanic(repository: Repository): ExpectedPlace {
  const file = 'internal/store/panic_test.go';
  repository.write(
    file,
    'package store\n\nimport "testing"\n\nfunc TestZeroStore(t *testing.T) {\n\tvar s Store\n\t_ = s.Put(Item{SKU: "a", PriceCents: 1})\n}\n',
  );
  return { file: STORE, line: repository.lineOf(STORE, 's.bySKU[item.SKU] = item') };
}

/** A word that does not exist. */
export function breakBuild(repository: Repository): ExpectedPlace {
  repository.replace(QUOTE, 'cents += price', 'cents += prize');
  return { file: QUOTE, line: repository.lineOf(QUOTE, 'cents += prize') };
}

/** A test that ends the whole test binary as if all were well. */
export function exitEarly(repository: Repository): ExpectedPlace {
  const file = 'internal/quote/exit_test.go';
  repository.write(
    file,
    'package quote\n\nimport (\n\t"os"\n\t"testing"\n)\n\nfunc TestExit(t *testing.T) {\n\tos.Exit(0)\n}\n',
  );
  return { file, line: repository.lineOf(file, 'os.Exit(0)') };
}

/** A test that never ends, stopped by Go's own time limit. */
export function hang(repository: Repository): ExpectedPlace {
  const file = 'internal/quote/hang_test.go';
  repository.write(
    file,
    'package quote\n\nimport "testing"\n\nfunc TestHang(t *testing.T) {\n\tselect {}\n}\n',
  );
  repository.replace('tollgate.yml', 'go test -race', 'go test -timeout=3s -race');
  return { file, line: repository.lineOf(file, 'select {}') };
}
