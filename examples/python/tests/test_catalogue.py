from quotes import Catalogue, Item

CATALOGUE = Catalogue([Item(3, "c", 300), Item(1, "a", 100), Item(2, "b", 200)])


def numbers(start: int, end: int) -> list[int]:
    return [item.number for item in CATALOGUE.between(start, end)]


def test_lists_the_cheapest_first() -> None:
    assert numbers(0, 1000) == [1, 2, 3]


def test_includes_the_lower_bound_alone() -> None:
    assert numbers(100, 300) == [1, 2]


def test_knows_nothing_between_bounds_that_are_crossed() -> None:
    assert numbers(300, 100) == []
