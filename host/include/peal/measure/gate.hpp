// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Tags that pass only while a gate is open.
//
// Use:
//   peal::measurement_graph graph;
//   graph.add_stage(peal::make_stage("gate:open=1,close=2,channels=3,4"));
//   graph.attach(peal::make_measurement("coincidences:channels=3,4,window=1ns"));
//   graph.push(block);
#pragma once

#include "peal/measure/catalogue.hpp"

#include <cstdint>
#include <vector>

namespace peal {

struct gate_options {
  std::int64_t open = 1;                  ///< channel whose tags open the gate
  std::int64_t close = 2;                 ///< channel whose tags close it
  std::vector<channel_number> channels{}; ///< gated; empty: all but these two
};

/// Tags of the gated channels pass from the time of a tag of `open` (included) to that of the next tag of `close`
/// (excluded); all others always pass. The gate starts closed. The order of tags of equal time does not matter: those
/// at the time of an opening tag pass, those at the time of a closing tag do not, and where both come at one time the
/// gate is closed. Loss: a tag that opens or closes may be among what was lost, so a gap and both ends of an overflow
/// interval close the gate, until the next opening tag. Live time is that of the stream, whether the gate is open or
/// not. Memory: unbounded, the gate may have been opened any time ago. O(1) a tag.
[[nodiscard]] stage_kind gate_kind();

} // namespace peal
