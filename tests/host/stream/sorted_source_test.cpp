// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/sorted_source.hpp"

#include "random_stream.hpp"

#include "peal/error.hpp"

#include <catch2/catch.hpp>

#include <numeric>

using namespace peal;
using namespace peal::test;

namespace {

class list_source final : public source {
public:
  list_source(std::vector<tag_block> blocks, bool sorted, bool breaks = false)
      : blocks_(std::move(blocks)), breaks_(breaks) {
    info_.sorted = sorted;
  }
  const stream_info& info() const override { return info_; }
  read_status read(tag_block& block, std::chrono::milliseconds) override {
    if (next_ < blocks_.size()) {
      block = blocks_[next_++];
      return block.empty() ? read_status::timeout : read_status::data;
    }
    if (breaks_) { throw file_error("cut file"); }
    return read_status::end;
  }
  loss_counters losses() const override {
    loss_counters counters;
    counters.time_reversals = 7;
    counters.frames_lost = 3;
    return counters;
  }

private:
  std::vector<tag_block> blocks_;
  bool breaks_;
  stream_info info_;
  std::size_t next_ = 0;
};

struct read_out {
  tag_block all;
  bool watermarks_hold = true;
};

read_out read_all(source& from) {
  read_out result;
  tag_block block;
  time_ps watermark = INT64_MIN;
  for (;;) {
    const read_status status = from.read(block);
    if (status == read_status::timeout) { continue; }
    if (status != read_status::data) { return result; }
    for (const time_ps t : block.time) { result.watermarks_hold = result.watermarks_hold && t >= watermark; }
    watermark = std::max(watermark, block.watermark);
    const auto offset = static_cast<std::uint32_t>(result.all.size());
    for (std::size_t i = 0; i < block.size(); ++i) { result.all.push(block.time[i], block.channel[i]); }
    for (stream_event e : block.events) {
      e.position += offset;
      result.all.events.push_back(e);
    }
  }
}

} // namespace

TEST_CASE("tags come out sorted, complete and in order of arrival when equal, for every cut") {
  const std::uint64_t seed = 86;
  CAPTURE(seed);
  generator g(seed);
  for (int k = 0; k < 60; ++k) {
    CAPTURE(k);
    tag_block tags =
        random_tags(g, static_cast<std::size_t>(uniform(g, 0, 3000)), {1, 2, 3, 4, 5, 6, 7, 8}, random_start(g), 30);
    constexpr time_ps window = 400;
    std::vector<time_ps> disorder(tags.size());
    for (time_ps& d : disorder) { d = uniform(g, 0, 20) == 0 ? uniform(g, 0, window) : 0; }
    for (std::size_t i = 0; i < tags.size(); ++i) { tags.time[i] -= disorder[i]; }
    std::vector<std::size_t> order(tags.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return tags.time[a] < tags.time[b]; });
    sorted_source source(std::make_unique<list_source>(random_cut(g, tags), false), window);
    CHECK(source.info().sorted);
    const read_out out = read_all(source);
    CHECK(out.watermarks_hold);
    REQUIRE(out.all.size() == tags.size());
    bool equal = true;
    for (std::size_t i = 0; i < order.size(); ++i) {
      equal = equal && out.all.time[i] == tags.time[order[i]] && out.all.channel[i] == tags.channel[order[i]];
    }
    CHECK(equal);
    CHECK(source.losses().time_reversals == 0);
    CHECK(source.losses().frames_lost == 3);
  }
}

TEST_CASE("a tag later than the window allows is left out and counted") {
  for (const auto& [back, lost] : {std::pair<time_ps, std::uint64_t>{100, 0}, {101, 1}}) {
    tag_block tags;
    tags.push(1000, 1);
    tags.push(1000 - back, 2);
    sorted_source source(std::make_unique<list_source>(std::vector{tags}, false), 100);
    CHECK(read_all(source).all.size() == 2 - lost);
    CHECK(source.losses().time_reversals == lost);
  }
}

TEST_CASE(
    "events stand before the first tag that is not earlier, gaps before the first later one, in their own order") {
  tag_block tags;
  tags.push(30, 1);
  tags.events.push_back({event_kind::setting, 0, 1, 20, 1});
  tags.push(10, 2);
  tags.push(20, 3);
  tags.events.push_back({event_kind::gap, 0, 3, 30, 1});
  tags.events.push_back({event_kind::marker, 0, 3, 25, 1});
  tags.push(40, 4);
  sorted_source source(std::make_unique<list_source>(std::vector{tags}, false), 100);
  const read_out out = read_all(source);
  CHECK(out.all.time == std::vector<time_ps>{10, 20, 30, 40});
  REQUIRE(out.all.events.size() == 3);
  CHECK(out.all.events[0].position == 1);
  CHECK(out.all.events[1].kind == event_kind::gap);
  CHECK(out.all.events[1].position == 3);
  CHECK(out.all.events[2].position == 3);
}

TEST_CASE("a watermark event lets tags out when nothing else comes") {
  tag_block tags;
  tags.push(1000, 1);
  tag_block idle;
  idle.events.push_back({event_kind::time_reached, 0, 0, 1101, 0});
  sorted_source source(std::make_unique<list_source>(std::vector{tags, idle}, false), 100);
  tag_block block;
  REQUIRE(source.read(block) == read_status::data);
  CHECK(block.size() == 1);
  CHECK(block.watermark == 1001);
}

TEST_CASE("what was held comes out before the fault of a broken file") {
  tag_block tags;
  tags.push(1000, 1);
  tags.push(990, 1);
  sorted_source source(std::make_unique<list_source>(std::vector{tags}, false, true), 100);
  tag_block block;
  REQUIRE(source.read(block) == read_status::data);
  CHECK(block.size() == 2);
  CHECK_THROWS_AS(source.read(block), file_error);
}

TEST_CASE("a sorted source is passed through unchanged") {
  tag_block tags;
  tags.push(5, 1);
  tags.watermark = 6;
  sorted_source source(std::make_unique<list_source>(std::vector{tags}, true), 100);
  tag_block block;
  REQUIRE(source.read(block) == read_status::data);
  CHECK(block.watermark == 6);
  CHECK(source.losses().time_reversals == 7);
  CHECK_THROWS_AS(sorted_source(nullptr), invalid_argument);
  CHECK_THROWS_AS(sorted_source(std::make_unique<list_source>(std::vector<tag_block>{}, true), -1), invalid_argument);
}
