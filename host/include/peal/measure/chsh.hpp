// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A CHSH test as a measurement: finds the delays, pairs the clicks, joins the settings, plays the game, keeps every
// number ready. The live display, the analysis of files and the verdicts of the simulation use this one class.
//
// Use:
//   peal::measurement_graph graph;
//   const auto id = graph.attach(peal::make_measurement("chsh:channels=1,2,3,4,window=2ns"));
//   graph.push(block);
//   const auto now = std::static_pointer_cast<const peal::chsh_measurement_result>(graph.snapshot(id));
#pragma once

#include "peal/bell_trials.hpp"
#include "peal/chsh_coincidence.hpp"
#include "peal/delay.hpp"
#include "peal/histogram.hpp"
#include "peal/measure/catalogue.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace peal {

/// Order of the four detectors everywhere in this header: A+, A-, B+, B-.
struct chsh_measurement_options {
  std::vector<channel_number> channels{1, 2, 3, 4};
  time_ps window_ps = 2000; ///< full width
  /// Added to the times of the four channels. Empty: found from the first `learning_ps` of the stream.
  std::vector<time_ps> delays_ps{};
  time_ps learning_ps = 20'000'000'000; ///< 20 ms of stream time; 0: the delays of the graph are right
  delay_search search{};
  double_click_policy double_clicks = double_click_policy::assign_random;
  std::int64_t seed = 1;
  std::optional<chsh_form> form = chsh_form{}; ///< nothing: searched, with the price said
  double tau = 0.0;                            ///< setting bits are guessed with probability at most 1/2 + tau
  bool delft_bound = false;                    ///< win bound 3/4 + 3(tau + tau^2)
  /// New settings are drawn at least this often; 0: not known. A trial of the game then is a coincidence at least this
  /// long after the one before it: both settings were drawn anew since, so a local model with memory cannot know them.
  /// S uses every coincidence.
  time_ps setting_period_ps = 0;
  std::optional<std::uint8_t> fixed_setting{}; ///< for streams without setting events: x in bits 3:0, y in bits 7:4
  time_ps histogram_range_ps = 0;              ///< of the difference histogram; 0: five windows, at least 10 ns
  time_ps histogram_bin_ps = 0;                ///< 0: a hundredth of the range
  time_ps history_ps = 1'000'000'000'000;      ///< step of S(t), counted from time 0 of the stream; 0: none
};

struct chsh_measurement_result final : result {
  live_clock clock;
  std::array<channel_number, 4> channels{};
  time_ps window_ps = 0;
  time_ps setting_period_ps = 0;
  bool delays_known = false;
  std::array<time_ps, 4> delays_ps{}; ///< in force (0 while unknown)
  std::string delay_note;             ///< how they were found, or why not
  std::array<double, 4> rate_hz{};
  std::array<std::uint64_t, 4> tags{};
  std::uint64_t other_tags = 0; ///< tags of channels that are not detectors of this measurement
  std::uint64_t tags_total = 0;
  chsh_tally tally;
  bell_counts counts;
  bool ready = false; ///< the delays are known and every setting pair has been seen: `analysis` is there
  bell_analysis analysis;
  std::int64_t game_trials = 0;    ///< coincidences that are trials of the CHSH game, see setting_period_ps
  std::optional<game_result> game; ///< p-value of the game; none when game_refusal says why
  std::optional<p_value> anytime;  ///< the same from the win sequence: may be read and the run stopped at any time
  std::string game_refusal;        ///< why there is no p-value of the game
  histogram_bins bins;
  std::vector<std::int64_t> histogram; ///< t_b - t_a of all A x B detector pairs, delays applied
  double accidentals = 0.0;            ///< expected in the window, from the bins further than 3 windows from the peak
  double accidental_fraction = 0.0;    ///< of the coincidences; S_true = S/(1 - fraction) for unbiased accidentals
  time_ps history_ps = 0;
  std::map<std::int64_t, bell_counts> history; ///< by number of the step of time

  /// The analysis with the game's own trials in it: what is shown.
  [[nodiscard]] bell_analysis tested() const;
  void fields(field_visitor& v) const override;
};

/// Pairs and settings as chsh_coincidences, statistics as bell.hpp. Deterministic: the same stream gives the same
/// numbers, however it is cut. The delays are searched with the tags of the first learning_ps after the first tag; the
/// graph holds the stream until then (about 10 bytes a tag), none is skipped. Events handled: all (settings, loss).
/// Memory: windows, setting slack, setting period, range of the histogram; a coincidence belongs to its earlier click.
class chsh_measurement final : public measurement {
public:
  /// Throws invalid_argument for channels other than four different ones, and for options without meaning (see
  /// chsh_coincidences, difference_histogram).
  explicit chsh_measurement(chsh_measurement_options options = {});
  ~chsh_measurement() override;

  [[nodiscard]] measurement_needs needs() const override;
  std::vector<measurement*> parts() override;
  void delays_known(std::span<const channel_delay> delays) override;
  void take(const measured_block& block) override;
  void finish() override;
  [[nodiscard]] result_ptr snapshot() const override;
  [[nodiscard]] std::optional<reach> memory() const override;
  void count_between(time_ps from, time_ps until) override;
  [[nodiscard]] std::unique_ptr<measurement> fresh() const override;
  void merge(const measurement& later) override;

private:
  class impl;
  std::unique_ptr<impl> impl_;
};

/// What of the options concerns the statistics: also for tables of counts.
[[nodiscard]] bell_options statistics_of(const chsh_measurement_options& options);

[[nodiscard]] option_list<chsh_measurement_options> chsh_option_list();
[[nodiscard]] measurement_kind chsh_kind();

} // namespace peal
