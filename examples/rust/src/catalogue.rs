/// One thing that is sold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    pub number: u32,
    pub name: String,
    pub cents: u32,
}

/// Items by their price.
#[derive(Debug, Default)]
pub struct Catalogue {
    by_price: Vec<Item>,
}

impl Catalogue {
    pub fn new(mut items: Vec<Item>) -> Self {
        items.sort_by_key(|item| (item.cents, item.number));
        Self { by_price: items }
    }

    /// Items that cost at least `from` and less than `to` cents, cheapest first.
    ///
    /// ```
    /// use quotes::{Catalogue, Item};
    ///
    /// let lamp = Item { number: 1, name: "Lamp".into(), cents: 3990 };
    /// let catalogue = Catalogue::new(vec![lamp.clone()]);
    /// assert_eq!(catalogue.between(3990, 4000), [lamp]);
    /// ```
    pub fn between(&self, from: u32, to: u32) -> &[Item] {
        let start = self.by_price.partition_point(|item| item.cents < from);
        let end = self.by_price.partition_point(|item| item.cents < to);
        &self.by_price[start..end.max(start)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn catalogue() -> Catalogue {
        let item = |number, cents| Item {
            number,
            name: format!("Item {number}"),
            cents,
        };
        Catalogue::new(vec![item(3, 300), item(1, 100), item(2, 200)])
    }

    fn numbers(items: &[Item]) -> Vec<u32> {
        items.iter().map(|item| item.number).collect()
    }

    #[test]
    fn lists_the_cheapest_first() {
        assert_eq!(numbers(catalogue().between(0, 1000)), [1, 2, 3]);
    }

    #[test]
    fn includes_the_lower_bound_alone() {
        assert_eq!(numbers(catalogue().between(100, 300)), [1, 2]);
    }

    #[test]
    fn knows_nothing_between_bounds_that_are_crossed() {
        assert!(catalogue().between(300, 100).is_empty());
    }
}
