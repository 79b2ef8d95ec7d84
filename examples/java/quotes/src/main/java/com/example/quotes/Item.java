package com.example.quotes;

/** One article of the catalogue. */
public record Item(String sku, String name, int priceCents) {
  public Item {
    if (sku.isBlank() || priceCents <= 0) {
      throw new IllegalArgumentException("an item needs an SKU and a price above 0");
    }
  }
}
