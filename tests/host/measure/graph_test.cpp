// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What the graph hands to measurements, against the stream written out, delayed, sorted and filtered by brute force.
#include "tests/host/measure/witness.hpp"

#include "peal/error.hpp"

#include <map>

using namespace peal;
using namespace peal::test;

namespace {

constexpr std::uint64_t seed = 20261201;

struct claim {
  measurement_needs needs;
  std::vector<channel_delay> delays; ///< in force
  std::shared_ptr<testimony> said{};
};

// Every way to ask: channels, delays, live time only.
std::vector<claim> claims(generator& g, const std::vector<channel_delay>& of_graph) {
  const std::vector<channel_delay> own{{1, uniform(g, -900, 900)}, {-2, uniform(g, -900, 900)}, {3, 40}};
  const std::vector<channel_delay> long_ones{{2, 100'000}, {7, -100'000}};
  std::vector<claim> all;
  for (const bool live_only : {false, true}) {
    for (const std::vector<channel_number>& channels :
         {std::vector<channel_number>{}, {1}, {3, -2}, {2, 7, 1}, {1, 2, 3, 7, -2}, {42}}) {
      all.push_back({{.channels = channels, .live_only = live_only}, of_graph});
      all.push_back({{.channels = channels, .delays = own, .live_only = live_only}, own});
      all.push_back({{.channels = channels, .delays = long_ones, .live_only = live_only}, long_ones});
      all.push_back({{.channels = channels, .delays = std::vector<channel_delay>{}, .live_only = live_only}, {}});
    }
  }
  return all;
}

// Delays that move none of the wanted channels leave views exact.
bool moves(const claim& c) {
  return std::any_of(c.delays.begin(), c.delays.end(), [&](const channel_delay& d) {
    return d.delay_ps != 0 && (c.needs.channels.empty() || std::find(c.needs.channels.begin(), c.needs.channels.end(),
                                                                     d.channel) != c.needs.channels.end());
  });
}

void compare(const claim& c, const model& truth, std::size_t first = 0) {
  const testimony& said = *c.said;
  CAPTURE(c.needs.channels, c.needs.live_only, moves(c));
  REQUIRE(said.breaches == std::vector<std::string>{});
  REQUIRE(said.tags == truth.tags(c.needs, moves(c) ? c.delays : std::vector<channel_delay>{}, first));
  if (moves(c)) {
    REQUIRE(without_places(said.events) == without_places(truth.events(c.needs, first)));
  } else {
    REQUIRE(said.events == truth.events(c.needs, first));
  }
  CHECK(said.finishes == 1);
  CHECK(said.horizon == INT64_MAX);
}

/// Says that it knows after so many tags; notes what it saw.
struct counting_learner final : delay_learner {
  std::size_t wanted = 0;
  std::vector<channel_delay> found;
  std::vector<tag> seen;
  int asked = 0;
  bool knew = false;
  bool learn(const measured_block& block) override {
    REQUIRE_FALSE(knew); // called until it says true
    for (std::size_t i = 0; i < block.tags.size(); ++i) {
      seen.emplace_back(block.tags.time[i], block.tags.channel[i]);
    }
    return knew = seen.size() >= wanted;
  }
  std::vector<channel_delay> delays() override {
    ++asked;
    return found;
  }
};

} // namespace

TEST_CASE("measurements get the stream as brute force has it, for every way to ask and any cut") {
  generator g(seed);
  for (int round = 0; round < 60; ++round) {
    CAPTURE(seed, round);
    const tag_block whole = eventful_stream(g, static_cast<std::size_t>(uniform(g, 1, 900)), round % 2 == 1,
                                            round % 3 == 0 ? random_start(g) : 0);
    const std::vector<channel_delay> of_graph{{1, uniform(g, -300, 300)}, {7, uniform(g, -300, 300)}};
    for (int cut = 0; cut < 2; ++cut) {
      // A watermark of random_cut is the next tag's time, which does not hold for tags that go back.
      std::vector<tag_block> blocks = random_cut(g, whole);
      if (round % 2 == 1) {
        for (tag_block& b : blocks) { b.watermark = INT64_MIN; }
      }
      const model truth(blocks);
      measurement_graph graph({of_graph});
      std::vector<claim> all = claims(g, of_graph);
      for (claim& c : all) { c.said = watch(graph, c.needs); }
      int pushes = 0;
      for (const tag_block& b : blocks) {
        graph.push(b);
        ++pushes;
        for (const claim& c : all) { REQUIRE(c.said->takes == pushes); } // one call a block
      }
      REQUIRE(graph.time_reversals() == truth.reversals);
      REQUIRE(graph.tags() == truth.pushed);
      graph.finish();
      for (const claim& c : all) { compare(c, truth); }
    }
  }
}

