"""Items by their price."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that is sold."""

    number: int
    name: str
    cents: int


class Catalogue:
    """Finds items by their price."""

    def __init__(self, items: Iterable[Item]) -> None:
        self._items = sorted(items, key=lambda item: (item.cents, item.number))
        self._prices = [item.cents for item in self._items]

    def between(self, start: int, end: int) -> Sequence[Item]:
        """Items that cost at least `start` and less than `end` cents, cheapest first."""
        first = bisect_left(self._prices, start)
        return self._items[first : bisect_left(self._prices, end)]
