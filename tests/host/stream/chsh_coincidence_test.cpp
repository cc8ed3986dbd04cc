// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/chsh_coincidence.hpp"

#include "random_stream.hpp"

#include "peal/error.hpp"

#include <catch2/catch.hpp>

using namespace peal;
using namespace peal::test;

namespace {

stream_event setting(std::uint32_t position, time_ps time, unsigned x, unsigned y) {
  return {event_kind::setting, 0, position, time, x | y << 4};
}

struct outcome {
  chsh_counts counts{};
  chsh_tally tally;
  std::vector<chsh_coincidence> sequence;
};

outcome run(const std::vector<tag_block>& blocks, const chsh_options& options) {
  outcome result;
  chsh_coincidences chsh(options, [&](std::span<const chsh_coincidence> some) {
    result.sequence.insert(result.sequence.end(), some.begin(), some.end());
  });
  for (const tag_block& block : blocks) { chsh.process(block); }
  chsh.finish();
  result.counts = chsh.counts();
  result.tally = chsh.tally();
  return result;
}

// The stage that applies delays, by definition: tags wait until nothing earlier can come, equal times in random order.
// Channels not listed keep their times, or are dropped.
class delay_stage {
public:
  delay_stage(const chsh_options& options, bool keep_others, generator& g)
      : listed_{options.a_plus, options.a_minus, options.b_plus, options.b_minus}, keep_others_(keep_others), g_(g) {
    for (const channel_delay& c : listed_) { least_ = std::min(least_, c.delay_ps); }
  }

  void give(const tag_block& block, chsh_coincidences& chsh) {
    std::vector<time_ps> newest;
    std::size_t tag = 0;
    for (const stream_event& e : block.events) {
      for (; tag < e.position; ++tag) { newest_ = std::max(newest_, block.time[tag]); }
      newest.push_back(newest_);
    }
    for (std::size_t i = 0; i < block.size(); ++i) {
      const auto at = std::find_if(listed_.begin(), listed_.end(),
                                   [&](const channel_delay& c) { return c.channel == block.channel[i]; });
      newest_ = std::max(newest_, block.time[i]);
      if (at == listed_.end() && !keep_others_) { continue; }
      waiting_.push_back({block.time[i] + (at == listed_.end() ? 0 : at->delay_ps), block.channel[i]});
    }
    const time_ps known = std::max(newest_, block.watermark);
    if (known > INT64_MIN) { horizon_ = std::max(horizon_, known + least_ - uniform(g_, 0, 1) * uniform(g_, 0, 50)); }
    give_before(horizon_, block.events, newest, chsh);
  }

  void finish(chsh_coincidences& chsh) { give_before(INT64_MAX, {}, {}, chsh); }

private:
  void give_before(time_ps horizon, const std::vector<stream_event>& events, const std::vector<time_ps>& newest,
                   chsh_coincidences& chsh) {
    std::shuffle(waiting_.begin(), waiting_.end(), g_);
    std::stable_sort(waiting_.begin(), waiting_.end(), [](const auto& x, const auto& y) { return x.first < y.first; });
    tag_block ready;
    std::size_t n = 0;
    for (; n < waiting_.size() && waiting_[n].first < horizon; ++n) {
      ready.push(waiting_[n].first, waiting_[n].second);
    }
    waiting_.erase(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(n));
    chsh.process(tag_view(ready.time, ready.channel, true), events, newest, horizon);
  }

