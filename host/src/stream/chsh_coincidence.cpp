// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/chsh_coincidence.hpp"

#include "stream/pairing_engine.hpp"
#include "stream/setting_timeline.hpp"

#include <algorithm>
#include <utility>

namespace peal {

namespace {

pairing_options pairing_of(const chsh_options& options) {
  pairing_options pairing;
  pairing.side_a = {options.a_plus, options.a_minus};
  pairing.side_b = {options.b_plus, options.b_minus};
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
        greatest_delay_(std::max(
            {options.a_plus.delay_ps, options.a_minus.delay_ps, options.b_plus.delay_ps, options.b_minus.delay_ps})) {}

  void process(const tag_block& block) {
    if (finished_) { throw invalid_argument("chsh_coincidences::process after finish"); }
    // Settings first: no pair that they could concern is decided before the watermark has passed them.
    std::size_t tag = 0;
    for (const stream_event& event : block.events) {
      for (; tag < event.position && tag < block.size(); ++tag) { newest_ = std::max(newest_, block.time[tag]); }
      take(event);
    }
    for (; tag < block.size(); ++tag) { newest_ = std::max(newest_, block.time[tag]); }
    pairs_.clear();
    engine_.process(block, detail::watermark_of(block), pairs_);
    judge();
    const time_ps decided = engine_.decided_before();
    if (decided > INT64_MIN / 2) {
      x_.forget_before(decided - greatest_delay_);
      y_.forget_before(decided - greatest_delay_);
    }
  }

  void finish() {
    if (finished_) { return; }
    finished_ = true;
    pairs_.clear();
    engine_.finish(pairs_);
    judge();
  }

  const chsh_options& options() const noexcept { return options_; }
  const chsh_counts& counts() const noexcept { return counts_; }
  const chsh_tally& tally() const noexcept { return tally_; }

private:
  void set(time_ps time, int x, int y) {
    x_.set(time + options_.setting_delay_a_ps, x);
    y_.set(time + options_.setting_delay_b_ps, y);
  }

  void take(const stream_event& event) {
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
      if (newest_ > INT64_MIN && time < newest_ - options_.setting_slack_ps) {
        ++tally_.setting_late;
        time = newest_ - options_.setting_slack_ps;
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
    const time_ps delay_a = engine_.delay(static_cast<std::size_t>(pair.click_a));
    const time_ps delay_b = engine_.delay(static_cast<std::size_t>(pair.click_b));
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
  time_ps greatest_delay_;
  detail::setting_timeline x_;
  detail::setting_timeline y_;
  bool in_overflow_ = false;
  bool finished_ = false;
  time_ps newest_ = INT64_MIN;
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
void chsh_coincidences::finish() { impl_->finish(); }
const chsh_options& chsh_coincidences::options() const noexcept { return impl_->options(); }
const chsh_counts& chsh_coincidences::counts() const noexcept { return impl_->counts(); }
const chsh_tally& chsh_coincidences::tally() const noexcept { return impl_->tally(); }

} // namespace peal
