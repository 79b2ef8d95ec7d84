package com.example.quotes;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading a catalogue of 200 items, and asking it for prices. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class CatalogueBenchmark {
  private final String text =
      IntStream.range(0, 200)
          .mapToObj(n -> "SKU" + n + ";\"Item; number " + n + "\";" + (n * 37 % 199 + 1) + ".50")
          .collect(Collectors.joining("\n"));
  private final PriceList prices = new PriceList(CatalogueReader.read(text));

  @Benchmark
  public List<Item> read() {
    return CatalogueReader.read(text);
  }

  @Benchmark
  public List<Item> between() {
    return prices.between(5_000, 12_000);
  }
}
