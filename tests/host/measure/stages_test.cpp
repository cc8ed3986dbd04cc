// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Stages against brute force on the whole stream, for any cut of it.
#include "tests/host/measure/memory_source.hpp"
#include "tests/host/measure/witness.hpp"

#include "peal/error.hpp"
#include "peal/measure/catalogue.hpp"
#include "peal/measure/pieces.hpp"

using namespace peal;
using namespace peal::test;

namespace {

constexpr std::uint64_t seed = 20261203;

std::vector<tag> sorted(std::vector<tag> tags) {
  std::sort(tags.begin(), tags.end());
  return tags;
}

// All pairs within half a window, at the later time.
std::vector<tag> with_coincidences(std::vector<tag> tags, channel_number a, channel_number b, time_ps window,
                                   channel_number as) {
  std::vector<tag> more;
  for (std::size_t i = 0; i < tags.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const auto [t, c] = tags[i];
      const auto [u, d] = tags[j];
      if (((c == a && d == b) || (c == b && d == a)) && std::max(t, u) - std::min(t, u) <= window / 2) {
        more.emplace_back(std::max(t, u), as);
      }
    }
  }
  tags.insert(tags.end(), more.begin(), more.end());
  return sorted(tags);
}

std::vector<tag> tags_of(const tag_block& whole) {
  std::vector<tag> all;
  for (std::size_t i = 0; i < whole.size(); ++i) { all.emplace_back(whole.time[i], whole.channel[i]); }
  return all;
}

// Whether the gate is open at time t, asked anew for each tag: was the latest opening at or before t later than every
// closing at or before t? `lost`: places of losses, each of which closes; `at`: place of the tag asked for.
bool is_open(const tag_block& whole, const std::vector<std::size_t>& lost, std::size_t at, channel_number open,
             channel_number close) {
  const time_ps t = whole.time[at];
  std::size_t after = 0; // the last loss before the tag
  for (const std::size_t place : lost) {
    if (place <= at) { after = std::max(after, place); }
  }
  std::size_t before = whole.size(); // the next loss behind it: what comes later does not count
  for (const std::size_t place : lost) {
    if (place > at) { before = std::min(before, place); }
  }
  std::optional<time_ps> opened;
  std::optional<time_ps> closed;
  for (std::size_t i = after; i < before; ++i) {
    if (whole.time[i] > t) { continue; }
    if (whole.channel[i] == open) { opened = std::max(opened.value_or(INT64_MIN), whole.time[i]); }
    if (whole.channel[i] == close) { closed = std::max(closed.value_or(INT64_MIN), whole.time[i]); }
  }
  return opened && (!closed || *opened > *closed);
}

struct outcome {
  testimony said;
  live_clock clock;
};

outcome through(const std::vector<std::string>& stages, const std::vector<tag_block>& blocks,
                const std::vector<channel_delay>& delays = {}) {
  measurement_graph graph({delays});
  for (const std::string& text : stages) { graph.add_stage(make_stage(text)); }
  const auto said = watch(graph, {});
  for (const tag_block& b : blocks) { graph.push(b); }
  graph.finish();
  CHECK(said->breaches == std::vector<std::string>{});
  return {*said, graph.clock()};
}

std::vector<placed_event> of_the_stream(const std::vector<placed_event>& events) {
  std::vector<placed_event> kept;
  for (const placed_event& e : events) {
    if (std::get<0>(e) != event_kind::time_reached) { kept.push_back(e); }
  }
  return kept;
}

} // namespace

