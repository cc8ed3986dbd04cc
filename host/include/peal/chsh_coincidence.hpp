// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// From a stream of tags and setting events to the sixteen counts of a CHSH experiment.
//
// Use:
//   peal::chsh_coincidences counter({.window_ps = 2000});  // detectors 1, 2 and 3, 4; settings from the stream
//   while (source->read(block) == peal::read_status::data) { counter.process(block); }
//   counter.finish();
//   const std::int64_t n = counter.counts()[0][1][0][0];  // x = 0, y = 1, both "+"
//   std::printf("%lld\n", static_cast<long long>(n));
#pragma once

#include "peal/coincidence.hpp"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>

namespace peal {

/// Counts n[x][y][a][b]: settings x, y in {0, 1}; outcomes a, b with 0 = the "+" channel, 1 = the "-" channel.
using chsh_counts = std::array<std::array<std::array<std::array<std::int64_t, 2>, 2>, 2>, 2>;

/// One counted coincidence with its settings and outcomes.
struct chsh_coincidence {
  time_ps time_a = 0; ///< corrected times
  time_ps time_b = 0;
  std::uint8_t x = 0; ///< setting of side A, 0 or 1
  std::uint8_t y = 0; ///< setting of side B, 0 or 1
  std::uint8_t a = 0; ///< outcome of side A: 0 = plus channel, 1 = minus channel
  std::uint8_t b = 0; ///< outcome of side B
  bool double_a = false;
  bool double_b = false;
  friend bool operator==(const chsh_coincidence&, const chsh_coincidence&) = default;
};

/// What is believed of the setting inputs after lost frames (event_kind::gap), until the next setting event.
enum class setting_after_gap : std::uint8_t {
  unknown, ///< a change may have been lost: coincidences until the next setting event are counted as setting_unknown
  keep,    ///< for experiments whose settings are changed by hand: the last value stays in force
};

struct chsh_options {
  channel_delay a_plus{1, 0};
  channel_delay a_minus{2, 0};
  channel_delay b_plus{3, 0};
  channel_delay b_minus{4, 0};
  time_ps window_ps = 1000; ///< full width
  double_click_policy double_clicks = double_click_policy::assign_random;
  std::uint64_t seed = 1;
  /// Added to the times of the changes of x (y) before they are compared with the uncorrected times of the
  /// clicks of side A (B).
  time_ps setting_delay_a_ps = 0;
  time_ps setting_delay_b_ps = 0;
  setting_after_gap after_gap = setting_after_gap::unknown;
  /// A setting event may stand so far behind tags of later time (rows of one clock, frames of one board);
  /// decisions wait for it.
  time_ps setting_slack_ps = 1'000'000;
  /// The tags come with the delays of their channels already applied (see the second process()); the delays above then
  /// only take the clicks back to the uncorrected times the settings are compared with.
  bool delays_applied = false;
};

/// Where the coincidences went. coincidences = counted + setting_unknown + setting_change + setting_outside.
struct chsh_tally {
  pairing_counts pairing;
  std::uint64_t counted = 0; ///< in the counts n[x][y][a][b]
  std::uint64_t setting_unknown =
      0; ///< no setting known: before the first one, inside an overflow interval, after a gap
  std::uint64_t setting_change = 0;  ///< a setting changed between the two clicks
  std::uint64_t setting_outside = 0; ///< x or y was neither 0 nor 1
  std::uint64_t setting_events = 0;  ///< setting events seen (repeats included)
  std::uint64_t setting_late =
      0; ///< setting events later in the stream than setting_slack_ps allows; valid from the newest tag - slack on
  friend bool operator==(const chsh_tally&, const chsh_tally&) = default;
};

/// Joins coincidence_pairing with the settings.
///
/// Settings: a setting event is in force for clicks at its time and later. x is compared with times on the
/// clock of side A, y on that of side B: a coincidence that lasts from t1 to t2 (corrected times of its
/// clicks) spans [t1 - delay, t2 - delay] of the uncorrected stream, with the delay of the click of that
/// side. If x changes in (t1, t2] of side A or y in (t1, t2] of side B (to another value, even if it changes
/// back), the coincidence belongs to no
/// setting: it is counted as setting_change and left out. With equal delays: a change between the two clicks.
/// Loss: a coincidence of two recorded clicks is real, whatever was lost around it. But the settings are
/// unknown from an overflow_begin on (changes inside the interval may be lost; the device repeats the setting
/// right after overflow_end) and from a gap on (setting_after_gap).
/// Any way of cutting the stream into blocks gives the same counts and the same sequence. Errors, threads,
/// cost: as coincidence_pairing.
class chsh_coincidences {
public:
  /// Gets the counted coincidences in order, block by block; the span is valid during the call.
  using callback = std::function<void(std::span<const chsh_coincidence>)>;

  /// Throws invalid_argument like coincidence_pairing.
  explicit chsh_coincidences(chsh_options options, callback on_coincidences = {});
  ~chsh_coincidences();
  chsh_coincidences(chsh_coincidences&&) noexcept;
  chsh_coincidences& operator=(chsh_coincidences&&) noexcept;

  /// Takes the next block. Throws invalid_argument with chsh_options::delays_applied.
  void process(const tag_block& block);
  /// Takes the next tags and events where a stage before has applied the delays, once for all its kernels. Only with
  /// chsh_options::delays_applied, else throws invalid_argument.
  ///
  /// `corrected`: tags in the order of their corrected times (equal ones in any order); channels that are not listed
  /// may be there. `events`: in the order of the stream, with uncorrected times; their positions are not used, and they
  /// may be ahead of the tags they stood among. `newest`: as many as events; the latest uncorrected time of any tag
  /// before that event in the stream, INT64_MIN if there was none. `horizon`: no later tag has an earlier corrected
  /// time, so no later event an uncorrected time before horizon - (least delay of the four channels) - slack; nothing
  /// beyond it is decided, INT64_MAX when nothing more comes. Gives the same coincidences, counts and tally as the
  /// blocks would; time_reversals counts what goes back in `corrected`.
  void process(tag_view corrected, std::span<const stream_event> events, std::span<const time_ps> newest,
               time_ps horizon);
  /// The stream is over: decides the rest. process() after it throws invalid_argument.
  void finish();

  [[nodiscard]] const chsh_options& options() const noexcept;
  [[nodiscard]] const chsh_counts& counts() const noexcept;
  [[nodiscard]] const chsh_tally& tally() const noexcept;

private:
  class impl;
  std::unique_ptr<impl> impl_;
};

} // namespace peal
