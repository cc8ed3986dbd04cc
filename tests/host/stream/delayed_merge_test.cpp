// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "stream/delayed_merge.hpp"

#include "random_stream.hpp"

#include "peal/error.hpp"

#include <catch2/catch.hpp>

using namespace peal;
using namespace peal::test;
using detail::merge_ids;

namespace {

using tags_and_ids = std::vector<std::pair<time_ps, std::int16_t>>;

// The definition: add the delays, sort.
tags_and_ids brute_force(const tag_block& tags, const std::vector<channel_delay>& channels, merge_ids ids) {
  tags_and_ids all;
  for (std::size_t i = 0; i < tags.size(); ++i) {
    std::size_t place = 0;
    while (place < channels.size() && channels[place].channel != tags.channel[i]) { ++place; }
    if (place == channels.size() && ids != merge_ids::all_channels) { continue; }
    const time_ps delay = place == channels.size() ? 0 : channels[place].delay_ps;
    all.emplace_back(tags.time[i] + delay,
                     ids == merge_ids::places ? static_cast<std::int16_t>(place) : tags.channel[i]);
  }
  std::sort(all.begin(), all.end());
  return all;
}

struct outcome {
  tags_and_ids tags;
  bool early = false; ///< something was given out before it was certain
};

outcome run(const std::vector<tag_block>& blocks, const std::vector<channel_delay>& channels, merge_ids ids,
            simd_level level, bool vouched) {
  detail::delayed_merge merge(channels, ids, level);
  time_ps least = ids == merge_ids::all_channels || channels.empty() ? 0 : channels.front().delay_ps;
  for (const channel_delay& c : channels) { least = std::min(least, c.delay_ps); }
  outcome result;
  std::vector<time_ps> time;
  std::vector<std::int16_t> id;
  time_ps known = INT64_MIN / 2;
  for (const tag_block& block : blocks) {
    merge.process(vouched ? ordered(block) : tag_view(block), block.watermark, time, id);
    if (!block.time.empty()) { known = std::max(known, block.time.back()); }
    known = std::max(known, block.watermark);
    result.early = result.early || (!time.empty() && time.back() >= known + least) ||
                   (known > INT64_MIN / 2 && merge.horizon() != known + least);
  }
  merge.finish(time, id);
  for (std::size_t i = 0; i < time.size(); ++i) { result.tags.emplace_back(time[i], id[i]); }
  return result;
}

} // namespace

TEST_CASE("corrected tags come out in order, by every kernel and for every cut, as sorting gives them") {
  const std::uint64_t seed = 1717;
  CAPTURE(seed);
  generator g(seed);
  for (int k = 0; k < 120; ++k) {
    CAPTURE(k);
    // Dense streams with many ties and sparse ones; delays from none over a few tags to longer than the stream.
    const auto n = static_cast<std::size_t>(uniform(g, 0, k % 10 == 0 ? 30'000 : 600));
    const tag_block tags = random_tags(g, n, {1, 2, 3, 4, -4, 7, 300}, random_start(g), k % 2 == 0 ? 3 : 60);
    std::vector<channel_delay> channels{{4, 0}, {-4, 0}, {2, 0}, {1, 0}, {99, 0}};
    const time_ps greatest[] = {0, 5, 100, 3'000, 2'000'000};
    const time_ps spread = greatest[k % 5];
    for (channel_delay& c : channels) { c.delay_ps = uniform(g, -spread, spread); }
    if (k % 3 == 0) { channels[1].delay_ps = channels[0].delay_ps; }
    for (const merge_ids ids : {merge_ids::places, merge_ids::channels, merge_ids::all_channels}) {
      CAPTURE(static_cast<int>(ids));
      const tags_and_ids expected = brute_force(tags, channels, ids);
      for (const simd_level level : levels_here()) {
        const outcome whole = run({tags}, channels, ids, level, false);
        CHECK((whole.tags == expected));
        CHECK_FALSE(whole.early);
        const outcome cut = run(random_cut(g, tags), channels, ids, level, k % 2 == 0);
        CHECK((cut.tags == expected));
        CHECK_FALSE(cut.early);
      }
    }
  }
}

TEST_CASE("delays of days, gaps of days and changes of rate do not matter to the order") {
  const std::uint64_t seed = 30;
  CAPTURE(seed);
  generator g(seed);
  for (const time_ps delay : {time_ps{50}, time_ps{1} << 46, time_ps{1} << 50, time_ps{1} << 60}) {
    CAPTURE(delay);
    const std::vector<channel_delay> channels{{1, 0}, {2, delay}, {3, -delay / 2}};
    tag_block tags;
    time_ps t = -(time_ps{1} << 61);
    for (int k = 0; k < 20'000; ++k) {
      const std::int64_t kind = uniform(g, 0, 400);
      t += kind == 0 ? uniform(g, 0, time_ps{1} << 53) : k % 4'000 < 2'000 ? uniform(g, 0, 10) : uniform(g, 0, 10'000);
      tags.push(t, static_cast<channel_number>(uniform(g, 1, 4)));
    }
    for (const merge_ids ids : {merge_ids::places, merge_ids::all_channels}) {
      const tags_and_ids expected = brute_force(tags, channels, ids);
      CHECK((run({tags}, channels, ids, best_simd_level(), false).tags == expected));
      CHECK((run(random_cut(g, tags), channels, ids, best_simd_level(), false).tags == expected));
    }
  }
}

TEST_CASE("many channels with delays of their own are merged in order") {
  const std::uint64_t seed = 64;
  CAPTURE(seed);
  generator g(seed);
  for (const std::int16_t n : {1, 2, 3, 5, 17, 64, 254}) {
    CAPTURE(n);
    std::vector<channel_delay> channels;
    std::vector<channel_number> numbers{1000};
    for (std::int16_t c = 1; c <= n; ++c) {
      channels.push_back({c, uniform(g, 0, 5000)});
      numbers.push_back(c);
    }
    const tag_block tags = random_tags(g, 20'000, numbers, 0, 10);
    for (const merge_ids ids : {merge_ids::places, merge_ids::channels, merge_ids::all_channels}) {
      CHECK((run({tags}, channels, ids, best_simd_level(), false).tags == brute_force(tags, channels, ids)));
    }
  }
}

TEST_CASE("after a reset nothing of the stream before is left") {
  detail::delayed_merge merge({{1, 0}, {2, 1000}});
  std::vector<time_ps> time;
  std::vector<std::int16_t> id;
  const std::vector<time_ps> times{5000, 5001};
  const std::vector<channel_number> numbers{2, 1};
  merge.process({times, numbers}, INT64_MIN, time, id);
  merge.reset();
  CHECK(merge.horizon() == INT64_MIN);
  time.clear();
  const std::vector<time_ps> earlier{10};
  merge.process({earlier, {numbers.data(), 1}}, INT64_MIN, time, id);
  merge.finish(time, id);
  CHECK(time == std::vector<time_ps>{1010});
  CHECK(merge.reversals() == 0);
}

TEST_CASE("channels that cannot be merged are refused") {
  CHECK_THROWS_AS(detail::delayed_merge({{0, 0}}), invalid_argument);
  CHECK_THROWS_AS(detail::delayed_merge({{1, 0}, {1, 0}}), invalid_argument);
  CHECK_THROWS_AS(detail::delayed_merge({{1, (time_ps{1} << 60) + 1}}), invalid_argument);
  CHECK_THROWS_AS(detail::delayed_merge(std::vector<channel_delay>(255)), invalid_argument);
}
