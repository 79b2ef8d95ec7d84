package com.example.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueReaderTest {
  @Test
  void readsItemsInTheirOrder() {
    assertEquals(
        List.of(new Item("A1", "Lamp; green", 1250), new Item("B2", "Chair", 4000)),
        CatalogueReader.read("A1;\"Lamp; green\";12.50\n\nB2;Chair;40\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A1;Lamp | line 1: expected 3 fields, found 2",
        "A1;Lamp;12.5 | line 1: a price has two digits after the point: 12.5",
        "A1;Lamp;0 | line 1: an item needs an SKU and a price above 0",
        ";Lamp;1 | line 1: an item needs an SKU and a price above 0",
      })
  void namesTheLineThatIsNoItem(String line, String message) {
    var thrown =
        assertThrows(IllegalArgumentException.class, () -> CatalogueReader.read(line));
    assertEquals(message, thrown.getMessage());
  }
}
