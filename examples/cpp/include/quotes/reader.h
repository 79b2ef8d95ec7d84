#pragma once

#include <stdexcept>
#include <string_view>
#include <vector>

#include "quotes/catalogue.h"

namespace quotes {

/// A line that is no item.
class ReadError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Reads one item a line, as `1042;Desk lamp;39.90`; blank lines are passed
/// over. Throws a ReadError for the first line that is no item.
std::vector<Item> read(std::string_view text);

}  // namespace quotes
