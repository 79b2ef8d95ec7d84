from pytest_benchmark.fixture import BenchmarkFixture

from quotes import Catalogue, read

LINES = "".join(f"{n};Item number {n};{n * 37 % 90}.{n % 100:02}\n" for n in range(200))


def test_read(benchmark: BenchmarkFixture) -> None:
    assert len(benchmark(read, LINES)) == 200


def test_between(benchmark: BenchmarkFixture) -> None:
    catalogue = Catalogue(read(LINES))

    def search() -> int:
        return sum(len(catalogue.between(at * 100, 9_000)) for at in range(64))

    assert benchmark(search) > 0
