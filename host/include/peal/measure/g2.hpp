// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// g2(0) of two channels as a measurement: pulsed light from the peaks of its comb, continuous light from the rates.
//
// Use:
//   peal::measurement_graph graph;
//   const auto id = graph.attach(peal::make_measurement("g2:channels=1,2,range=1us"));
//   graph.push(block);
//   const auto now = std::static_pointer_cast<const peal::g2_result>(graph.snapshot(id));
#pragma once

#include "peal/g2.hpp"
#include "peal/histogram.hpp"
#include "peal/measure/catalogue.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace peal {

enum class g2_light : std::uint8_t {
  automatic, ///< pulsed if there is a comb
  pulsed,
  continuous,
};

struct g2_options {
  std::vector<channel_number> channels{1, 2};
  time_ps range_ps = 1'000'000; ///< differences from -range to +range
  time_ps bin_ps = 0;           ///< 0: 1 ps for pulsed light, range/5000 for continuous light
  g2_light light = g2_light::automatic;
  std::optional<double> zero_delay_ps; ///< difference of simultaneous photons; none: pulsed: searched, continuous: 0
  std::optional<double> period_ps;     ///< of the pulses; none: found
  std::vector<double> search_ps; ///< from, until: range in which the missing peak is looked for; empty: everywhere
  std::int64_t side_peaks = 20;
  double confidence = 0.95;
  std::vector<time_ps> delays_ps; ///< added to the times of the two channels; empty: those of the graph
};

/// g2 at one delay of continuous light.
struct continuous_g2 {
  double g2_0 = 0.0;
  double sigma = 0.0;
  interval exact; ///< Garwood on the pairs, the expectation at its value
  double zero_delay_ps = 0.0;
  time_ps bin_ps = 0;
  std::int64_t zero_pairs = 0;
  double expected_pairs = 0.0; ///< of independent streams in that bin
};

struct g2_result final : result {
  live_clock clock;
  std::vector<channel_number> channels;
  std::int64_t tags_a = 0, tags_b = 0; ///< in live time
  time_ps range_ps = 0;
  histogram_bins bins;
  std::vector<std::int64_t> counts;
  std::optional<pulsed_g2_result> pulsed;
  std::optional<continuous_g2> continuous;
  std::string not_pulsed; ///< why light that was to be recognised is taken for continuous; empty otherwise
  std::string refusal;    ///< why there is no g2(0); empty: there is

  [[nodiscard]] std::int64_t pairs() const noexcept;
  void fields(field_visitor& v) const override;
};

/// Statistics: pulsed_g2 and cw_g2 of g2.hpp. Tags inside overflow intervals are left out. The histogram is fine enough
/// for pulsed light; that of continuous light is made from it, so the stream is read once.
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
