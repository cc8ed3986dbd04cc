// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Live time against the plain sum over neighbours in the stream.
#include "tests/host/measure/witness.hpp"

using namespace peal;
using namespace peal::test;

namespace {

constexpr std::uint64_t seed = 20261202;

// Time between two neighbours is live unless the first is a gap, or an overflow interval began before and did not end.
// A watermark is a neighbour too, unless it comes after a gap, which only a tag or an event ends.
live_clock brute_force(const std::vector<tag_block>& blocks) {
  struct point {
    time_ps time;
    const stream_event* event;
    bool watermark;
  };
  std::vector<point> points;
  for (const tag_block& b : blocks) {
    std::size_t e = 0;
    for (std::size_t i = 0; i <= b.size(); ++i) {
      for (; e < b.events.size() && b.events[e].position <= i; ++e) {
        points.push_back({b.events[e].time, &b.events[e], false});
      }
      if (i < b.size()) { points.push_back({b.time[i], nullptr, false}); }
    }
    if (b.watermark != INT64_MIN) { points.push_back({b.watermark, nullptr, true}); }
  }
  live_clock c;
  bool overflow = false;
  bool gap = false;
  for (const point& p : points) {
    if (p.watermark && (gap || !c.started)) { continue; }
    if (!c.started) {
      c.started = true;
      c.start_ps = c.now_ps = p.time;
    }
    if (p.time > c.now_ps) {
      c.live_ps += overflow || gap ? 0 : p.time - c.now_ps;
      c.now_ps = p.time;
    }
    gap = p.event != nullptr && p.event->kind == event_kind::gap;
    if (p.event == nullptr) { continue; }
    c.gaps += gap ? 1 : 0;
    if (p.event->kind == event_kind::overflow_begin) {
      overflow = true;
      ++c.overflows;
    }
    if (p.event->kind == event_kind::overflow_end) { overflow = false; }
  }
  c.live = !overflow && !gap;
  return c;
}

live_clock measured(const std::vector<tag_block>& blocks, testimony* said = nullptr) {
  measurement_graph graph;
  const auto mine = watch(graph, {});
  for (const tag_block& b : blocks) { graph.push(b); }
  graph.finish();
  if (said != nullptr) { *said = *mine; }
  CHECK(parts_of(mine->clock) == parts_of(graph.clock()));
  return graph.clock();
}

} // namespace

TEST_CASE("live time is the sum over neighbours of the stream that nothing was lost between") {
  generator g(seed);
  for (int round = 0; round < 300; ++round) {
    CAPTURE(seed, round);
    const tag_block whole =
        eventful_stream(g, static_cast<std::size_t>(uniform(g, 1, 400)), false, round % 4 == 0 ? random_start(g) : 0);
    const std::vector<tag_block> blocks = random_cut(g, whole);
    testimony said;
    const live_clock clock = measured(blocks, &said);
    REQUIRE(parts_of(clock) == parts_of(brute_force(blocks)));
    REQUIRE(said.breaches == std::vector<std::string>{});

    // The changes handed over tell the same: their stretches add up to the live time.
    time_ps sum = 0;
    time_ps since = clock.start_ps;
    bool live = true;
    for (const auto& [at, now_live, place] : said.changes) {
      if (live) { sum += at - since; }
      since = at;
      live = now_live;
      REQUIRE(place <= said.tags.size());
    }
    if (live) { sum += clock.now_ps - since; }
    REQUIRE(sum == clock.live_ps);
  }
}

TEST_CASE("a gap that nothing follows stays open, whatever the watermark says") {
  tag_block block;
  block.push(100, 1);
  block.events.push_back({event_kind::gap, 0, 1, 150, 1});
  block.watermark = 1000;
  const live_clock clock = measured({block});
  CHECK(clock.live_ps == 50);
  CHECK(clock.now_ps == 150);
  CHECK_FALSE(clock.live);

  tag_block next; // any event shows that frames come again
  next.events.push_back({event_kind::setting, 0, 0, 700, 3});
  next.watermark = 900;
  CHECK(measured({block, next}).live_ps == 50 + 200);
}

TEST_CASE("a gap inside an overflow interval does not end it, and two gaps in a row are one dead time") {
  tag_block block;
  block.push(0, 1);
  block.events.push_back({event_kind::overflow_begin, 0, 1, 100, 0});
  block.events.push_back({event_kind::gap, 0, 1, 200, 1});
  block.push(300, 1);
  block.events.push_back({event_kind::overflow_end, 0, 2, 400, 0});
  block.events.push_back({event_kind::gap, 0, 2, 500, 1});
  block.events.push_back({event_kind::gap, 0, 2, 600, 1});
  block.push(800, 1);
  block.push(900, 1);
  const live_clock clock = measured({block});
  CHECK(clock.live_ps == 100 + 100 + 100);
  CHECK(clock.gaps == 3);
  CHECK(clock.overflows == 1);
}

TEST_CASE("an event that comes late takes nothing back") {
  tag_block block;
  block.push(0, 1);
  block.push(1000, 1);
  block.events.push_back({event_kind::overflow_begin, 0, 2, 600, 0}); // the clock has passed it
  block.events.push_back({event_kind::overflow_end, 0, 2, 1300, 0});
  block.push(1500, 1);
  testimony said;
  const live_clock clock = measured({block}, &said);
  CHECK(clock.live_ps == 1000 + 200);
  CHECK(said.changes == std::vector<placed_change>{{1000, false, 2}, {1300, true, 2}});
}

TEST_CASE("a repeated state is in force but is no new loss, and a piece counts time inside it alone") {
  tag_block block;
  stream_event again{event_kind::overflow_begin, 0, 0, 100, 0};
  again.repeated = true;
  block.events.push_back(again);
  block.push(150, 1);
  block.events.push_back({event_kind::overflow_end, 0, 1, 200, 0});
  block.push(450, 1);
  measurement_graph graph({{}, 120, 400});
  const auto said = watch(graph, {});
  graph.push(block);
  graph.finish();
  CHECK(graph.clock().overflows == 0);
  CHECK(graph.clock().start_ps == 120);
  CHECK(graph.clock().now_ps == 400);
  CHECK(graph.clock().live_ps == 200);
}

TEST_CASE("nothing that came is no time at all") {
  CHECK(parts_of(measured({})) == parts_of(live_clock{}));
  tag_block promise;
  promise.watermark = 500;
  CHECK_FALSE(measured({promise}).started);
}
