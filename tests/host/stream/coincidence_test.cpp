// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/coincidence.hpp"

#include "random_stream.hpp"

#include "peal/error.hpp"

#include <catch2/catch.hpp>

using namespace peal;
using namespace peal::test;

namespace {

// The definition, pair by pair: 2 |dt| <= w on corrected times.
std::vector<std::uint64_t> brute_force(const tag_block& tags, const std::vector<channel_delay>& channels,
                                       time_ps window) {
  const std::size_t n = channels.size();
  std::vector<std::uint64_t> counts(n * n);
  std::vector<std::pair<time_ps, std::size_t>> listed;
  for (std::size_t i = 0; i < tags.size(); ++i) {
    for (std::size_t c = 0; c < n; ++c) {
      if (tags.channel[i] == channels[c].channel) { listed.emplace_back(tags.time[i] + channels[c].delay_ps, c); }
    }
  }
  for (std::size_t i = 0; i < listed.size(); ++i) {
    for (std::size_t j = i + 1; j < listed.size(); ++j) {
      const time_ps dt = listed[i].first - listed[j].first;
      if (2 * (dt < 0 ? -dt : dt) > window) { continue; }
      const std::size_t a = listed[i].second;
      const std::size_t b = listed[j].second;
      ++counts[a * n + b];
      if (a != b) { ++counts[b * n + a]; }
    }
  }
  return counts;
}

const std::vector<channel_number> stream_channels{1, 2, 3, -1, -2, 40, 1000};

} // namespace

TEST_CASE("coincidences are counted where |dt| is at most half the window and nowhere else") {
  tag_block block;
  for (const time_ps dt : {4, 5, 6}) {
    block.clear();
    block.push(100, 1);
    block.push(100 + dt, 2);
    const auto count = [&](time_ps window) {
      coincidence_counter counter({{1, 0}, {2, 0}}, window);
      counter.process(block);
      counter.finish();
      return counter.count(1, 2);
    };
    CHECK(count(2 * dt) == 1);     // |dt| == w/2 exactly
    CHECK(count(2 * dt + 1) == 1); // odd window: as the even one below it
    CHECK(count(2 * dt - 1) == 0);
    CHECK(count(2 * dt - 2) == 0);
  }
}

TEST_CASE("a window of zero counts equal times only") {
  tag_block block;
  block.push(7, 1);
  block.push(7, 2);
  block.push(8, 2);
  coincidence_counter counter({{1, 0}, {2, 0}}, 0);
  counter.process(block);
  CHECK(counter.count(1, 2) == 1);
  CHECK(counter.count(2, 2) == 0);
}

TEST_CASE("every kernel and every cut of the stream gives the brute-force counts") {
  const std::uint64_t seed = 20240601;
  CAPTURE(seed);
  generator g(seed);
  for (int run = 0; run < 60; ++run) {
    CAPTURE(run);
    const auto n = static_cast<std::size_t>(uniform(g, 0, run < 40 ? 400 : 2500));
    const tag_block tags = random_tags(g, n, stream_channels, random_start(g), uniform(g, 1, 60));
    std::vector<channel_delay> channels{{1, 0}, {2, 0}, {-1, 0}, {3, 0}};
    if (run % 3 == 1) { channels = {{-2, 5}, {1000, 5}, {1, 5}, {2, 5}, {3, 5}, {-1, 5}, {40, 5}}; }
    if (run % 3 == 2) { // different delays, also negative and longer than the whole stream
      for (channel_delay& c : channels) { c.delay_ps = uniform(g, -300, 300); }
      if (run % 2 == 0) { channels[1].delay_ps = -1'000'000; }
      if (run % 4 == 0) { channels[2].delay_ps = channels[0].delay_ps; }
    }
    const time_ps window = uniform(g, 0, 100);
    const auto expected = brute_force(tags, channels, window);
    for (const simd_level level : levels_here()) {
      CAPTURE(name_of(level));
      coincidence_counter whole(channels, window, level);
      whole.process(tags);
      whole.finish();
      CHECK(whole.matrix() == expected);
      coincidence_counter cut(channels, window, level);
      for (const tag_block& piece : random_cut(g, tags)) { cut.process(piece); }
      cut.finish();
      CHECK(cut.matrix() == expected);
      CHECK(cut.time_reversals() == 0);
      coincidence_counter vouched(channels, window, level);
      for (const tag_block& piece : random_cut(g, tags)) { vouched.process(ordered(piece), piece.watermark); }
      vouched.finish();
      CHECK(vouched.matrix() == expected);
    }
  }
}

