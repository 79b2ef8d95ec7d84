#include <benchmark/benchmark.h>

#include <string>

#include "quotes/catalogue.h"
#include "quotes/reader.h"

namespace {

std::string lines() {
  std::string text;
  for (int n = 0; n < 200; ++n) {
    const auto part = std::to_string(100 + n % 100).substr(1);
    text += std::to_string(n) + ";Item number " + std::to_string(n) + ";" +
            std::to_string(n * 37 % 90) + "." + part + "\n";
  }
  return text;
}

void BM_Read(benchmark::State& state) {
  const auto text = lines();
  for (auto _ : state) benchmark::DoNotOptimize(quotes::read(text));
}
BENCHMARK(BM_Read);

void BM_Between(benchmark::State& state) {
  const quotes::Catalogue catalogue(quotes::read(lines()));
  for (auto _ : state)
    for (std::uint32_t at = 0; at < 64; ++at)
      benchmark::DoNotOptimize(catalogue.between(at * 100, 9'000));
}
BENCHMARK(BM_Between);

}  // namespace
