// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/chsh_coincidence.hpp"

#include "stream/pairing_engine.hpp"
#include "stream/setting_timeline.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace peal {

namespace {

pairing_options pairing_of(const chsh_options& options) {
  pairing_options pairing;
  pairing.side_a = {options.a_plus, options.a_minus};
  pairing.side_b = {options.b_plus, options.b_minus};
  if (options.delays_applied) {
    for (auto* side : {&pairing.side_a, &pairing.side_b}) {
      for (channel_delay& entry : *side) { entry.delay_ps = 0; }
    }
  }
  pairing.window_ps = options.window_ps;
  pairing.double_clicks = options.double_clicks;
  pairing.seed = options.seed;
  return pairing;
}

// A setting that counts earlier than its event must have come before the pairs it concerns are decided.
time_ps slack_of(const chsh_options& options) {
  for (const time_ps value : {options.setting_slack_ps, options.setting_delay_a_ps, options.setting_delay_b_ps}) {
    if (value > detail::longest_ps || value < -detail::longest_ps) {
      throw invalid_argument("setting slack and delays must be within 2^60 ps");
    }
  }
  if (options.setting_slack_ps < 0) { throw invalid_argument("setting_slack_ps must not be negative"); }
  return options.setting_slack_ps +
         std::max<time_ps>(0, -std::min(options.setting_delay_a_ps, options.setting_delay_b_ps));
}

} // namespace

class chsh_coincidences::impl {
public:
  impl(chsh_options options, callback on_coincidences)
      : options_(options), callback_(std::move(on_coincidences)), engine_(pairing_of(options), slack_of(options)),
        delay_{options.a_plus.delay_ps, options.a_minus.delay_ps, options.b_plus.delay_ps, options.b_minus.delay_ps},
        greatest_delay_(*std::max_element(delay_.begin(), delay_.end())) {
    for (const time_ps delay : delay_) {
      if (delay > detail::longest_ps || delay < -detail::longest_ps) {
        throw invalid_argument("a delay of chsh_coincidences is beyond 2^60 ps");
      }
    }
    if (options.delays_applied) { engine_.decide_up_to(INT64_MIN); }
  }

  void process(const tag_block& block) {
    check_may_process(false);
    // Settings first: no pair that they could concern is decided before the watermark has passed them.
    std::size_t tag = 0;
    for (const stream_event& event : block.events) {
      for (; tag < event.position && tag < block.size(); ++tag) { newest_ = std::max(newest_, block.time[tag]); }
      take(event, newest_);
    }
    for (; tag < block.size(); ++tag) { newest_ = std::max(newest_, block.time[tag]); }
    pair(block, detail::watermark_of(block));
  }

  void process(tag_view corrected, std::span<const stream_event> events, std::span<const time_ps> newest,
               time_ps horizon) {
    check_may_process(true);
    if (events.size() != newest.size()) {
      throw invalid_argument("chsh_coincidences::process needs one newest time for each event");
    }
    for (std::size_t i = 0; i < events.size(); ++i) { take(events[i], newest[i]); }
    horizon_ = std::max(horizon_, horizon);
    engine_.decide_up_to(horizon_);
    pair(corrected, horizon_);
  }

  void finish() {
    if (finished_) { return; }
    finished_ = true;
    engine_.decide_up_to(INT64_MAX);
    pairs_.clear();
    engine_.finish(pairs_);
    judge();
  }

  const chsh_options& options() const noexcept { return options_; }
  const chsh_counts& counts() const noexcept { return counts_; }
  const chsh_tally& tally() const noexcept { return tally_; }

private:
  void check_may_process(bool delays_applied) const {
    if (finished_) { throw invalid_argument("chsh_coincidences::process after finish"); }
    if (options_.delays_applied != delays_applied) {
      throw invalid_argument(delays_applied ? "chsh_coincidences applies the delays itself: give it blocks"
                                            : "chsh_coincidences was told that the delays are applied: give it views");
    }
  }

  void pair(tag_view tags, time_ps watermark) {
    detail::in_pieces(tags, [&](tag_view piece) { pair_piece(piece, INT64_MIN); });
    pair_piece({}, watermark);
  }

  void pair_piece(tag_view tags, time_ps watermark) {
    pairs_.clear();
    engine_.process(tags, watermark, pairs_);
    judge();
    const time_ps decided = engine_.decided_before();
    if (decided > INT64_MIN / 2) {
      x_.forget_before(decided - greatest_delay_);
      y_.forget_before(decided - greatest_delay_);
    }
  }

