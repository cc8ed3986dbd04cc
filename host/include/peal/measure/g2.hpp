// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// g2 of two channels as a measurement: decides what kind of light it is (light.hpp), and gives g2(0) where that allows
// it: pulsed light from the peaks of its comb, continuous light from the level beside the dip or the rates.
//
// Use:
//   peal::measurement_graph graph;
//   const auto id = graph.attach(peal::make_measurement("g2:channels=1,2,range=1us"));
//   graph.push(block);
//   const auto now = std::static_pointer_cast<const peal::g2_result>(graph.snapshot(id));
#pragma once

#include "peal/g2.hpp"
#include "peal/histogram.hpp"
#include "peal/light.hpp"
#include "peal/measure/catalogue.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace peal {

enum class g2_light : std::uint8_t {
  automatic, ///< decided from the tags
  pulsed,
  continuous,
};

struct g2_options {
  std::vector<channel_number> channels{1, 2};
  time_ps range_ps = 1'000'000; ///< differences from -range to +range
  time_ps bin_ps = 0; ///< of continuous g2, and of the histogram; 0: chosen. Rounded to an odd number of ticks
  g2_light light = g2_light::automatic;
  std::optional<double> zero_delay_ps; ///< difference of simultaneous photons; none: pulsed: searched, continuous: the
                                       ///< place of the dip or bump, 0 without one
  std::optional<double> period_ps;     ///< of the pulses; none: found
  std::vector<double> search_ps;       ///< from, until: zero delays of pulsed light looked at; empty: everywhere
  std::int64_t side_peaks = 20;
  double confidence = 0.95;
  std::vector<time_ps> delays_ps;      ///< added to the times of the two channels; empty: those of the graph
  std::optional<double> resolution_ps; ///< tick of the instrument; none: 1 ps, or what the times themselves show
};

/// g2 at one delay of continuous light.
struct continuous_g2 {
  double g2_0 = 0.0;
  double sigma = 0.0;
  interval exact; ///< level counted in the histogram: Clopper-Pearson with its error; from the rates: Garwood
  double zero_delay_ps = 0.0;
  double bin_ps = 0.0; ///< an odd number of ticks, centred on zero_delay_ps
  std::int64_t zero_pairs = 0;
  double expected_pairs = 0.0;   ///< of independent streams in that bin
  std::int64_t level_pairs = 0;  ///< counted for it; 0: from the rates
  double level_over_rates = 1.0; ///< expectation from the histogram over that from the rates: blinking, drift, loss
  double bin_rise = 0.0;         ///< what the width of the bin alone adds to an exponential dip of the width found
};

struct g2_result final : result {
  live_clock clock;
  std::vector<channel_number> channels;
  std::int64_t tags_a = 0, tags_b = 0; ///< in live time
  time_ps range_ps = 0;
  double tick_ps = 1.0; ///< of the times
  histogram_bins bins;
  std::vector<std::int64_t> counts;

  std::string light;   ///< pulsed, modulated, dip, bump, one peak, flat, dead time, cannot be told; given: as given
  std::string verdict; ///< one line for people
  bool light_given = false;
  std::optional<pulse_train> train;         ///< evidence for and against pulses
  std::optional<zero_decision> zero;        ///< which peak is the zero delay
  std::optional<continuous_decision> shape; ///< light without pulses
  std::optional<pulsed_g2_result> pulsed;   ///< g2(0) of pulsed light
  double g2_far = 0.0;                      ///< pulsed: zero peak over the median of all peaks
  double g2_rates = 0.0;                    ///< pulsed: zero peak over what the rates of both channels give
  std::optional<continuous_g2> continuous;
  time_ps range_wanted_ps = 0; ///< more than `range_ps`: that range has enough peaks for the period found
  std::vector<std::string> notes;
  std::string refusal; ///< why there is no g2(0); empty: there is

  [[nodiscard]] std::int64_t pairs() const noexcept;
  void fields(field_visitor& v) const override;
};

/// Statistics: light.hpp, g2.hpp. Tags inside overflow intervals are left out. The histogram is as fine as the tick (up
/// to 2^23 bins), so the stream is read once. Besides the histogram it keeps at most 131072 tags of each channel, for
/// the question whether there are pulses; a snapshot costs up to 0.2 s for that.
/// Memory: the range; a pair belongs to its later tag.
class g2_measurement final : public measurement {
public:
  /// Throws invalid_argument for channels that are not two different ones, or options out of range.
  explicit g2_measurement(g2_options options = {});
  ~g2_measurement() override;

  [[nodiscard]] measurement_needs needs() const override;
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

[[nodiscard]] option_list<g2_options> g2_option_list();
[[nodiscard]] measurement_kind g2_kind();

} // namespace peal
