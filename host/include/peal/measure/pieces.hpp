// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A recording analysed in pieces on several threads, with the results of one pass to the bit.
//
// Use:
//   std::vector<std::unique_ptr<peal::measurement>> wanted;
//   wanted.push_back(peal::make_measurement("correlation:channels=1,2"));
//   peal::analyse_in_pieces([] { return peal::open_seekable("recording.peal"); }, wanted, {.threads = 2});
//   const peal::result_ptr curve = wanted[0]->snapshot();
#pragma once

#include "peal/measure/graph.hpp"
#include "peal/measure/run.hpp"
#include "peal/seekable.hpp"

#include <functional>
#include <memory>
#include <vector>

namespace peal {

/// Opens the recording once more; called from several threads.
using seekable_opener = std::function<std::unique_ptr<seekable_source>()>;

struct pieces_options {
  std::size_t threads = 2;
  std::size_t pieces = 0;              ///< 0: one per thread, as each holds its own histograms
  std::vector<channel_delay> delays{}; ///< as graph_options::delays
  std::function<std::vector<std::unique_ptr<stage>>()> stages{}; ///< makes the stages of one graph
};

/// Replaces each measurement of `wanted` (nothing counted yet) by one that holds the counts of the whole recording.
/// Delays that have to be learnt are learnt first, from the start of the recording. Each piece is read from as far
/// before its start and as far behind its end as the measurements' memory reaches. The summary's losses are those in
/// the stream itself (missed, overflows, gaps, time reversals). Throws invalid_argument for a measurement or a
/// stage with unbounded memory, a measurement without fresh(), no threads, a source that cannot seek; what reading
/// throws.
run_summary analyse_in_pieces(const seekable_opener& open, std::vector<std::unique_ptr<measurement>>& wanted,
                              const pieces_options& options = {});

/// True if every measurement, behind every stage, can be computed in pieces.
[[nodiscard]] bool can_be_cut(const std::vector<std::unique_ptr<measurement>>& wanted,
                              const std::vector<std::unique_ptr<stage>>& stages = {});

} // namespace peal
