// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "tests/host/stream/random_stream.hpp"

#include "peal/error.hpp"
#include "peal/measure/graph.hpp"
#include "peal/measure/rates.hpp"

#include <catch2/catch.hpp>

#include <cmath>

using namespace peal;
using namespace peal::test;

namespace {

rates_result measure(const std::vector<tag_block>& blocks, const rates_options& options = {}) {
  measurement_graph graph;
  const measurement_id id = graph.attach(std::make_unique<rates>(options));
  for (const tag_block& block : blocks) { graph.push(block); }
  graph.finish();
  return dynamic_cast<const rates_result&>(*graph.snapshot(id));
}

} // namespace

TEST_CASE("rates are counts in live time, with overflows and gaps cut out and missed tags beside them") {
  tag_block block;
  block.push(100, 1);
  block.push(200, 2);
  block.events.push_back({event_kind::overflow_begin, 0, 2, 300, 0});
  block.push(350, 1);
  block.events.push_back({event_kind::missed, 2, 3, 400, 17});
  block.events.push_back({event_kind::overflow_end, 0, 3, 400, 0});
  block.push(500, -1);
  block.events.push_back({event_kind::gap, 0, 4, 500, 2});
  block.push(800, 1);
  block.watermark = 1000;
  const rates_result rates = measure({block});
  CHECK(rates.clock.elapsed_ps() == 900); // from the first tag on
  CHECK(rates.clock.live_ps == 900 - 100 - 300);
  CHECK(rates.counts(1).counts == 2);
  CHECK(rates.counts(1).counts_not_live == 1);
  CHECK(rates.counts(2).missed == 17);
  CHECK(rates.counts(-1).counts == 1);
  CHECK(rates.counts(9).counts == 0);
  CHECK(rates.rate_hz(1) == Approx(2 / 500e-12));
  CHECK(rates.rate_error_hz(1) == Approx(std::sqrt(2.0) / 500e-12));
  CHECK(rates.clock.overflows == 1);
  CHECK(rates.clock.gaps == 1);
  CHECK(rates.channels.size() == 3);
}

TEST_CASE("rates and trace do not depend on how the stream is cut") {
  const std::uint64_t seed = 12;
  CAPTURE(seed);
  generator g(seed);
  for (int k = 0; k < 50; ++k) {
    tag_block tags = random_tags(g, static_cast<std::size_t>(uniform(g, 1, 2000)), {1, 2, -2}, -500, 50);
    bool overflow = false;
    for (std::uint32_t i = 1; i < tags.size(); ++i) {
      const std::int64_t what = uniform(g, 0, 60);
      if (what == 0) {
        tags.events.push_back(
            {overflow ? event_kind::overflow_end : event_kind::overflow_begin, 0, i, tags.time[i], 0});
        overflow = !overflow;
      } else if (what == 1) {
        tags.events.push_back({event_kind::gap, 0, i, tags.time[i - 1], 1});
      } else if (what == 2) {
        tags.events.push_back({event_kind::missed, 2, i, tags.time[i], 5});
      }
    }
    rates_options options;
    options.step_ps = uniform(g, 1, 3000);
    options.max_steps = 1'000'000;
    const rates_result whole = measure({tags}, options);
    const rates_result cut = measure(random_cut(g, tags), options);
    CHECK(whole.clock.live_ps == cut.clock.live_ps);
    CHECK(whole.clock.elapsed_ps() == cut.clock.elapsed_ps());
    CHECK(whole.channels == cut.channels);
    REQUIRE(whole.trace == cut.trace);
    time_ps live = 0;
    std::uint64_t in_steps = 0;
    for (const auto& [number, step] : whole.trace) {
      CHECK(step.live_ps <= options.step_ps);
      live += step.live_ps;
      for (const auto& [channel, n] : step.channels) { in_steps += n.counts + n.counts_not_live; }
    }
    CHECK(live == whole.clock.live_ps);
    CHECK(in_steps == tags.size());
    CHECK(whole.tags() == tags.size());
  }
}

TEST_CASE("the rate of a Poisson process is found within its error") {
  const std::uint64_t seed = 31;
  CAPTURE(seed);
  generator g(seed);
  std::exponential_distribution<double> gap(1e6 * 1e-12);
  tag_block block;
  for (double t = gap(g); t < 1e11; t += gap(g)) { block.push(std::llround(t), 3); }
  block.watermark = 100'000'000'000;
  const rates_result rates = measure({block});
  CHECK(std::abs(rates.rate_hz(3) - 1e6) < 5 * rates.rate_error_hz(3)); // five standard errors
  CHECK(rates.rate_error_hz(3) == Approx(1e6 / std::sqrt(1e5)).epsilon(0.02));
}

TEST_CASE("a long silence fills the trace with empty steps, but only as many as it keeps") {
  rates_options options;
  options.step_ps = 1000;
  options.max_steps = 5;
  tag_block block;
  block.push(10, 1);
  block.push(time_ps{1} << 60, 1);
  const rates_result rates = measure({block}, options);
  REQUIRE(rates.trace.size() == 5);
  const std::int64_t last = (time_ps{1} << 60) / 1000;
  for (const auto& [number, step] : rates.trace) {
    CHECK(step.live_ps == (number == last ? (time_ps{1} << 60) % 1000 : 1000));
    CHECK(step.channels.empty() == (number != last));
  }
  CHECK(rates.trace.rbegin()->first == last);
  CHECK(rates.clock.live_ps == (time_ps{1} << 60) - 10);
  CHECK(rates.counts(1).counts == 2);
  options.step_ps = -1;
  CHECK_THROWS_AS(peal::rates(options), invalid_argument);
}