TEST_CASE("virtual coincidences are all pairs of brute force, one behind the other, for any cut and any delays") {
  generator g(seed);
  for (int round = 0; round < 100; ++round) {
    CAPTURE(seed, round);
    const tag_block whole = eventful_stream(g, static_cast<std::size_t>(uniform(g, 1, 300)), false);
    const time_ps window = uniform(g, 0, 300);
    const time_ps second = uniform(g, 0, 300);
    const std::vector<std::string> stages{"coincidence:channels=1,2,window=" + std::to_string(window) + ",as=101",
                                          "coincidence:channels=3,101,window=" + std::to_string(second) + ",as=-5"};
    const std::vector<tag> once = with_coincidences(tags_of(whole), 1, 2, window, 101);
    const std::vector<tag> twice = with_coincidences(once, 3, 101, second, -5);
    const std::vector<tag_block> blocks = random_cut(g, whole);
    const outcome one = through({stages[0]}, blocks);
    const outcome both = through(stages, blocks);
    REQUIRE(sorted(one.said.tags) == once);
    REQUIRE(sorted(both.said.tags) == twice);
    REQUIRE(through(stages, random_cut(g, whole)).said.tags == both.said.tags);
    // Events stand where they stood among the tags of the stream.
    const model truth({whole});
    const std::vector<placed_event> expected = truth.events({});
    REQUIRE(both.said.events.size() == expected.size());
    for (std::size_t k = 0; k < expected.size(); ++k) {
      const std::size_t place = std::get<4>(both.said.events[k]);
      const auto own =
          std::count_if(both.said.tags.begin(), both.said.tags.begin() + static_cast<std::ptrdiff_t>(place),
                        [](const tag& t) { return t.second != 101 && t.second != -5; });
      REQUIRE(static_cast<std::size_t>(own) == std::get<4>(expected[k]));
    }
    REQUIRE(without_places(both.said.events) == without_places(expected));
    CHECK(parts_of(both.clock) == parts_of(through({}, blocks).clock));

    std::vector<tag> delayed = once;
    for (tag& t : delayed) { t.first += t.second == 101 ? -400 : t.second == 2 ? 77 : 0; }
    REQUIRE(through({stages[0]}, blocks, {{101, -400}, {2, 77}}).said.tags == sorted(delayed));
  }
}

TEST_CASE("a horizon goes on behind stages, with tags, promises and nothing at all") {
  for (const char* text : {"coincidence:channels=1,2,window=10,as=101", "gate:open=1,close=2"}) {
    CAPTURE(text);
    measurement_graph graph;
    graph.add_stage(make_stage(text));
    const auto said = watch(graph, {});
    tag_block block;
    block.push(1000, 7);
    graph.push(block); // without a watermark of its own
    CHECK(said->horizon == 1000);
    block.clear();
    block.events.push_back({event_kind::time_reached, 0, 0, 2000, 0});
    graph.push(block);
    CHECK(said->horizon == 2000);
    block.clear();
    graph.push(block);
    CHECK(said->horizon == 2000);
    block.watermark = 3000;
    graph.push(block);
    CHECK(said->horizon == 3000);
    graph.finish();
    CHECK(said->breaches == std::vector<std::string>{});
  }
}

TEST_CASE("a gate lets tags through between opening and closing, as asked of each tag by itself, for any cut") {
  generator g(seed + 1);
  std::size_t passed = 0;
  std::size_t stopped = 0;
  for (int round = 0; round < 200; ++round) {
    CAPTURE(seed, round);
    tag_block whole = eventful_stream(g, static_cast<std::size_t>(uniform(g, 1, 300)), false);
    const bool losses = round % 2 == 0;
    if (!losses) {
      std::erase_if(whole.events, [](const stream_event& e) {
        return e.kind == event_kind::gap || e.kind == event_kind::overflow_begin || e.kind == event_kind::overflow_end;
      });
    }
    std::vector<std::size_t> lost;
    for (const stream_event& e : whole.events) {
      if (e.kind == event_kind::gap || e.kind == event_kind::overflow_begin || e.kind == event_kind::overflow_end) {
        lost.push_back(e.position);
      }
    }
    const bool some = round % 3 == 0;
    const std::string text = std::string("gate:open=1,close=-2") + (some ? ",channels=2,7" : "");
    std::vector<tag> expected;
    std::vector<std::size_t> places; // tags that pass before each event
    std::size_t e = 0;
    for (std::size_t i = 0; i <= whole.size(); ++i) {
      for (; e < whole.events.size() && whole.events[e].position <= i; ++e) {
        if (whole.events[e].kind != event_kind::time_reached) { places.push_back(expected.size()); }
      }
      if (i == whole.size()) { break; }
      const channel_number c = whole.channel[i];
      const bool gated = some ? c == 2 || c == 7 : c != 1 && c != -2;
      if (!gated || is_open(whole, lost, i, 1, -2)) {
        expected.emplace_back(whole.time[i], c);
        passed += gated ? 1 : 0;
      } else {
        ++stopped;
      }
    }
    const std::vector<tag_block> blocks = random_cut(g, whole);
    const outcome gated = through({text}, blocks);
    REQUIRE(gated.said.tags == expected);
    REQUIRE(through({text}, random_cut(g, whole)).said.tags == expected);
    const std::vector<placed_event> events = of_the_stream(gated.said.events);
    REQUIRE(events.size() == places.size());
    for (std::size_t k = 0; k < events.size(); ++k) { REQUIRE(std::get<4>(events[k]) == places[k]); }
    // Live time is that of the stream. Only the last times differ, where nobody promised what the shut gate has seen.
    outcome plain = through({}, blocks);
    CHECK(parts_of(gated.clock) == parts_of(plain.clock));
  }
  CHECK(passed > 1000); // the streams were worth it
  CHECK(stopped > 1000);
}

