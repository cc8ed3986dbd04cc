// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The quantities of a scenario, from measurements of the catalogue attached to the run. Private to sim/app.
#pragma once

#include "peal/device.hpp"
#include "peal/measure/catalogue.hpp"
#include "peal/measure/run.hpp"
#include "sim/app/run_scenario.hpp"

#include <memory>
#include <string>
#include <vector>

namespace peal::sim::app {

/// The measurements a scenario asks for, as text of the catalogue: its `measure`, and its `chsh` and `g2` as kinds of
/// the names "chsh" and "g2".
[[nodiscard]] std::vector<std::string> measurements_of(const scenario& what);

class scenario_measurements {
public:
  /// Attaches them. Throws invalid_argument naming the scenario for a measurement that does not exist.
  scenario_measurements(const scenario& what, run& on);

  /// The stream is over; `registers` are the device's counters per channel, empty when they could not be read.
  void finish(const std::vector<channel_counters>& registers, const loss_counters& losses, scenario_result& result);

private:
  void finish_bell(const result& r, scenario_result& result) const;
  void finish_g2(const result& r, scenario_result& result) const;

  const scenario& scenario_;
  run& run_;
  std::vector<named_measurement> named_;
  std::vector<measurement_id> ids_;
  measurement_id rates_ = 0;
  measurement_id heartbeats_ = 0;
};

} // namespace peal::sim::app
