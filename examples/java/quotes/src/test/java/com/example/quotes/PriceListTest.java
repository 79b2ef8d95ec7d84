package com.example.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class PriceListTest {
  private final Item cheap = new Item("C", "Cup", 300);
  private final Item also = new Item("A", "Ashtray", 300);
  private final Item dear = new Item("D", "Desk", 30_000);
  private final PriceList prices = new PriceList(List.of(dear, cheap, also));

  @Test
  void findsBothEnds() {
    assertEquals(List.of(also, cheap, dear), prices.between(300, 30_000));
    assertEquals(List.of(), prices.between(301, 29_999));
  }

  @Test
  void refusesARangeTheWrongWayRound() {
    assertThrows(IllegalArgumentException.class, () -> prices.between(2, 1));
  }
}