  std::vector<channel_delay> listed_;
  bool keep_others_;
  generator& g_;
  time_ps least_ = 0; // of the listed channels and of the others, which keep their times
  time_ps newest_ = INT64_MIN;
  time_ps horizon_ = INT64_MIN;
  std::vector<std::pair<time_ps, channel_number>> waiting_;
};

outcome run_corrected(const std::vector<tag_block>& blocks, chsh_options options, bool keep_others, generator& g) {
  outcome result;
  options.delays_applied = true;
  chsh_coincidences chsh(options, [&](std::span<const chsh_coincidence> some) {
    result.sequence.insert(result.sequence.end(), some.begin(), some.end());
  });
  delay_stage stage(options, keep_others, g);
  for (const tag_block& block : blocks) { stage.give(block, chsh); }
  stage.finish(chsh);
  chsh.finish();
  result.counts = chsh.counts();
  result.tally = chsh.tally();
  return result;
}

// Setting of one side at each time by walking through the events; -1 unknown.
struct history {
  std::vector<std::pair<time_ps, int>> changes;
  void set(time_ps t, int value) { changes.emplace_back(t, value); }
  [[nodiscard]] int at(time_ps t) const {
    int value = -1;
    for (const auto& [time, v] : changes) {
      if (time <= t) { value = v; }
    }
    return value;
  }
};

// Tags from random_tags, with setting events, overflow intervals and gaps strewn in.
tag_block random_experiment(generator& g, std::size_t n, bool loss) {
  tag_block block = random_tags(g, n, {1, 2, 3, 4, 7}, random_start(g), 40);
  bool overflow = false;
  for (std::uint32_t i = 0; i < block.size(); ++i) {
    if (i > 0 && block.time[i] == block.time[i - 1]) { continue; }
    const std::int64_t what = uniform(g, 0, 25);
    if (what < 3) {
      block.events.push_back(setting(
          i, block.time[i] - (i > 0 ? uniform(g, 0, std::min<std::int64_t>(3, block.time[i] - block.time[i - 1])) : 0),
          static_cast<unsigned>(uniform(g, 0, uniform(g, 0, 9) == 0 ? 2 : 1)),
          static_cast<unsigned>(uniform(g, 0, 1))));
    }
    if (loss && what == 4 && !overflow) {
      block.events.push_back({event_kind::overflow_begin, 0, i, block.time[i], 0});
      overflow = true;
    } else if (loss && what == 5 && overflow) {
      block.events.push_back({event_kind::overflow_end, 0, i, block.time[i], 0});
      block.events.push_back(setting(i, block.time[i], 1, 0));
      overflow = false;
    } else if (loss && what == 6 && i > 0 && !overflow) {
      block.events.push_back({event_kind::gap, 0, i, block.time[i - 1], 1});
    }
  }
  return block;
}

} // namespace

TEST_CASE("settings, changes and losses are judged as the definition says, for every cut") {
  const std::uint64_t seed = 1905;
  CAPTURE(seed);
  generator g(seed);
  for (int k = 0; k < 150; ++k) {
    CAPTURE(k);
    const tag_block tags = random_experiment(g, static_cast<std::size_t>(uniform(g, 0, 700)), k % 3 != 0);
    chsh_options options;
    options.window_ps = uniform(g, 0, 50);
    options.double_clicks = double_click_policy::keep_nearest;
    if (k % 2 == 1) {
      options.a_plus.delay_ps = uniform(g, -60, 60);
      options.b_plus.delay_ps = uniform(g, -60, 60);
      options.b_minus.delay_ps = uniform(g, -60, 60);
      options.setting_delay_a_ps = uniform(g, -30, 30);
      options.setting_delay_b_ps = uniform(g, -30, 30);
    }
    if (k % 5 == 0) { options.after_gap = setting_after_gap::keep; }

    // Independent of the class under test: the pairing (tested on its own) plus a walk through the events for
    // every coincidence.
    pairing_options pairs;
    pairs.side_a = {options.a_plus, options.a_minus};
    pairs.side_b = {options.b_plus, options.b_minus};
    pairs.window_ps = options.window_ps;
    pairs.double_clicks = options.double_clicks;
    coincidence_pairing pairing(pairs);
    std::vector<coincidence> coincidences;
    pairing.process(tags, coincidences);
    pairing.finish(coincidences);
    history x;
    history y;
    bool overflow = false;
    for (const stream_event& e : tags.events) {
      const auto set = [&](int vx, int vy) {
        x.set(e.time + options.setting_delay_a_ps, vx);
        y.set(e.time + options.setting_delay_b_ps, vy);
      };
      if (e.kind == event_kind::overflow_begin) { overflow = true; }
      if (e.kind == event_kind::overflow_end) { overflow = false; }
      if (e.kind == event_kind::overflow_begin ||
          (e.kind == event_kind::gap && options.after_gap == setting_after_gap::unknown)) {
        set(-1, -1);
      }
      if (e.kind == event_kind::setting && !overflow) {
        set(static_cast<int>(e.value & 15), static_cast<int>(e.value >> 4));
      }
    }
    outcome expected;
    for (const coincidence& c : coincidences) {
      const time_ps delay_a = c.channel_a == 1 ? options.a_plus.delay_ps : options.a_minus.delay_ps;
      const time_ps delay_b = c.channel_b == 3 ? options.b_plus.delay_ps : options.b_minus.delay_ps;
      const time_ps t1 = std::min(c.time_a, c.time_b);
      const time_ps t2 = std::max(c.time_a, c.time_b);
      const int vx = x.at(t1 - delay_a);
      const int vy = y.at(t1 - delay_b);
      bool changed = false;
      bool unknown = vx < 0 || vy < 0;
      for (time_ps t = t1; t <= t2; ++t) {
        changed = changed || x.at(t - delay_a) != vx || y.at(t - delay_b) != vy;
        unknown = unknown || x.at(t - delay_a) < 0 || y.at(t - delay_b) < 0;
      }
      if (unknown) {
        ++expected.tally.setting_unknown;
      } else if (changed) {
        ++expected.tally.setting_change;
      } else if (vx > 1 || vy > 1) {
        ++expected.tally.setting_outside;
      } else {
        ++expected.tally.counted;
        ++expected
              .counts[static_cast<std::size_t>(vx)][static_cast<std::size_t>(vy)][c.channel_a - 1U][c.channel_b - 3U];
      }
    }

    const outcome whole = run({tags}, options);
    CHECK(whole.counts == expected.counts);
    CHECK(whole.tally.counted == expected.tally.counted);
    CHECK(whole.tally.setting_unknown == expected.tally.setting_unknown);
    CHECK(whole.tally.setting_change == expected.tally.setting_change);
    CHECK(whole.tally.setting_outside == expected.tally.setting_outside);
    CHECK(whole.tally.setting_late == 0);
    CHECK(whole.sequence.size() == expected.tally.counted);
    const outcome cut = run(random_cut(g, tags), options);
    CHECK(cut.counts == whole.counts);
    CHECK(cut.tally == whole.tally);
    CHECK(cut.sequence == whole.sequence);
  }
}

