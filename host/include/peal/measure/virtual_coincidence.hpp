// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Coincidences as tags of a virtual channel.
//
// Use:
//   peal::measurement_graph graph;
//   graph.add_stage(peal::make_stage("coincidence:channels=1,2,window=1ns,as=101"));
//   graph.attach(peal::make_measurement("correlation:channels=101,3,range=100ns,bin=1ns")); // heralded
//   graph.push(block);
#pragma once

#include "peal/measure/catalogue.hpp"

#include <memory>
#include <vector>

namespace peal {

struct virtual_coincidence_options {
  std::vector<channel_number> channels{1, 2};
  time_ps window_ps = 1000; ///< full width
  std::int64_t as = 101;    ///< number of the virtual channel
};

/// Adds a tag of channel `as` at the time of the later tag whenever one tag of each of two channels lie within half a
/// window of each other (all pairs: a tag may take part in many). All other tags pass.
[[nodiscard]] stage_kind virtual_coincidence_kind();

} // namespace peal
