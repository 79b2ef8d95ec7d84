#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace quotes {

/// One thing that is sold.
struct Item {
  std::uint32_t number;
  std::string name;
  std::uint32_t cents;

  bool operator==(const Item&) const = default;
};

/// Items by their price.
class Catalogue {
 public:
  explicit Catalogue(std::vector<Item> items);

  /// Items that cost at least `from` and less than `to` cents, cheapest first.
  std::span<const Item> between(std::uint32_t from, std::uint32_t to) const;

 private:
  std::vector<Item> by_price_;
};

}  // namespace quotes
