"""Reads items from text."""

from quotes.catalogue import Item


class ReadError(ValueError):
    """A line that is no item."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(f"line {line}: {reason}")
        self.line = line


def read(text: str) -> list[Item]:
    """Reads one item a line; blank lines are passed over.

    Raises ReadError for the first line that is no item.
    """
    return [
        _item(line, number)
        for number, line in enumerate(text.splitlines(), start=1)
        if line.strip()
    ]


def _item(line: str, number: int) -> Item:
    fields = [field.strip() for field in line.split(";")]
    if len(fields) != 3:
        raise ReadError(number, "not three fields")
    if not fields[0].isdecimal():
        raise ReadError(number, "the number is not one")
    return Item(int(fields[0]), fields[1], _cents(fields[2], number))


def _cents(price: str, number: int) -> int:
    whole, _, part = price.partition(".")
    if not (whole.isdecimal() and part.isdecimal() and len(part) == 2):
        raise ReadError(number, "the price is not one")
    return int(whole) * 100 + int(part)
