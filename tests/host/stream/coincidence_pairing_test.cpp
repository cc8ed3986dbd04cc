// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/coincidence.hpp"

#include "random_stream.hpp"

#include "peal/error.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <set>
#include <tuple>

using namespace peal;
using namespace peal::test;

namespace {

struct click {
  time_ps time;
  std::size_t place;
  channel_number channel;
};

std::vector<click> clicks_of(const tag_block& tags, const std::vector<channel_delay>& side) {
  std::vector<click> clicks;
  for (std::size_t i = 0; i < tags.size(); ++i) {
    for (std::size_t c = 0; c < side.size(); ++c) {
      if (tags.channel[i] == side[c].channel) {
        clicks.push_back({tags.time[i] + side[c].delay_ps, c, side[c].channel});
      }
    }
  }
  std::stable_sort(clicks.begin(), clicks.end(), [](const click& x, const click& y) {
    return std::tie(x.time, x.place) < std::tie(y.time, y.place);
  });
  return clicks;
}

bool in_window(const click& x, const click& y, time_ps window) { return 2 * std::abs(x.time - y.time) <= window; }

// Index of the nearest click of the list, the first of equals; -1 none.
int nearest(const click& x, const std::vector<click>& list, time_ps window) {
  int best = -1;
  for (std::size_t k = 0; k < list.size(); ++k) {
    if (!in_window(x, list[k], window)) { continue; }
    if (best < 0 || std::abs(list[k].time - x.time) < std::abs(list[static_cast<std::size_t>(best)].time - x.time)) {
      best = static_cast<int>(k);
    }
  }
  return best;
}

struct truth {
  std::vector<coincidence> coincidences; // keep_nearest
  pairing_counts counts;
};

truth brute_force(const tag_block& tags, const pairing_options& o) {
  const auto a = clicks_of(tags, o.side_a);
  const auto b = clicks_of(tags, o.side_b);
  truth result;
  result.counts.clicks_a = a.size();
  result.counts.clicks_b = b.size();
  std::vector<std::tuple<time_ps, int, std::size_t, coincidence>>
      order; // by the earlier click; equal times: side A first, then place
  for (std::size_t i = 0; i < a.size(); ++i) {
    const int j = nearest(a[i], b, o.window_ps);
    if (j < 0) { continue; }
    const click& partner = b[static_cast<std::size_t>(j)];
    if (nearest(partner, a, o.window_ps) != static_cast<int>(i)) {
      ++result.counts.unpaired_a;
      continue;
    }
    std::set<std::size_t> near_a;
    std::set<std::size_t> near_b;
    for (const click& c : a) {
      if (in_window(c, partner, o.window_ps)) { near_a.insert(c.place); }
    }
    for (const click& c : b) {
      if (in_window(c, a[i], o.window_ps)) { near_b.insert(c.place); }
    }
    const coincidence found{a[i].time,       partner.time,      a[i].channel,
                            partner.channel, near_a.size() > 1, near_b.size() > 1};
    result.counts.double_a += found.double_a;
    result.counts.double_b += found.double_b;
    ++result.counts.coincidences;
    const bool a_first = a[i].time <= partner.time;
    order.emplace_back(a_first ? a[i].time : partner.time, a_first ? 0 : 1, a_first ? a[i].place : partner.place,
                       found);
  }
  for (const click& y : b) {
    const int i = nearest(y, a, o.window_ps);
    if (i < 0) { continue; }
    const int back = nearest(a[static_cast<std::size_t>(i)], b, o.window_ps);
    if (back < 0 || &b[static_cast<std::size_t>(back)] != &y) { ++result.counts.unpaired_b; }
  }
  std::stable_sort(order.begin(), order.end(), [](const auto& x, const auto& y) {
    return std::tie(std::get<0>(x), std::get<1>(x), std::get<2>(x)) <
           std::tie(std::get<0>(y), std::get<1>(y), std::get<2>(y));
  });
  for (const auto& entry : order) { result.coincidences.push_back(std::get<3>(entry)); }
  return result;
}

struct outcome {
  std::vector<coincidence> coincidences;
  pairing_counts counts;
};

outcome run(const std::vector<tag_block>& blocks, const pairing_options& options) {
  coincidence_pairing pairing(options);
  outcome result;
  for (const tag_block& block : blocks) { pairing.process(block, result.coincidences); }
  pairing.finish(result.coincidences);
  result.counts = pairing.counts();
  return result;
}

pairing_options two_by_two(time_ps window, double_click_policy policy) {
  pairing_options options;
  options.side_a = {{1, 0}, {2, 0}};
  options.side_b = {{3, 0}, {4, 0}};
  options.window_ps = window;
  options.double_clicks = policy;
  return options;
}

outcome run_tags(const std::vector<std::pair<time_ps, channel_number>>& tags, const pairing_options& options) {
  tag_block block;
  for (const auto& [t, c] : tags) { block.push(t, c); }
  return run({block}, options);
}

} // namespace

