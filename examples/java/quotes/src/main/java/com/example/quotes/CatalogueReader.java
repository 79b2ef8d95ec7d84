package com.example.quotes;

import java.util.ArrayList;
import java.util.List;

/** Reads a catalogue: one item a line, {@code sku;name;12.50}; names in quotes may hold semicolons. */
public final class CatalogueReader {
  private CatalogueReader() {}

  /**
   * The items in their order; blank lines are passed over.
   *
   * @throws IllegalArgumentException that names the line that is no item
   */
  public static List<Item> read(String text) {
    List<Item> items = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number += 1;
      if (!line.isBlank()) {
        items.add(item(fields(line), number));
      }
    }
    return items;
  }

  private static Item item(List<String> fields, int number) {
    if (fields.size() != 3) {
      throw new IllegalArgumentException(
          "line " + number + ": expected 3 fields, found " + fields.size());
    }
    try {
      return new Item(fields.get(0), fields.get(1), cents(fields.get(2)));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
    }
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ';' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }

  private static int cents(String price) {
    int dot = price.indexOf('.');
    if (dot < 0) {
      return Math.multiplyExact(Integer.parseInt(price), 100);
    }
    if (price.length() - dot != 3) {
      throw new IllegalArgumentException("a price has two digits after the point: " + price);
    }
    return Integer.parseInt(price.substring(0, dot) + price.substring(dot + 1));
  }
}