  void set(time_ps time, int x, int y) {
    x_.set(time + options_.setting_delay_a_ps, x);
    y_.set(time + options_.setting_delay_b_ps, y);
  }

  /// `newest`: latest time of any tag before the event.
  void take(const stream_event& event, time_ps newest) {
    switch (event.kind) {
    case event_kind::overflow_begin:
      in_overflow_ = true;
      set(event.time, detail::setting_is_unknown, detail::setting_is_unknown);
      break;
    case event_kind::overflow_end: in_overflow_ = false; break;
    case event_kind::gap:
      in_overflow_ = false; // the end may be among the lost frames; a device in overflow sends no settings, so the next
                            // one is valid
      if (options_.after_gap == setting_after_gap::unknown) {
        set(event.time, detail::setting_is_unknown, detail::setting_is_unknown);
      }
      break;
    case event_kind::setting: {
      ++tally_.setting_events;
      time_ps time = event.time;
      if (newest > INT64_MIN && time < newest - options_.setting_slack_ps) {
        ++tally_.setting_late;
        time = newest - options_.setting_slack_ps;
      }
      if (!in_overflow_) { set(time, static_cast<int>(event.value & 15), static_cast<int>(event.value >> 4 & 15)); }
      break;
    }
    case event_kind::time_reached:
    case event_kind::missed:
    case event_kind::marker: break;
    }
  }

  void judge() {
    tally_.pairing = engine_.counts();
    given_.clear();
    for (const detail::click_pair& pair : pairs_) { judge(pair); }
    if (callback_ && !given_.empty()) { callback_(given_); }
  }

  void judge(const detail::click_pair& pair) {
    const auto [from, to] = std::minmax(pair.time_a, pair.time_b);
    const time_ps delay_a = delay_[static_cast<std::size_t>(pair.click_a)];
    const time_ps delay_b = delay_[static_cast<std::size_t>(pair.click_b)];
    const auto x = x_.over(from - delay_a, to - delay_a);
    const auto y = y_.over(from - delay_b, to - delay_b);
    if (x.value < 0 || y.value < 0) {
      ++tally_.setting_unknown;
    } else if (x.changed || y.changed) {
      ++tally_.setting_change;
    } else if (x.value > 1 || y.value > 1) {
      ++tally_.setting_outside;
    } else {
      chsh_coincidence c{pair.time_a, pair.time_b, 0, 0, 0, 0, pair.double_a, pair.double_b};
      c.x = static_cast<std::uint8_t>(x.value);
      c.y = static_cast<std::uint8_t>(y.value);
      c.a = static_cast<std::uint8_t>(pair.outcome_a);
      c.b = static_cast<std::uint8_t>(pair.outcome_b - 2);
      ++counts_[c.x][c.y][c.a][c.b];
      ++tally_.counted;
      if (callback_) { given_.push_back(c); }
    }
  }

  chsh_options options_;
  callback callback_;
  detail::pairing_engine engine_;
  std::array<time_ps, 4> delay_; ///< by place: a plus, a minus, b plus, b minus
  time_ps greatest_delay_;
  detail::setting_timeline x_;
  detail::setting_timeline y_;
  bool in_overflow_ = false;
  bool finished_ = false;
  time_ps newest_ = INT64_MIN;
  time_ps horizon_ = INT64_MIN; ///< with delays_applied: the latest that was given
  chsh_counts counts_{};
  chsh_tally tally_;
  std::vector<detail::click_pair> pairs_;
  std::vector<chsh_coincidence> given_;
};

chsh_coincidences::chsh_coincidences(chsh_options options, callback on_coincidences)
    : impl_(std::make_unique<impl>(options, std::move(on_coincidences))) {}
chsh_coincidences::~chsh_coincidences() = default;
chsh_coincidences::chsh_coincidences(chsh_coincidences&&) noexcept = default;
chsh_coincidences& chsh_coincidences::operator=(chsh_coincidences&&) noexcept = default;

void chsh_coincidences::process(const tag_block& block) { impl_->process(block); }
void chsh_coincidences::process(tag_view corrected, std::span<const stream_event> events,
                                std::span<const time_ps> newest, time_ps horizon) {
  impl_->process(corrected, events, newest, horizon);
}
void chsh_coincidences::finish() { impl_->finish(); }
const chsh_options& chsh_coincidences::options() const noexcept { return impl_->options(); }
const chsh_counts& chsh_coincidences::counts() const noexcept { return impl_->counts(); }
const chsh_tally& chsh_coincidences::tally() const noexcept { return impl_->tally(); }

} // namespace peal
