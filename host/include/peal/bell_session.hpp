// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A CHSH measurement attached to a stream of tags: finds the delays, pairs the clicks, joins the settings, keeps every
// number ready. The live display, the recorded-file analysis and the simulation's verdicts all use this one class, so
// they cannot disagree.
//
// Use:
//   peal::bell_session session({.channels = {1, 2, 3, 4}, .window_ps = 2000});  // A+, A-, B+, B-
//   while (source->read(block) == peal::read_status::data) { session.add(block); }
//   session.finish();
//   if (const auto now = session.snapshot(); now.ready) { std::printf("S = %.3f\n", now.analysis.chsh.s); }
#pragma once

#include "peal/bell_trials.hpp"
#include "peal/chsh_coincidence.hpp"
#include "peal/count_rate.hpp"
#include "peal/delay.hpp"
#include "peal/histogram.hpp"
#include "peal/source.hpp"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace peal {

/// Order of the four detectors everywhere in this header: A+, A-, B+, B-.
struct bell_session_options {
  std::array<channel_number, 4> channels{1, 2, 3, 4};
  time_ps window_ps = 2000; ///< full width
  /// Added to the times of the four channels, in ps. None: found from the first `learning_ps` of the stream.
  std::optional<std::array<time_ps, 4>> delays_ps = std::nullopt;
  time_ps learning_ps = 20'000'000'000; ///< 20 ms of stream time
  delay_search search{};
  double_click_policy double_clicks = double_click_policy::assign_random;
  std::uint64_t seed = 1;
  bell_options bell{}; ///< form, predictability of the settings, ...
  /// New settings are drawn at least this often, in ps; 0: not known. A game trial then is a coincidence at
  /// least this long after the one
  /// before it: both settings were drawn anew since, so a local model with memory cannot know them. S uses
  /// every coincidence.
  time_ps setting_period_ps = 0;
  std::optional<std::uint8_t> fixed_setting =
      std::nullopt;                    ///< for streams without setting events: x in bits 3:0, y in bits 7:4
  time_ps histogram_range_ps = 10'000; ///< of the displayed difference histogram, +- this much
  time_ps histogram_bin_ps = 100;
};

/// State of a session. Plain data, may be copied to another thread.
struct bell_snapshot {
  bool delays_known = false;
  std::array<time_ps, 4> delays_ps{}; ///< in force (0 while unknown)
  std::string delay_note;             ///< how they were found, or why not
  time_ps elapsed_ps = 0;             ///< stream time covered
  time_ps live_ps = 0;                ///< less overflow intervals and gaps
  std::array<double, 4> rate_hz{};
  std::array<std::uint64_t, 4> tags{};
  std::uint64_t other_tags = 0; ///< tags of channels that are not detectors of this session
  std::uint64_t tags_total = 0;
  chsh_tally tally;
  bell_counts counts;
  bool ready = false; ///< every setting pair has been seen, `analysis` is there
  bell_analysis analysis;
  std::int64_t game_trials = 0;    ///< coincidences that are trials of the CHSH game, see setting_period_ps
  std::optional<game_result> game; ///< p-value of the game; none when game_refusal says why
  std::optional<p_value> anytime;  ///< the same from the win sequence: may be read and the run stopped at any time
  std::string game_refusal;        ///< why there is no p-value of the game
  histogram_bins bins;
  std::vector<std::int64_t> histogram; ///< t_b - t_a of all A x B detector pairs, delays applied
  double accidentals = 0.0; ///< expected in the window, from the histogram's bins further than 3 windows from the peak
  double accidental_fraction =
      0.0; ///< of the coincidences in the window; S_true = S/(1 - fraction) for unbiased accidentals
};

/// A CHSH measurement on a sorted stream. add() block by block, then finish(); snapshot() at any time from
/// the same thread.
/// Deterministic: the same stream gives the same numbers, however it is cut into blocks. The delays are
/// searched with the tags of the first learning_ps after the first tag; blocks wait in memory until then
/// (about 10 bytes a tag), none is skipped.
/// Events handled: all; see chsh_coincidences (settings, loss) and count_rates (live time).
class bell_session {
public:
  /// Throws invalid_argument for options without meaning (see chsh_coincidences, difference_histogram).
  explicit bell_session(bell_session_options options = {});
  ~bell_session();
  bell_session(bell_session&&) noexcept;
  bell_session& operator=(bell_session&&) noexcept;

  void add(const tag_block& block);
  /// The stream is over: decides what waited.
  void finish();
  [[nodiscard]] bell_snapshot snapshot() const;
  [[nodiscard]] const bell_session_options& options() const noexcept;

private:
  class impl;
  std::unique_ptr<impl> impl_;
};

} // namespace peal
