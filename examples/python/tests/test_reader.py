import pytest

from quotes import Item, ReadError, read


def test_reads_an_item_a_line() -> None:
    items = read("1042; Desk lamp ;39.90\n\n7;Pen;1.05\n")
    assert items == [Item(1042, "Desk lamp", 3990), Item(7, "Pen", 105)]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("1;Pen;1.05\n2;Ink", "line 2: not three fields"),
        ("x;Pen;1.05", "line 1: the number is not one"),
        ("1;Pen;1.5", "line 1: the price is not one"),
        ("1;Pen;free", "line 1: the price is not one"),
    ],
)
def test_names_the_line_that_is_wrong(text: str, message: str) -> None:
    with pytest.raises(ReadError, match=message):
        read(text)