TEST_CASE("tags whose delays were applied before give the same coincidences as the stream, for every cut") {
  const std::uint64_t seed = 1964;
  CAPTURE(seed);
  generator g(seed);
  std::uint64_t counted = 0;
  std::uint64_t late = 0;
  for (int k = 0; k < 300; ++k) {
    CAPTURE(k);
    tag_block tags = random_experiment(g, static_cast<std::size_t>(uniform(g, 0, 700)), k % 3 != 0);
    chsh_options options;
    options.window_ps = uniform(g, 0, 50);
    options.double_clicks = static_cast<double_click_policy>(k % 3);
    options.setting_slack_ps = uniform(g, 3, 100);
    const time_ps greatest = k % 7 == 0 ? 20'000 : k % 2 * 60;
    for (channel_delay* c : {&options.a_plus, &options.a_minus, &options.b_plus, &options.b_minus}) {
      c->delay_ps = uniform(g, -greatest, greatest);
    }
    if (k % 4 == 1) {
      options.setting_delay_a_ps = uniform(g, -30, 30);
      options.setting_delay_b_ps = uniform(g, -30, 30);
    }
    if (k % 5 == 0) { options.after_gap = setting_after_gap::keep; }
    const bool with_late = k % 6 == 0; // settings behind their time by more than the slack
    for (stream_event& e : tags.events) {
      if (with_late && e.kind == event_kind::setting) { e.time -= uniform(g, 0, 300); }
    }
    const outcome expected = run({tags}, options);
    for (const bool keep_others : {false, true}) {
      auto blocks = random_cut(g, tags);
      for (tag_block& block : blocks) {
        if (with_late) { block.watermark = INT64_MIN; } // it would promise that no late setting comes
      }
      const outcome found = run_corrected(blocks, options, keep_others, g);
      CHECK(found.sequence == expected.sequence);
      CHECK(found.counts == expected.counts);
      CHECK(found.tally == expected.tally);
    }
    counted += expected.tally.counted;
    late += expected.tally.setting_late;
  }
  CHECK(counted > 2000); // the streams are not empty of what is compared
  CHECK(late > 500);
}

