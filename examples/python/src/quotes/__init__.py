"""A catalogue of priced items, read from lines like `1042;Desk lamp;39.90`."""

from quotes.catalogue import Catalogue, Item
from quotes.reader import ReadError, read

__all__ = ["Catalogue", "Item", "ReadError", "read"]
