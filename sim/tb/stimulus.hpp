// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Everything that enters the gateware from the laboratory: per channel a pulse train behind a delay line, and the
// setting pins. Stream time: 0 at the start of the stream; before it the lines are low.
#pragma once

#include "sim/sources/pulse.hpp"
#include "sim/tb/delay_line_model.hpp"
#include "sim/tb/pulse_train.hpp"

#include <cstdint>
#include <vector>

namespace peal::sim {

/// Gets to know every edge that the gateware can see, before it sees it. For the scoreboard.
class signal_observer {
public:
  virtual ~signal_observer() = default;
  signal_observer() = default;
  signal_observer(const signal_observer&) = delete;
  signal_observer& operator=(const signal_observer&) = delete;
  /// A pulse of its own at the input of the channel (merged ones are not reported). Ordered by time per
  /// channel. `close`: the line was low for less than the delay line is long, so its far taps still show the
  /// pulse before.
  virtual void on_pulse(unsigned channel_index, std::int64_t time_ps, bool close) = 0;
  /// A pulse that overlaps the one before it on its line: no edge of its own.
  virtual void on_merged(unsigned channel_index) = 0;
  /// The setting pins take this value.
  virtual void on_setting(std::int64_t time_ps, std::uint8_t value) = 0;
};

/// What one channel has seen.
struct line_counters {
  std::uint64_t pulses = 0;      ///< pulses appended, merged ones included
  std::uint64_t merged = 0;      ///< pulses without an edge of their own
  std::uint64_t rising_seen = 0; ///< low-to-high changes of tap 0 between two samples: what the gateware calls a hit
  std::uint64_t falling_seen = 0;
};

/// The DPI calls sample() once per channel and clock; the board moves the time. Not thread-safe.
class stimulus {
public:
  /// Lines of `channels` channels; line i is drawn from seed and i.
  stimulus(unsigned channels, const delay_line_parameters& line, std::uint64_t seed);

  /// Everything goes low and quiet, and the random parts (metastability, bubbles) start from the beginning:
  /// two streams of one board with the same experiment see the same taps.
  void restart();

  /// Pulses and settings to come, in order of time. Never before an instant that was already sampled.
  void append(const pulse& p);
  void append(const setting_change& change);

  /// Tells the observer of a change that somebody else puts on the pins.
  void announce(const setting_change& change);

  /// The next samples are taken at this stream time.
  void set_now(std::int64_t now_ps) noexcept { now_ps_ = now_ps; }
  [[nodiscard]] std::int64_t now_ps() const noexcept { return now_ps_; }

  /// Taps of a channel now, as `words` 32-bit words. About 3 ns when no edge is near.
  void sample(unsigned channel_index, std::uint32_t* taps) noexcept {
    line& l = lines_[channel_index];
    if (l.train.quiet(now_ps_)) {
      const tap_words& level = l.train.level() ? ones_ : zeros_;
      for (unsigned w = 0; w < words_; ++w) { taps[w] = level[w]; }
      return;
    }
    sample_edges(l, taps);
  }

  /// Setting pins as the synchroniser samples them at `now`: a change takes effect at the first sample after it.
  [[nodiscard]] std::uint8_t setting() noexcept {
    while (next_setting_ < settings_.size() && settings_[next_setting_].time_ps < now_ps_) {
      setting_ = settings_[next_setting_++].value;
    }
    return setting_;
  }

  void set_observer(signal_observer* observer) noexcept { observer_ = observer; }
  void set_temperature(double offset_kelvin);

  [[nodiscard]] unsigned channels() const noexcept { return static_cast<unsigned>(lines_.size()); }
  [[nodiscard]] const delay_line_model& model(unsigned channel_index) const { return lines_.at(channel_index).model; }
  [[nodiscard]] const line_counters& counters(unsigned channel_index) const {
    return lines_.at(channel_index).counters;
  }

private:
  struct line {
    delay_line_model model;
    pulse_train train;
    line_counters counters;
    bool tap_0 = false;
  };
  void sample_edges(line& l, std::uint32_t* taps) noexcept;

  std::vector<line> lines_;
  std::uint64_t seed_;
  unsigned words_;
  tap_words zeros_{};
  tap_words ones_{};
  std::int64_t now_ps_ = INT64_MIN / 2;
  std::vector<setting_change> settings_;
  std::size_t next_setting_ = 0;
  std::uint8_t setting_ = 0;
  signal_observer* observer_ = nullptr;
};

/// The stimulus that peal_tdl_sample serves on this thread. A board sets it before it clocks its model, so
/// several boards may live in one process, each clocked by one thread at a time.
void select_stimulus(stimulus* selected) noexcept;

} // namespace peal::sim
