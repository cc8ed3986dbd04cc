// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A recording at its own pace, on a clock of the test.
#include "peal/error.hpp"
#include "provider/paced_source.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <cstdint>
#include <memory>
#include <random>
#include <utility>
#include <vector>

using namespace peal;
using namespace std::chrono_literals;
using std::chrono::nanoseconds;

namespace {

/// A tag or an event, in stream order.
struct item {
  time_ps time;
  int channel; ///< of a tag; -1000 - kind of an event
  std::uint64_t value;
  friend bool operator==(const item&, const item&) = default;
};

void append(std::vector<item>& items, const tag_block& block) {
  std::size_t e = 0;
  for (std::size_t t = 0; t <= block.size(); ++t) {
    for (; e < block.events.size() && block.events[e].position == t; ++e) {
      const stream_event& event = block.events[e];
      items.push_back({event.time, -1000 - static_cast<int>(event.kind), event.value});
    }
    if (t < block.size()) { items.push_back({block.time[t], block.channel[t], 0}); }
  }
  CHECK(e == block.events.size());
}

/// Blocks given beforehand; now and then a timeout, as a slow disk would make.
class given_source final : public source {
public:
  explicit given_source(std::vector<tag_block> blocks) : blocks_(std::move(blocks)) { info_.format = "test"; }
  [[nodiscard]] const stream_info& info() const override { return info_; }
  read_status read(tag_block& block, std::chrono::milliseconds) override {
    if (++turn_ % 5 == 0) { return read_status::timeout; }
    block.clear();
    if (next_ == blocks_.size()) { return read_status::end; }
    block = blocks_[next_++];
    return read_status::data;
  }
  [[nodiscard]] loss_counters losses() const override { return {}; }

private:
  stream_info info_;
  std::vector<tag_block> blocks_;
  std::size_t next_ = 0;
  int turn_ = 0;
};

/// Sorted tags and settings, mean distance 2 us, beginning at `first_ps`; block borders, empty blocks and dark times at
/// random.
std::vector<tag_block> recording(std::mt19937& random, time_ps first_ps) {
  std::vector<tag_block> blocks(60);
  time_ps now = first_ps;
  for (tag_block& block : blocks) {
    const std::size_t count = random() % 400;
    for (std::size_t i = 0; i < count; ++i) {
      now += static_cast<time_ps>(random() % 4'000'000);
      if (random() % 100 == 0) { now += 50'000'000'000; } // 50 ms of darkness
      if (random() % 10 == 0) {
        block.events.push_back({event_kind::setting, 0, static_cast<std::uint32_t>(block.size()), now, random() % 4});
      }
      if (random() % 10 != 0) { block.push(now, static_cast<channel_number>(1 + random() % 4)); }
    }
    block.watermark = now;
  }
  return blocks;
}

} // namespace

TEST_CASE("a paced recording is complete, in order and never early", "[provider]") {
  constexpr std::uint32_t seed = 7002;
  INFO("seed " << seed);
  std::mt19937 random(seed);
  for (const double pace : {1.0, 0.1, 37.5, 1e6}) {
    const time_ps first = static_cast<time_ps>(random() % 1'000'000'000'000);
    const auto blocks = recording(random, first);
    std::vector<item> expected;
    for (const tag_block& block : blocks) { append(expected, block); }
    REQUIRE(expected.size() > 5000);

    nanoseconds wall = 1234567s;
    nanoseconds slept{};
    detail::paced_source paced(std::make_unique<given_source>(blocks), pace,
                               {[&] { return wall; },
                                [&](nanoseconds time) {
                                  wall += time;
                                  slept += time;
                                }});
    std::vector<item> got;
    const nanoseconds begin = wall;
    time_ps watermark = INT64_MIN;
    tag_block block;
    for (;;) {
      const std::size_t before = got.size();
      slept = {};
      const read_status status = paced.read(block, 20ms);
      REQUIRE(slept <= 20ms);
      const nanoseconds returned = wall;
      wall += nanoseconds(random() % 3'000'000); // the consumer takes its time
      if (status == read_status::end) { break; }
      if (status == read_status::timeout) { continue; }
      append(got, block);
      // What arrives now is not later than the present, and nothing is earlier than what was promised.
      const double present_ps = static_cast<double>((returned - begin).count()) * 1e3 * pace;
      for (std::size_t i = before; i < got.size(); ++i) {
        if (static_cast<double>(got[i].time - expected[0].time) > present_ps || got[i].time < watermark) {
          FAIL("item " << i << " at " << got[i].time << " ps came wrong, watermark " << watermark);
        }
      }
      REQUIRE(block.watermark >= watermark);
      watermark = block.watermark;
    }
    CHECK(got == expected);
    // As long as the recording, and at most a few turns longer: 5 ms, and 3 ms of the consumer.
    const double took_s = std::chrono::duration<double>(wall - begin).count();
    const double length_s = static_cast<double>(expected.back().time - expected.front().time) * 1e-12 / pace;
    CHECK(took_s >= length_s);
    CHECK(watermark == blocks.back().watermark);
    if (pace < 40.0) { CHECK(took_s <= length_s + 0.05); }
  }
}

TEST_CASE("a pace that is none is refused", "[provider]") {
  for (const double pace : {0.0, -1.0, HUGE_VAL, std::nan("")}) {
    CHECK_THROWS_AS(detail::paced_source(std::make_unique<given_source>(std::vector<tag_block>{}), pace),
                    invalid_argument);
  }
}
