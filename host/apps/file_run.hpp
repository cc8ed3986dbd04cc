// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Measurements on a recorded file: opens it once, runs the graph, on several threads where asked for and possible. A
// broken file gives no number, unless the user asked for what is left of it.
#pragma once

#include "apps/envelope.hpp"

#include "peal/io.hpp"
#include "peal/measure/catalogue.hpp"
#include "peal/measure/run.hpp"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace peal::app {

struct file_run_options {
  std::string file;
  open_options open;
  bool partial = false;              ///< analyse what a broken file still gives
  unsigned threads = 1;              ///< more: in pieces
  std::vector<channel_delay> delays; ///< of the run
  std::vector<std::string> stages;   ///< as make_stage() reads them
};

struct file_run {
  stream_info info;
  run_summary summary;
};

/// Declares FILE (which is `what`), --as, --partial and -j; `options` must outlive the parsing.
void add_file_run_options(CLI::App& command, file_run_options& options, const char* what);

/// Each of `wanted` (nothing counted) holds the counts of the whole file afterwards.
/// Throws file_error for a broken file without `partial`; with it a warning goes to stderr. Throws error when
/// interrupted. A file or measurement that cannot be cut is analysed on one thread, with a note on stderr.
file_run run_file(const file_run_options& options, std::vector<std::unique_ptr<measurement>>& wanted);

/// What stands around the result in JSON.
[[nodiscard]] file_envelope envelope_of(const std::string& file, const file_run& done);

/// For one measurement.
template <class Result>
[[nodiscard]] std::shared_ptr<const Result> measure_file(const file_run_options& options,
                                                         std::unique_ptr<measurement> what, file_run& done) {
  std::vector<std::unique_ptr<measurement>> wanted;
  wanted.push_back(std::move(what));
  done = run_file(options, wanted);
  return std::static_pointer_cast<const Result>(wanted.front()->snapshot());
}

} // namespace peal::app
