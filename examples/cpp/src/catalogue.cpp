#include "quotes/catalogue.h"

#include <algorithm>
#include <utility>

namespace quotes {

Catalogue::Catalogue(std::vector<Item> items) : by_price_(std::move(items)) {
  std::ranges::sort(by_price_, {}, [](const Item& item) {
    return std::pair(item.cents, item.number);
  });
}

std::span<const Item> Catalogue::between(std::uint32_t from,
                                         std::uint32_t to) const {
  const auto first =
      std::ranges::lower_bound(by_price_, from, {}, &Item::cents);
  const auto last = std::ranges::lower_bound(by_price_, to, {}, &Item::cents);
  return first < last ? std::span(first, last) : std::span<const Item>();
}

}  // namespace quotes
