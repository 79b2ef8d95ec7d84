#include "quotes/catalogue.h"

#include <gtest/gtest.h>

namespace {

std::vector<std::uint32_t> numbers(std::uint32_t from, std::uint32_t to) {
  const quotes::Catalogue catalogue(
      {{3, "c", 300}, {1, "a", 100}, {2, "b", 200}});
  std::vector<std::uint32_t> found;
  for (const auto& item : catalogue.between(from, to))
    found.push_back(item.number);
  return found;
}

using Numbers = std::vector<std::uint32_t>;

TEST(Catalogue, ListsTheCheapestFirst) {
  EXPECT_EQ(numbers(0, 1000), (Numbers{1, 2, 3}));
}

TEST(Catalogue, IncludesTheLowerBoundAlone) {
  EXPECT_EQ(numbers(100, 300), (Numbers{1, 2}));
}

TEST(Catalogue, KnowsNothingBetweenBoundsThatAreCrossed) {
  EXPECT_EQ(numbers(300, 100), Numbers{});
}

}  // namespace