TEST_CASE("corrected tags are decided as far as the horizon and no further") {
  chsh_options options;
  options.delays_applied = true;
  options.window_ps = 20;
  options.setting_slack_ps = 100;
  chsh_coincidences chsh(options);
  const std::vector<stream_event> events{setting(0, 0, 0, 0)};
  const std::vector<time_ps> newest{INT64_MIN};
  tag_block tags;
  for (const time_ps t : {1000, 100'000}) {
    tags.push(t, 1);
    tags.push(t, 3);
  }
  chsh.process(tag_view(tags.time, tags.channel, true), events, newest, INT64_MIN);
  CHECK(chsh.tally().pairing.coincidences == 0);
  chsh.process({}, {}, {}, 1000 + 20 + 100);
  CHECK(chsh.tally().pairing.coincidences == 0);
  chsh.process({}, {}, {}, 1000 + 20 + 100 + 1);
  CHECK(chsh.tally().pairing.coincidences == 1);
  chsh.process({}, {}, {}, INT64_MAX);
  CHECK(chsh.tally().counted == 2);
}

TEST_CASE("blocks and corrected tags are not given to the same object") {
  chsh_options options;
  chsh_coincidences blocks(options);
  CHECK_THROWS_AS(blocks.process({}, {}, {}, 0), invalid_argument);
  options.delays_applied = true;
  chsh_coincidences views(options);
  CHECK_THROWS_AS(views.process(tag_block{}), invalid_argument);
  const std::vector<stream_event> events{setting(0, 0, 0, 0)};
  CHECK_THROWS_AS(views.process({}, events, {}, 0), invalid_argument); // no newest time for the event
  options.a_plus.delay_ps = INT64_MAX;
  CHECK_THROWS_AS(chsh_coincidences(options), invalid_argument);
}

TEST_CASE("a setting is in force from its own time on") {
  tag_block block;
  block.push(1000, 1);
  block.push(1000, 3);
  block.push(2000, 2);
  block.push(2000, 4);
  block.events = {setting(0, 0, 0, 0), setting(2, 2000, 1, 1)};
  const outcome r = run({block}, {});
  CHECK(r.counts[0][0][0][0] == 1);
  CHECK(r.counts[1][1][1][1] == 1);
  CHECK(r.tally.counted == 2);
}

TEST_CASE("a setting that changes between the two clicks leaves the coincidence out and counts it") {
  tag_block block;
  block.push(1000, 1);
  block.push(1100, 3);
  block.events = {setting(0, 0, 0, 0), setting(1, 1050, 1, 0)};
  outcome r = run({block}, {});
  CHECK(r.tally.setting_change == 1);
  CHECK(r.tally.counted == 0);
  block.events[1] = setting(1, 1050, 0, 0); // a repeat is no change
  r = run({block}, {});
  CHECK(r.tally.counted == 1);
  block.events = {setting(0, 0, 0, 0), setting(1, 1050, 1, 0), setting(1, 1060, 0, 0)}; // there and back is one
  r = run({block}, {});
  CHECK(r.tally.setting_change == 1);
}

TEST_CASE("before the first setting, inside an overflow and after a gap the setting is unknown") {
  tag_block block;
  const auto pair_at = [&](time_ps t) {
    block.push(t, 1);
    block.push(t, 3);
  };
  pair_at(1000);
  block.events.push_back(setting(2, 5000, 0, 1));
  pair_at(10'000);
  block.events.push_back({event_kind::overflow_begin, 0, 4, 15'000, 0});
  pair_at(20'000);
  block.events.push_back({event_kind::overflow_end, 0, 6, 25'000, 0});
  block.events.push_back(setting(6, 25'000, 0, 1));
  pair_at(30'000);
  block.events.push_back({event_kind::gap, 0, 8, 31'000, 3});
  pair_at(40'000);
  outcome r = run({block}, {});
  CHECK(r.tally.counted == 2);
  CHECK(r.tally.setting_unknown == 3);
  CHECK(r.counts[0][1][0][0] == 2);
  chsh_options by_hand;
  by_hand.after_gap = setting_after_gap::keep;
  r = run({block}, by_hand);
  CHECK(r.tally.counted == 3);
}

TEST_CASE("a setting event behind later tags is still in time within the slack and counted as late beyond it") {
  chsh_options options;
  options.setting_slack_ps = 1000;
  for (const auto& [tag_time, late] : {std::pair<time_ps, bool>{6000, false}, {6001, true}}) {
    tag_block first;
    first.events = {setting(0, 0, 0, 0)};
    first.push(5500, 1);
    first.push(5500, 3);
    first.push(tag_time, 7);
    tag_block second;
    second.events = {setting(0, 5000, 1, 1)};
    const outcome r = run({first, second}, options);
    CHECK(r.tally.setting_late == (late ? 1 : 0));
    CHECK(r.counts[1][1][0][0] == 1); // late: valid from 5001 on, still before the pair
  }
}

TEST_CASE("options without meaning are refused") {
  chsh_options options;
  options.b_plus.channel = 1;
  CHECK_THROWS_AS(chsh_coincidences(options), invalid_argument);
  options = {};
  options.setting_slack_ps = -1;
  CHECK_THROWS_AS(chsh_coincidences(options), invalid_argument);
}
