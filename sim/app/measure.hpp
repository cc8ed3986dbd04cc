// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The quantities of a scenario, computed from tag blocks by the public analysis. Private to sim/app.
#pragma once

#include "peal/bell_session.hpp"
#include "peal/device.hpp"
#include "peal/histogram.hpp"
#include "sim/app/run_scenario.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace peal::sim::app {

class measurement {
public:
  explicit measurement(const scenario& what);

  void add(const tag_block& block);
  /// The stream is over; `registers` are the device's counters per channel, empty when they could not be read.
  void finish(const std::vector<channel_counters>& registers, const loss_counters& losses, scenario_result& result);

  [[nodiscard]] std::uint64_t tags() const noexcept { return tags_; }

private:
  void finish_bell(scenario_result& result);
  void finish_g2(scenario_result& result);
  void finish_losses(const std::vector<channel_counters>& registers, const loss_counters& losses,
                     scenario_result& result) const;

  const scenario& scenario_;
  std::optional<bell_session> bell_;
  std::optional<difference_histogram> g2_;
  std::map<channel_number, std::uint64_t> channel_tags_;
  std::map<channel_number, std::uint64_t> channel_missed_;
  std::uint64_t tags_ = 0;
  std::uint64_t heartbeats_ = 0;
};

} // namespace peal::sim::app