TEST_CASE("pairing agrees with brute force for every cut of the stream") {
  const std::uint64_t seed = 4711;
  CAPTURE(seed);
  generator g(seed);
  for (int k = 0; k < 150; ++k) {
    CAPTURE(k);
    const tag_block tags = random_tags(g, static_cast<std::size_t>(uniform(g, 0, 500)), {1, 2, 3, 4, -1, 9},
                                       random_start(g), uniform(g, 1, 50));
    pairing_options options = two_by_two(uniform(g, 0, 60), double_click_policy::keep_nearest);
    if (k % 4 == 2) { // equal delays: the stream is in order already
      for (auto* side : {&options.side_a, &options.side_b}) {
        for (channel_delay& c : *side) { c.delay_ps = 77; }
      }
    }
    if (k % 2 == 1) {
      options.side_a.push_back({-1, 0});
      for (auto* side : {&options.side_a, &options.side_b}) {
        for (channel_delay& c : *side) { c.delay_ps = uniform(g, -200, 200); }
      }
    }
    const truth expected = brute_force(tags, options);
    const outcome whole = run({tags}, options);
    CHECK(whole.coincidences == expected.coincidences);
    CHECK(whole.counts == expected.counts);
    const outcome cut = run(random_cut(g, tags), options);
    CHECK(cut.coincidences == expected.coincidences);
    CHECK(cut.counts == expected.counts);
    coincidence_pairing vouched(options);
    std::vector<coincidence> found;
    for (const tag_block& piece : random_cut(g, tags)) { vouched.process(ordered(piece), piece.watermark, found); }
    vouched.finish(found);
    CHECK(found == expected.coincidences);
    CHECK(vouched.counts() == expected.counts);

    options.double_clicks = double_click_policy::leave_out;
    const outcome left = run(random_cut(g, tags), options);
    std::vector<coincidence> clean;
    for (const coincidence& c : expected.coincidences) {
      if (!c.double_a && !c.double_b) { clean.push_back(c); }
    }
    CHECK(left.coincidences == clean);
    CHECK(left.counts.double_left_out == expected.coincidences.size() - clean.size());

    options.double_clicks = double_click_policy::assign_random;
    const outcome drawn = run({tags}, options);
    CHECK(drawn.coincidences == run(random_cut(g, tags), options).coincidences);
    CHECK(drawn.coincidences.size() == expected.coincidences.size());
  }
}