TEST_CASE(
    "equal times: an opening tag takes those of its time in, a closing one leaves them out, both together close") {
  tag_block block;
  block.push(10, 3); // before the opening tag in the stream, but not in time
  block.push(10, 1);
  block.push(20, 3);
  block.push(30, 3); // as late as the closing tag
  block.push(30, 2);
  block.push(40, 3);
  block.push(50, 1);
  block.push(60, 1);
  block.push(60, 3);
  block.push(60, 2);
  block.push(70, 3);
  block.push(80, 2);
  block.push(80, 1);
  block.push(90, 3);
  const std::vector<tag> expected{{10, 3}, {10, 1}, {20, 3}, {30, 2}, {50, 1}, {60, 1}, {60, 2}, {80, 2}, {80, 1}};
  CHECK(through({"gate:open=1,close=2"}, {block}).said.tags == expected);
}

TEST_CASE("a gate behind virtual coincidences is opened by them") {
  tag_block block;
  for (const auto& [t, c] : std::vector<tag>{{10, 3}, {100, 1}, {104, 2}, {110, 3}, {150, 7}, {160, 3}}) {
    block.push(t, c);
  }
  const outcome out =
      through({"coincidence:channels=1,2,window=10,as=101", "gate:open=101,close=7,channels=3"}, {block});
  CHECK(out.said.tags == std::vector<tag>{{100, 1}, {104, 2}, {104, 101}, {110, 3}, {150, 7}});
}

TEST_CASE("a gate needs the whole stream in one go, and says so instead of giving other numbers") {
  CHECK_FALSE(make_stage("gate")->memory_ps());
  measurement_graph graph;
  (void)watch(graph, {});
  CHECK(graph.memory());
  graph.add_stage(make_stage("coincidence:channels=1,2,window=10,as=101"));
  REQUIRE(graph.memory());
  CHECK(graph.memory()->back_ps == 5);
  graph.add_stage(make_stage("gate"));
  CHECK_FALSE(graph.memory());

  tag_block whole;
  for (int i = 0; i < 100; ++i) { whole.push(i * 10, static_cast<channel_number>(1 + i % 3)); }
  std::vector<std::unique_ptr<measurement>> wanted;
  wanted.push_back(make_measurement("rates"));
  std::vector<std::unique_ptr<stage>> stages;
  stages.push_back(make_stage("coincidence"));
  CHECK(can_be_cut(wanted, stages));
  stages.push_back(make_stage("gate"));
  CHECK(can_be_cut(wanted));
  CHECK_FALSE(can_be_cut(wanted, stages));
  pieces_options options;
  options.stages = [] {
    std::vector<std::unique_ptr<stage>> all;
    all.push_back(make_stage("gate"));
    return all;
  };
  const std::vector<time_ps> cuts{500};
  CHECK_THROWS_AS(analyse_in_pieces([&] { return std::make_unique<memory_source>(whole, cuts, 7); }, wanted, options),
                  invalid_argument);
}

TEST_CASE("pieces count the tags that go back, and a recording that cannot be cut is refused") {
  tag_block whole;
  for (int i = 0; i < 1000; ++i) { whole.push(i * 10, 1); }
  for (const std::size_t i : {100U, 101U, 640U, 999U}) { whole.time[i] -= 35; }
  std::vector<std::unique_ptr<measurement>> wanted;
  wanted.push_back(make_measurement("rates"));
  const std::vector<time_ps> cuts{2000, 5000};
  const run_summary end =
      analyse_in_pieces([&] { return std::make_unique<memory_source>(whole, cuts, 64); }, wanted, {});
  CHECK(end.time_reversals == 4);
  CHECK(end.losses.time_reversals == 4);
  CHECK_FALSE(end.losses.clean());
  CHECK(end.tags == 1000);
  wanted.clear();
  wanted.push_back(make_measurement("chsh"));
  CHECK_THROWS_AS(analyse_in_pieces([] { return std::unique_ptr<seekable_source>(); }, wanted, {}), invalid_argument);
}

TEST_CASE("stages come before the stream") {
  measurement_graph graph;
  graph.push({});
  CHECK_THROWS_AS(graph.add_stage(make_stage("gate")), invalid_argument);
}
