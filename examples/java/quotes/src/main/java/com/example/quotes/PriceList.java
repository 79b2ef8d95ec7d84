package com.example.quotes;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Items by price; equal prices are ordered by SKU. */
public final class PriceList {
  private record Key(int priceCents, String sku) {}

  private final TreeMap<Key, Item> byPrice =
      new TreeMap<>(Comparator.comparingInt(Key::priceCents).thenComparing(Key::sku));

  public PriceList(Collection<Item> items) {
    items.forEach(item -> byPrice.put(new Key(item.priceCents(), item.sku()), item));
  }

  /** The items between two prices, both included, cheapest first. */
  public List<Item> between(int minCents, int maxCents) {
    if (minCents > maxCents) {
      throw new IllegalArgumentException(minCents + " is above " + maxCents);
    }
    return List.copyOf(byPrice.subMap(new Key(minCents, ""), new Key(maxCents + 1, "")).values());
  }
}
