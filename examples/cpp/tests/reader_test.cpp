#include "quotes/reader.h"

#include <gtest/gtest.h>

#include <string>

namespace {

std::string mistake(std::string_view text) {
  try {
    quotes::read(text);
  } catch (const quotes::ReadError& error) {
    return error.what();
  }
  return "none";
}

TEST(Reader, ReadsAnItemALine) {
  const auto items = quotes::read("1042;Desk lamp;39.90\n\n7;Pen;1.05\n");
  const std::vector<quotes::Item> expected{{1042, "Desk lamp", 3990},
                                           {7, "Pen", 105}};
  EXPECT_EQ(items, expected);
}

TEST(Reader, NamesTheLineThatIsWrong) {
  EXPECT_EQ(mistake("1;Pen;1.05\n2;Ink"), "line 2: not three fields");
  EXPECT_EQ(mistake("1;Pen;1.05;"), "line 1: not three fields");
  EXPECT_EQ(mistake("x;Pen;1.05"), "line 1: the number is not one");
  EXPECT_EQ(mistake("1;Pen;1.5"), "line 1: the price is not one");
  EXPECT_EQ(mistake("1;Pen;a.05"), "line 1: the price is not one");
}

}  // namespace