TEST_CASE("a long stream keeps its history as far as it is needed and no further") {
  const std::uint64_t seed = 8;
  CAPTURE(seed);
  generator g(seed);
  for (const time_ps window : {time_ps{40}, time_ps{400}}) {
    const tag_block tags = random_tags(g, 60'000, {1, 2, 3, 4}, 0, 100);
    const pairing_options options = two_by_two(window, double_click_policy::keep_nearest);
    const outcome whole = run({tags}, options);
    const outcome cut = run(random_cut(g, tags), options);
    CHECK(whole.coincidences == cut.coincidences);
    CHECK(whole.counts == cut.counts);
    CHECK(whole.counts.coincidences > 5000);
  }
}

TEST_CASE("each click is used at most once and the nearest wins") {
  const auto r = run_tags({{100, 1}, {103, 3}, {104, 1}, {110, 3}}, two_by_two(20, double_click_policy::keep_nearest));
  REQUIRE(r.coincidences.size() ==
          1); // 103 and 104 are nearest to each other; 100 and 110 have only partners that prefer another
  CHECK(r.coincidences[0].time_a == 104);
  CHECK(r.coincidences[0].time_b == 103);
  CHECK(r.counts.unpaired_a == 1);
  CHECK(r.counts.unpaired_b == 1);
}

TEST_CASE("of two partners equally near the earlier one is taken") {
  const auto r = run_tags({{90, 3}, {100, 1}, {110, 3}}, two_by_two(20, double_click_policy::keep_nearest));
  REQUIRE(r.coincidences.size() == 1);
  CHECK(r.coincidences[0].time_b == 90);
  CHECK_FALSE(r.coincidences[0].double_b); // the same channel twice leaves the outcome unchanged
  CHECK(r.counts.unpaired_b == 1);
}

TEST_CASE("of equal times the channel listed first is nearest, in whatever order they arrive") {
  for (const auto& tags : {std::vector<std::pair<time_ps, channel_number>>{{100, 4}, {100, 3}, {101, 1}},
                           {{100, 3}, {100, 4}, {101, 1}}}) {
    const auto r = run_tags(tags, two_by_two(10, double_click_policy::keep_nearest));
    REQUIRE(r.coincidences.size() == 1);
    CHECK(r.coincidences[0].channel_b == 3);
    CHECK(r.coincidences[0].double_b);
  }
}

TEST_CASE("the window edge belongs to the window") {
  CHECK(run_tags({{100, 1}, {110, 3}}, two_by_two(20, double_click_policy::keep_nearest)).coincidences.size() == 1);
  CHECK(run_tags({{100, 1}, {111, 3}}, two_by_two(21, double_click_policy::keep_nearest)).coincidences.empty());
}

TEST_CASE("double clicks are drawn evenly, by the seed and nothing else") {
  pairing_options options = two_by_two(20, double_click_policy::assign_random);
  constexpr int n = 10'000;
  std::vector<std::pair<time_ps, channel_number>> tags;
  for (int k = 0; k < n; ++k) {
    const time_ps t = 1000 * k;
    tags.insert(tags.end(), {{t, 1}, {t + 2, 3}, {t + 5, 2}, {t + 6, 4}});
  }
  const auto r = run_tags(tags, options);
  CHECK(r.counts.double_a == 2 * n);
  CHECK(r.counts.double_b == 2 * n);
  REQUIRE(r.coincidences.size() == 2 * n);
  // 1-3 and 2-4 are mutually nearest pairs; each is a double click on both sides, so every outcome is drawn:
  // four equally likely combinations.
  std::int64_t drawn[2][2] = {};
  for (const coincidence& c : r.coincidences) { ++drawn[c.channel_a - 1][c.channel_b - 3]; }
  // Standard deviation of a cell: sqrt(20000 * 3/16) = 61; five of them.
  for (const auto& row : drawn) {
    for (const std::int64_t cell : row) { CHECK(std::abs(cell - n / 2) < 306); }
  }
  options.seed = 2;
  CHECK(run_tags(tags, options).coincidences != r.coincidences);
}

TEST_CASE("a coincidence comes out as soon as the watermark is later than its clicks by the window") {
  coincidence_pairing pairing(two_by_two(20, double_click_policy::keep_nearest));
  std::vector<coincidence> out;
  tag_block block;
  block.push(100, 1);
  block.push(105, 3);
  block.watermark = 120;
  pairing.process(block, out);
  CHECK(out.empty());
  tag_block idle;
  idle.watermark = 121;
  pairing.process(idle, out);
  CHECK(out.size() == 1);
}

TEST_CASE("sides without meaning are refused") {
  pairing_options options = two_by_two(20, double_click_policy::keep_nearest);
  options.side_b[0].channel = 1;
  CHECK_THROWS_AS(coincidence_pairing(options), invalid_argument);
  options.side_b.clear();
  CHECK_THROWS_AS(coincidence_pairing(options), invalid_argument);
  options = two_by_two(-1, double_click_policy::keep_nearest);
  CHECK_THROWS_AS(coincidence_pairing(options), invalid_argument);
}
