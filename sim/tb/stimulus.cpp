// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/tb/stimulus.hpp"

#include "peal/error.hpp"

#include <string>

namespace peal::sim {
namespace {

thread_local stimulus* selected_stimulus = nullptr;

/// Seeds of the lines: far apart for neighbouring channels and seeds.
std::uint64_t line_seed(std::uint64_t seed, unsigned channel_index) {
  std::uint64_t state = seed + 0x632BE59BD9B4E019u * (channel_index + 1);
  return splitmix64(state);
}

} // namespace

void select_stimulus(stimulus* selected) noexcept { selected_stimulus = selected; }

stimulus::stimulus(unsigned channels, const delay_line_parameters& line_parameters, std::uint64_t seed)
    : seed_(seed), words_((line_parameters.taps + 31) / 32) {
  lines_.reserve(channels);
  for (unsigned c = 0; c < channels; ++c) {
    lines_.push_back({delay_line_model(line_parameters, line_seed(seed, c)), {}, {}, false});
  }
  for (unsigned k = 0; k < line_parameters.taps; ++k) { ones_[k / 32] |= 1U << (k % 32); }
}

void stimulus::restart() {
  for (unsigned c = 0; c < lines_.size(); ++c) {
    lines_[c].train.clear();
    lines_[c].model.restart(line_seed(seed_ + 1, c));
    lines_[c].counters = {};
    lines_[c].tap_0 = false;
  }
  settings_.clear();
  next_setting_ = 0;
  setting_ = 0;
  now_ps_ = INT64_MIN / 2;
}

void stimulus::append(const pulse& p) {
  if (p.channel_index >= lines_.size()) {
    throw invalid_argument("simulated board: a pulse for channel " + std::to_string(p.channel_index + 1) +
                           ", but it has " + std::to_string(lines_.size()) + " channels");
  }
  line& l = lines_[p.channel_index];
  ++l.counters.pulses;
  if (l.train.append(p.time_ps, p.width_ps)) {
    if (observer_ != nullptr) {
      observer_->on_pulse(p.channel_index, p.time_ps, l.train.gap_ps() <= l.model.length_ps());
    }
    return;
  }
  ++l.counters.merged;
  if (observer_ != nullptr) { observer_->on_merged(p.channel_index); }
}

void stimulus::append(const setting_change& change) {
  if (next_setting_ > 4096) {
    settings_.erase(settings_.begin(), settings_.begin() + static_cast<std::ptrdiff_t>(next_setting_));
    next_setting_ = 0;
  }
  settings_.push_back(change);
  announce(change);
}

void stimulus::announce(const setting_change& change) {
  if (observer_ != nullptr) { observer_->on_setting(change.time_ps, change.value); }
}

void stimulus::sample_edges(line& l, std::uint32_t* taps) noexcept {
  const auto edges = l.train.edges(now_ps_, l.model.length_ps());
  tap_words words;
  l.model.sample(now_ps_, l.train.level(), edges, words);
  for (unsigned w = 0; w < words_; ++w) { taps[w] = words[w]; }
  const bool tap_0 = (words[0] & 1U) != 0;
  if (tap_0 != l.tap_0) {
    ++(tap_0 ? l.counters.rising_seen : l.counters.falling_seen);
    l.tap_0 = tap_0;
  }
}

void stimulus::set_temperature(double offset_kelvin) {
  for (line& l : lines_) { l.model.set_temperature(offset_kelvin); }
}

} // namespace peal::sim

/// Called by the Verilated model once per channel and clock (rtl/tech/sim/peal_delay_line.sv).
extern "C" void peal_tdl_sample(int, int channel, std::uint32_t* taps) {
  peal::sim::selected_stimulus->sample(static_cast<unsigned>(channel), taps);
}