TEST_CASE("the kernels agree on long streams with many channels and with crowded windows") {
  const std::uint64_t seed = 99;
  CAPTURE(seed);
  generator g(seed);
  for (const auto& [gap, window] : {std::pair<time_ps, time_ps>{1000, 500}, {20, 900}, {3, 2000}}) {
    std::vector<channel_number> numbers;
    std::vector<channel_delay> channels;
    for (channel_number c = 1; c <= 64; ++c) {
      numbers.push_back(c);
      if (c <= 4 || gap == 20) { channels.push_back({c, 0}); }
    }
    const tag_block tags = random_tags(g, 30'000, gap == 3 ? std::vector<channel_number>{1, 2, 3, 4} : numbers, 0, gap);
    std::vector<std::vector<std::uint64_t>> results;
    for (const simd_level level : levels_here()) {
      coincidence_counter counter(channels, window, level);
      counter.process(tags);
      results.push_back(counter.matrix());
    }
    for (const auto& result : results) { CHECK(result == results.front()); }
  }
}

TEST_CASE("64 channels give the brute-force counts, with and without delays") {
  const std::uint64_t seed = 64;
  CAPTURE(seed);
  generator g(seed);
  std::vector<channel_number> numbers{100};
  std::vector<channel_delay> channels;
  for (channel_number c = 1; c <= 64; ++c) {
    numbers.push_back(c);
    channels.push_back({c, 0});
  }
  const tag_block tags = random_tags(g, 4000, numbers, 0, 20);
  for (const bool delayed : {false, true}) {
    for (channel_delay& c : channels) { c.delay_ps = delayed ? uniform(g, 0, 500) : 0; }
    const auto expected = brute_force(tags, channels, 150);
    for (const simd_level level : levels_here()) {
      CAPTURE(name_of(level), delayed);
      coincidence_counter counter(channels, 150, level);
      for (const tag_block& piece : random_cut(g, tags)) { counter.process(piece); }
      counter.finish();
      CHECK(counter.matrix() == expected);
    }
  }
}

TEST_CASE("delays move channels, the larger delay to later times") {
  tag_block block;
  block.push(1000, 1);
  block.push(5000, 2);
  coincidence_counter aligned({{1, 4000}, {2, 0}}, 2);
  aligned.process(block);
  CHECK(aligned.count(1, 2) == 0); // channel 2 may still bring a tag before 9000... the pair waits for the watermark
  aligned.finish();
  CHECK(aligned.count(1, 2) == 1);
  coincidence_counter wrong({{1, -4000}, {2, 0}}, 2);
  wrong.process(block);
  wrong.finish();
  CHECK(wrong.count(1, 2) == 0);
}

TEST_CASE("a watermark event lets delayed coincidences be counted without further tags") {
  tag_block block;
  block.push(1000, 1);
  block.push(5000, 2);
  coincidence_counter counter({{1, 4000}, {2, 0}}, 2);
  counter.process(block);
  tag_block idle;
  idle.events.push_back({event_kind::time_reached, 0, 0, 20'000, 0});
  counter.process(idle);
  CHECK(counter.count(1, 2) == 1);
}

TEST_CASE("tags that go backwards are left out and counted, whatever the cut") {
  const std::uint64_t seed = 5;
  CAPTURE(seed);
  generator g(seed);
  tag_block tags = random_tags(g, 1000, stream_channels, 0, 50);
  tag_block sorted;
  std::uint64_t backwards = 0;
  for (std::size_t i = 300; i < 1000; i += 97) { tags.time[i] -= 4000; }
  time_ps newest = INT64_MIN;
  for (std::size_t i = 0; i < tags.size(); ++i) {
    if (tags.time[i] < newest) {
      ++backwards;
      continue;
    }
    newest = tags.time[i];
    sorted.push(tags.time[i], tags.channel[i]);
  }
  const std::vector<channel_delay> channels{{1, 0}, {2, 0}, {3, 0}};
  const auto expected = brute_force(sorted, channels, 80);
  coincidence_counter counter(channels, 80);
  for (const tag_block& piece : random_cut(g, tags)) { counter.process(piece.time.empty() ? tag_block{} : piece); }
  counter.finish();
  CHECK(counter.matrix() == expected);
  CHECK(counter.time_reversals() == backwards);
}

TEST_CASE("reset starts anew, and a stream that was finished does not go on") {
  tag_block block;
  block.push(10, 1);
  block.push(11, 2);
  coincidence_counter counter({{1, 0}, {2, 0}}, 10);
  counter.process(block);
  counter.finish();
  CHECK_THROWS_AS(counter.process(block), invalid_argument);
  counter.reset();
  CHECK(counter.count(1, 2) == 0);
  counter.process(block);
  CHECK(counter.count(2, 1) == 1);
}

TEST_CASE("options without meaning are refused") {
  CHECK_THROWS_AS(coincidence_counter({}, 10), invalid_argument);
  CHECK_THROWS_AS(coincidence_counter({{0, 0}}, 10), invalid_argument);
  CHECK_THROWS_AS(coincidence_counter({{1, 0}, {1, 5}}, 10), invalid_argument);
  CHECK_THROWS_AS(coincidence_counter({{1, 0}}, -1), invalid_argument);
  CHECK_THROWS_AS(coincidence_counter(std::vector<channel_delay>(65), 10), invalid_argument);
  const coincidence_counter counter({{1, 0}}, 10);
  CHECK_THROWS_AS(counter.count(1, 2), invalid_argument);
}
