#include "quotes/reader.h"

#include <array>
#include <charconv>
#include <optional>
#include <string>

namespace quotes {
namespace {

std::optional<std::uint32_t> number(std::string_view text) {
  std::uint32_t value = 0;
  const char* end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, value);
  if (text.empty() || error != std::errc() || stopped != end) return {};
  return value;
}

std::optional<std::uint32_t> cents(std::string_view price) {
  const auto point = price.find('.');
  if (point == std::string_view::npos || price.size() != point + 3) return {};
  const auto whole = number(price.substr(0, point));
  const auto part = number(price.substr(point + 1));
  if (!whole || !part) return {};
  return *whole * 100 + *part;
}

Item item(std::string_view line, std::size_t at) {
  const auto fail = [at](std::string_view reason) {
    return ReadError("line " + std::to_string(at) + ": " + std::string(reason));
  };
  std::array<std::string_view, 3> fields;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const auto end = line.find(';');
    if ((end == std::string_view::npos) != (i == 2))
      throw fail("not three fields");
    fields[i] = line.substr(0, end);
    line.remove_prefix(i == 2 ? line.size() : end + 1);
  }
  const auto id = number(fields[0]);
  if (!id) throw fail("the number is not one");
  const auto price = cents(fields[2]);
  if (!price) throw fail("the price is not one");
  return {*id, std::string(fields[1]), *price};
}

}  // namespace

std::vector<Item> read(std::string_view text) {
  std::vector<Item> items;
  for (std::size_t at = 1; !text.empty(); ++at) {
    const auto end = text.find('\n');
    const auto line = text.substr(0, end);
    if (!line.empty()) items.push_back(item(line, at));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return items;
}

}  // namespace quotes