TEST_CASE("a horizon comes as near as the stream and the delays allow") {
  measurement_graph graph({{{1, 500}, {2, -300}}});
  const auto plain = watch(graph, {.channels = {7}});
  const auto first = watch(graph, {.channels = {1}});
  measurement_graph alone({{{1, 500}, {2, -300}}});
  const auto first_alone = watch(alone, {.channels = {1}});
  const auto both = watch(graph, {.channels = {1, 2}});
  const auto everything = watch(graph, {});
  tag_block block;
  block.push(1000, 7);
  graph.push(block);
  alone.push(block);
  CHECK(first_alone->horizon == 1500);
  CHECK(plain->horizon == 1000);
  CHECK(first->horizon == 700); // they share a merge
  CHECK(both->horizon == 700);
  CHECK(everything->horizon == 700);
  block.clear();
  block.watermark = 4000; // nothing came, but time went on
  graph.push(block);
  CHECK(plain->horizon == 4000);
  CHECK(both->horizon == 3700);
  block.watermark = INT64_MIN; // nothing is promised, but what was stays
  block.events.push_back({event_kind::time_reached, 0, 0, 5000, 0});
  graph.push(block);
  CHECK(plain->horizon == 5000);
  CHECK(everything->horizon == 4700);
  CHECK(graph.watermark() == 5000);
}

