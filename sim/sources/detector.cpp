// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/sources/detector.hpp"

#include <peal/error.hpp>

#include <algorithm>
#include <functional>
#include <string>

namespace peal::sim {
namespace {

// Less than one event in 10^4 s counts as none; see emission.cpp.
constexpr double slowest_hz = 1e-4;

std::string named(std::string_view label, const char* part) { return std::string(label) + "." + part; }

void check(const detector_setup& s, std::string_view label) {
  const auto require = [&](bool ok, const char* what) {
    if (!ok) { throw invalid_argument("detector '" + std::string(label) + "': " + what); }
  };
  require(s.efficiency >= 0.0 && s.efficiency <= 1.0, "efficiency must be 0..1");
  require(s.jitter_sigma_ps >= 0.0 && s.jitter_sigma_ps <= 1e9, "jitter_sigma_ps must be 0..1e9");
  require(s.dark_hz >= 0.0 && s.dark_hz <= 1e11, "dark_hz must be 0..1e11");
  require(s.background_hz >= 0.0 && s.background_hz <= 1e11, "background_hz must be 0..1e11");
  require(s.dead_time_ps >= 0 && s.dead_time_ps <= 1'000'000'000'000, "dead_time_ps must be 0..1e12");
  require(s.afterpulse_probability >= 0.0 && s.afterpulse_probability <= 0.9, "afterpulse_probability must be 0..0.9");
  require(s.afterpulse_probability == 0.0 || (s.afterpulse_decay_ps > 0.0 && s.afterpulse_decay_ps <= 1e12),
          "afterpulse_decay_ps must be above 0 and at most 1e12");
  require(s.pulse_width_ps > 0 && s.pulse_width_ps <= 1'000'000'000'000, "pulse_width_ps must be 1..1e12");
  require(s.delay_ps >= 0 && s.delay_ps <= 1'000'000'000'000, "delay_ps must be 0..1e12");
}

} // namespace

detector::detector(const detector_setup& setup, std::uint64_t seed, std::string_view label)
    : setup_(setup), efficiency_(seed, named(label, "efficiency")), jitter_(seed, named(label, "jitter")),
      noise_(seed, named(label, "noise")), afterpulse_(seed, named(label, "afterpulse")), blind_until_(INT64_MIN) {
  check(setup_, label);
  reach_ps_ = static_cast<std::int64_t>(std::ceil(setup_.jitter_sigma_ps * random_stream::normal_limit)) + 1;
  // Dark counts and thinned background are both Poisson, so their sum is one Poisson process.
  const double noise_hz = setup_.dark_hz + setup_.background_hz * setup_.efficiency;
  if (noise_hz < slowest_hz) {
    noise_time_ = never;
  } else {
    noise_gap_ps_ = 1e12 / noise_hz;
    next_noise();
  }
}

void detector::next_noise() { noise_time_.add(noise_.exponential() * noise_gap_ps_); }

void detector::photon(instant arrival) {
  if (setup_.efficiency < 1.0 && !efficiency_.chance(setup_.efficiency)) { return; }
  if (setup_.jitter_sigma_ps > 0.0) { arrival.add(jitter_.normal() * setup_.jitter_sigma_ps); }
  insert(arrival.ps);
}

void detector::insert(std::int64_t time_ps) {
  // Insertion from the back: jitter moves a photon past its neighbours only rarely, so the list is nearly in order.
  pending_.push_back(time_ps);
  std::size_t i = pending_.size() - 1;
  for (; i > head_ && pending_[i - 1] > time_ps; --i) { pending_[i] = pending_[i - 1]; }
  pending_[i] = time_ps;
}

void detector::event(std::int64_t time_ps, std::vector<pulse>& pulses) {
  if (time_ps < blind_until_) {
    if (setup_.dead_time == dead_time_kind::paralysable) { blind_until_ = time_ps + setup_.dead_time_ps; }
    return;
  }
  blind_until_ = time_ps + setup_.dead_time_ps;
  if (setup_.afterpulse_probability > 0.0 && afterpulse_.chance(setup_.afterpulse_probability)) {
    instant after{blind_until_, 0.0};
    after.add(afterpulse_.exponential() * setup_.afterpulse_decay_ps);
    afterpulses_.push_back(after.ps);
    std::push_heap(afterpulses_.begin(), afterpulses_.end(), std::greater<>{});
  }
  const std::int64_t out_ps = time_ps + setup_.delay_ps;
  if (out_ps >= 0) {
    pulses.push_back(
        {out_ps, setup_.pulse_width_ps, setup_.channel_index}); // jitter may reach before the stream's start
  }
}

void detector::collect(std::int64_t until_ps, std::vector<pulse>& pulses) {
  const std::int64_t until_event_ps = until_ps - setup_.delay_ps;
  for (;;) {
    const std::int64_t light = head_ < pending_.size() ? pending_[head_] : INT64_MAX;
    const std::int64_t after = afterpulses_.empty() ? INT64_MAX : afterpulses_.front();
    const std::int64_t first = std::min({light, after, noise_time_.ps});
    if (first >= until_event_ps) { break; }
    if (first == light) {
      ++head_;
    } else if (first == after) {
      std::pop_heap(afterpulses_.begin(), afterpulses_.end(), std::greater<>{});
      afterpulses_.pop_back();
    } else {
      next_noise();
    }
    event(first, pulses);
  }
  pending_.erase(pending_.begin(), pending_.begin() + static_cast<std::ptrdiff_t>(head_));
  head_ = 0;
}

} // namespace peal::sim
