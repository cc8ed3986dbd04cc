// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/count_rate.hpp"

#include "random_stream.hpp"

#include "peal/error.hpp"

#include <catch2/catch.hpp>

#include <cmath>

using namespace peal;
using namespace peal::test;

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
  rate_options options;
  options.start_ps = 0;
  count_rates rates(options);
  rates.process(block);
  CHECK(rates.elapsed_ps() == 1000);
  CHECK(rates.live_ps() == 1000 - 100 - 300);
  CHECK(rates.counts(1).counts == 2);
  CHECK(rates.counts(1).counts_not_live == 1);
  CHECK(rates.counts(2).missed == 17);
  CHECK(rates.counts(-1).counts == 1);
  CHECK(rates.counts(9).counts == 0);
  CHECK(rates.rate_hz(1) == Approx(2 / 600e-12));
  CHECK(rates.rate_error_hz(1) == Approx(std::sqrt(2.0) / 600e-12));
  CHECK(rates.overflows() == 1);
  CHECK(rates.gaps() == 1);
  CHECK(rates.channels().size() == 3);
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
    rate_options options;
    options.step_ps = uniform(g, 1, 3000);
    options.max_steps = 1'000'000;
    count_rates whole(options);
    whole.process(tags);
    count_rates cut(options);
    for (const tag_block& piece : random_cut(g, tags)) { cut.process(piece); }
    CHECK(whole.live_ps() == cut.live_ps());
    CHECK(whole.elapsed_ps() == cut.elapsed_ps());
    REQUIRE(whole.trace().size() == cut.trace().size());
    time_ps live = 0;
    std::uint64_t counts = 0;
    for (std::size_t i = 0; i < whole.trace().size(); ++i) {
      const rate_step& w = whole.trace()[i];
      const rate_step& c = cut.trace()[i];
      CHECK(w.start_ps == tags.time[0] + static_cast<time_ps>(i) * options.step_ps);
      CHECK(w.live_ps == c.live_ps);
      CHECK(w.live_ps <= options.step_ps);
      live += w.live_ps;
      REQUIRE(w.channels.size() == c.channels.size());
      for (const auto& [channel, n] : w.channels) {
        CHECK(n.counts == c.channels.at(channel).counts);
        CHECK(n.counts_not_live == c.channels.at(channel).counts_not_live);
        CHECK(n.missed == c.channels.at(channel).missed);
        counts += n.counts;
      }
    }
    CHECK(live <= whole.live_ps());
    CHECK(whole.live_ps() - live < options.step_ps); // the open step
    std::uint64_t in_total = 0;
    for (const auto& [channel, n] : whole.channels()) { in_total += n.counts + n.counts_not_live; }
    CHECK(in_total == tags.size());
    CHECK(counts <= in_total);
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
  rate_options options;
  options.start_ps = 0;
  count_rates rates(options);
  rates.process(block);
  CHECK(std::abs(rates.rate_hz(3) - 1e6) < 5 * rates.rate_error_hz(3)); // five standard errors
  CHECK(rates.rate_error_hz(3) == Approx(1e6 / std::sqrt(1e5)).epsilon(0.02));
}

TEST_CASE("a long silence fills the trace with empty steps, but only as many as it keeps") {
  rate_options options;
  options.step_ps = 1000;
  options.max_steps = 5;
  options.start_ps = 0;
  count_rates rates(options);
  tag_block block;
  block.push(10, 1);
  block.push(time_ps{1} << 60, 1);
  rates.process(block);
  REQUIRE(rates.trace().size() == 5);
  for (const rate_step& step : rates.trace()) {
    CHECK(step.live_ps == 1000);
    CHECK(step.channels.empty());
  }
  CHECK(rates.trace().back().start_ps == ((time_ps{1} << 60) / 1000 - 1) * 1000);
  CHECK(rates.live_ps() == time_ps{1} << 60);
  CHECK(rates.counts(1).counts == 2);
  options.step_ps = -1;
  CHECK_THROWS_AS(count_rates(options), invalid_argument);
}