TEST_CASE("what several measurements need is made once") {
  measurement_graph graph({{{1, 50}}});
  const auto a = watch(graph, {.channels = {1, 2}});
  const auto b = watch(graph, {.channels = {2, 1}}); // the same set
  const auto c = watch(graph, {.channels = {1, 2}, .delays = std::vector<channel_delay>{{1, 50}, {9, 0}}});
  const auto d = watch(graph, {.channels = {2, 3}});
  const auto e = watch(graph, {.channels = {3, 2}, .delays = std::vector<channel_delay>{}});
  generator g(seed);
  for (int k = 0; k < 5; ++k) { graph.push(random_tags(g, 100, {1, 2, 3}, 10'000 * k, 100)); }
  CHECK(a->storage == b->storage);
  CHECK(a->storage == c->storage);
  CHECK(d->storage == e->storage);
}

TEST_CASE("a measurement attached in mid-stream sees the next block first, and its live time starts there") {
  generator g(seed + 1);
  for (int round = 0; round < 80; ++round) {
    CAPTURE(seed, round);
    const tag_block whole = eventful_stream(g, static_cast<std::size_t>(uniform(g, 50, 600)), false);
    const std::vector<tag_block> blocks = random_cut(g, whole);
    const model truth(blocks);
    const auto at = static_cast<std::size_t>(uniform(g, 1, static_cast<std::int64_t>(blocks.size())));
    const auto off =
        static_cast<std::size_t>(uniform(g, static_cast<std::int64_t>(at), static_cast<std::int64_t>(blocks.size())));
    measurement_graph graph({{{1, 250}, {3, -250}}});
    // Others with the same needs are there already: the newcomer must not get what waits for them.
    std::vector<claim> others = claims(g, {{1, 250}, {3, -250}});
    for (claim& c : others) { c.said = watch(graph, c.needs); }
    std::vector<claim> late = others;
    std::vector<measurement_id> ids(late.size());
    live_clock then;
    std::size_t first = 0;
    std::vector<int> takes;
    for (std::size_t k = 0; k <= blocks.size(); ++k) {
      if (k == at) {
        then = graph.clock();
        first = truth.block_ends[k - 1];
        for (std::size_t i = 0; i < late.size(); ++i) {
          late[i].said = watch(graph, late[i].needs, !then.started || then.live, &ids[i]);
        }
      }
      if (k == off) {
        for (std::size_t i = 0; i < late.size(); i += 2) { (void)graph.detach(ids[i]); }
        for (const claim& c : late) { takes.push_back(c.said->takes); }
      }
      if (k < blocks.size()) { graph.push(blocks[k]); }
    }
    graph.finish();
    for (const claim& c : others) { compare(c, truth); }
    const live_clock end = graph.clock();
    for (std::size_t i = 0; i < late.size(); ++i) {
      if (i % 2 == 0) {
        CHECK(late[i].said->takes == takes[i]);
        CHECK(late[i].said->finishes == 0);
        CHECK_THROWS_AS(graph.at(ids[i]), invalid_argument);
        continue;
      }
      compare(late[i], truth, first);
      if (!then.started) { continue; }
      const live_clock& mine = late[i].said->clock;
      CHECK(mine.start_ps == then.now_ps);
      CHECK(mine.now_ps == end.now_ps);
      CHECK(mine.live_ps == end.live_ps - then.live_ps);
      CHECK(mine.overflows == end.overflows - then.overflows);
      CHECK(mine.gaps == end.gaps - then.gaps);
    }
  }
}

TEST_CASE("a channel that moves is moved also for who comes after others of the same delays that do not move") {
  measurement_graph graph;
  const std::vector<channel_delay> delays{{2, 100}};
  const auto still = watch(graph, {.channels = {1, 3}, .delays = delays});
  tag_block block;
  block.push(10, 1);
  graph.push(block);
  const auto moved = watch(graph, {.channels = {1, 2}, .delays = delays});
  const auto also_still = watch(graph, {.channels = {3}, .delays = delays});
  block.clear();
  block.push(20, 2);
  block.push(30, 3);
  block.push(40, 1);
  graph.push(block);
  graph.finish();
  CHECK(still->tags == std::vector<tag>{{10, 1}, {30, 3}, {40, 1}});
  CHECK(moved->tags == std::vector<tag>{{40, 1}, {120, 2}});
  CHECK(also_still->tags == std::vector<tag>{{30, 3}});
}

TEST_CASE("while delays are looked for the stream is held, and nothing of it is skipped") {
  generator g(seed + 2);
  for (int round = 0; round < 40; ++round) {
    CAPTURE(seed, round);
    const tag_block whole = eventful_stream(g, static_cast<std::size_t>(uniform(g, 20, 500)), false);
    const std::vector<tag_block> blocks = random_cut(g, whole);
    const model truth(blocks);
    const auto learner = std::make_shared<counting_learner>();
    // Every fourth time never enough.
    learner->wanted = round % 4 == 0 ? SIZE_MAX : static_cast<std::size_t>(uniform(g, 0, 400));
    if (round % 5 != 0) { learner->found = {{1, uniform(g, -700, 700)}, {2, uniform(g, -700, 700)}}; }
    measurement_graph graph;
    const bool live_only = round % 2 == 0;
    claim everything{{.learner = learner, .live_only = live_only}, learner->found};
    claim some{{.channels = {1, 3}, .learner = learner, .live_only = live_only}, learner->found};
    claim other{{.channels = {2}, .live_only = live_only}, {}};
    for (claim* c : {&everything, &some, &other}) { c->said = watch(graph, c->needs); }
    CHECK(graph.learning());
    CHECK_FALSE(graph.memory());
    std::shared_ptr<testimony> after;
    std::size_t first = 0;
    for (std::size_t k = 0; k < blocks.size(); ++k) {
      graph.push(blocks[k]);
      REQUIRE(graph.learning() != learner->knew);
      CHECK((everything.said->takes == 0) == graph.learning());
      CHECK(other.said->takes == static_cast<int>(k + 1));
      if (k == 0 || after) { continue; }
      if (graph.learning()) { // what is held is not for a newcomer
        CHECK_THROWS_AS(watch(graph, some.needs), invalid_argument);
      } else {
        after = watch(graph, some.needs, graph.clock().live);
        first = truth.block_ends[k];
      }
    }
    graph.finish();
    CHECK_FALSE(graph.learning());
    const std::vector<tag> all = truth.tags({});
    REQUIRE(learner->seen ==
            std::vector<tag>(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(learner->seen.size())));
    CHECK((learner->knew || learner->seen == all));
    CHECK(learner->asked == 1);
    for (const claim* c : {&everything, &some, &other}) {
      compare(*c, truth);
      REQUIRE(c->said->delays_told.size() == 1);
    }
    REQUIRE(some.said->delays_told[0].size() == 2);
    CHECK(some.said->delays_told[0][1].channel == 3);
    CHECK(some.said->delays_told[0][1].delay_ps == 0);
    if (after) { compare({some.needs, some.delays, after}, truth, first); }
  }
}

TEST_CASE("parts of a measurement have views of their own and go with it") {
  measurement_graph graph;
  const auto inner_said = std::make_shared<testimony>();
  const auto outer_said = std::make_shared<testimony>();
  witness inner(inner_said, {.channels = {2}, .delays = std::vector<channel_delay>{{2, 5}}});
  const measurement_id id = graph.attach(
      std::make_unique<witness>(outer_said, measurement_needs{.channels = {1}}, std::vector<measurement*>{&inner}));
  CHECK(graph.ids() == std::vector<measurement_id>{id});
  tag_block block;
  block.push(1, 1);
  block.push(2, 2);
  block.push(100, 1);
  graph.push(block);
  CHECK(outer_said->tags == std::vector<tag>{{1, 1}, {100, 1}});
  CHECK(inner_said->tags == std::vector<tag>{{7, 2}});
  const std::unique_ptr<measurement> outer = graph.detach(id);
  CHECK(outer != nullptr);
  graph.push(block);
  CHECK(inner_said->takes == 1);
  CHECK(outer_said->takes == 1);
  CHECK_THROWS_AS(graph.detach(id), invalid_argument);
  const measurement_id other = graph.attach(std::make_unique<witness>(outer_said, measurement_needs{}));
  CHECK(other != id); // numbers are never used again

  // A part without meaning is refused with the whole.
  witness bad(inner_said, {.channels = {3, 3}});
  CHECK_THROWS_AS(
      graph.attach(std::make_unique<witness>(outer_said, measurement_needs{}, std::vector<measurement*>{&bad})),
      invalid_argument);
  CHECK(graph.ids() == std::vector<measurement_id>{other});
}

TEST_CASE("needs without meaning are refused when they are stated, not in the middle of the stream") {
  constexpr time_ps most = time_ps{1} << 60;
  std::vector<channel_delay> many;
  for (channel_number c = 1; c <= 255; ++c) { many.push_back({c, c}); }
  const std::vector<std::vector<channel_delay>> bad{
      {{0, 5}}, {{1, 5}, {1, 5}}, {{1, 1}, {2, 2}, {1, 3}}, {{4, most + 1}}, {{4, -most - 1}}, {{4, INT64_MIN}}, many};
  measurement_graph graph;
  for (const std::vector<channel_delay>& delays : bad) {
    CAPTURE(delays.size(), delays[0].channel);
    CHECK_THROWS_AS(measurement_graph({delays}), invalid_argument);
    CHECK_THROWS_AS(watch(graph, {.delays = delays}), invalid_argument);
    CHECK_THROWS_AS(watch(graph, {.channels = {1, 2}, .delays = delays}), invalid_argument);
  }
  CHECK_THROWS_AS(watch(graph, {.channels = {1, 0}}), invalid_argument);
  CHECK_THROWS_AS(watch(graph, {.channels = {1, 2, 1}}), invalid_argument);
  CHECK_THROWS_AS(graph.attach(nullptr), invalid_argument);
  CHECK_THROWS_AS(graph.add_stage(nullptr), invalid_argument);
  CHECK_THROWS_AS(measurement_graph({{}, 5, 4}), invalid_argument);
  CHECK(graph.ids().empty());
  many.pop_back();
  const auto fine = watch(graph, {.delays = std::vector<channel_delay>{{4, most}, {5, -most}}});
  const auto many_fine = watch(graph, {.delays = many});
  tag_block block;
  block.push(7, 4);
  graph.push(block);
  graph.finish();
  CHECK(fine->tags == std::vector<tag>{{7 + most, 4}});
  CHECK(many_fine->tags == std::vector<tag>{{11, 4}});
  CHECK_THROWS_AS(graph.push(block), invalid_argument);
  CHECK_THROWS_AS(watch(graph, {}), invalid_argument);
  graph.finish(); // a second end changes nothing
  CHECK(fine->finishes == 1);
}

TEST_CASE("delays of a learner that have no meaning are refused before anything is given out") {
  measurement_graph graph;
  const auto learner = std::make_shared<counting_learner>();
  learner->found = {{1, 5}, {1, 6}};
  const auto said = watch(graph, {.learner = learner});
  tag_block block;
  block.push(1, 1);
  CHECK_THROWS_AS(graph.push(block), invalid_argument);
  CHECK(said->takes == 0);
}

TEST_CASE("those who share a learner agree on live time") {
  measurement_graph graph;
  const auto learner = std::make_shared<counting_learner>();
  learner->wanted = 1;
  const auto said = std::make_shared<testimony>();
  witness inner(said, {.learner = learner, .live_only = true});
  CHECK_THROWS_AS(graph.attach(std::make_unique<witness>(said, measurement_needs{.learner = learner},
                                                         std::vector<measurement*>{&inner})),
                  invalid_argument);
  (void)watch(graph, {.learner = learner});
  CHECK_THROWS_AS(watch(graph, {.learner = learner, .live_only = true}), invalid_argument);
}

TEST_CASE("more channels than can have delays may be looked at where few have one") {
  measurement_graph graph({{{3, 1000}}});
  std::vector<channel_number> low{3};
  std::vector<channel_number> high{3};
  for (channel_number c = 10; c < 210; ++c) { low.push_back(c); }
  for (channel_number c = 210; c < 410; ++c) { high.push_back(c); }
  const auto a = watch(graph, {.channels = low});
  const auto b = watch(graph, {.channels = high});
  tag_block block;
  block.push(1, 3);
  block.push(2, 10);
  block.push(3, 409);
  block.push(4, 5);
  graph.push(block);
  graph.finish();
  CHECK(a->tags == std::vector<tag>{{2, 10}, {1001, 3}});
  CHECK(b->tags == std::vector<tag>{{3, 409}, {1001, 3}});
}

TEST_CASE("memory is that of the measurements with twice the longest delay around it") {
  measurement_graph graph({{{1, 30}, {2, -50}}});
  (void)watch(graph, {.channels = {1}});
  REQUIRE(graph.memory());
  CHECK(graph.memory()->back_ps == 100);
  CHECK(graph.memory()->ahead_ps == 100);
}
