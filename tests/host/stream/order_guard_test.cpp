// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "stream/order_guard.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace peal;

TEST_CASE("the guard takes out what goes back and says how much") {
  detail::order_guard guard;
  const std::vector<time_ps> time{10, 20, 19, 20, 30, 5};
  const std::vector<channel_number> channel{1, 2, 3, 4, 5, 6};
  const tag_view passed = guard.pass({time, channel});
  CHECK(std::ranges::equal(passed.time, std::vector<time_ps>{10, 20, 20, 30}));
  CHECK(std::ranges::equal(passed.channel, std::vector<channel_number>{1, 2, 4, 5}));
  CHECK(passed.ordered);
  CHECK(guard.reversals() == 2);
  CHECK(guard.last() == 30);
}

TEST_CASE("a view that is vouched for passes unseen, and what follows it is compared with its last time") {
  detail::order_guard guard;
  const std::vector<time_ps> time{10, 20, 30};
  const std::vector<channel_number> channel{1, 2, 3};
  const tag_view passed = guard.pass({time, channel, true});
  CHECK(passed.time.data() == time.data());
  CHECK(passed.size() == 3);
  const std::vector<time_ps> back{29, 30};
  CHECK(guard.pass({back, {channel.data(), 2}}).size() == 1);
  CHECK(guard.reversals() == 1);
}

TEST_CASE("pieces of a view that is vouched for are vouched for") {
  const std::vector<time_ps> time(3 * block_tags + 1);
  const std::vector<channel_number> channel(time.size(), 1);
  for (const bool vouched : {false, true}) {
    std::size_t tags = 0;
    detail::in_pieces({time, channel, vouched}, [&](tag_view piece) {
      CHECK(piece.ordered == vouched);
      tags += piece.size();
    });
    CHECK(tags == time.size());
  }
}
