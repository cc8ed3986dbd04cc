// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/app/run_scenario.hpp"

#include "peal/device.hpp"
#include "peal/error.hpp"
#include "peal/tag_file.hpp"
#include "sim/app/measure.hpp"
#include "sim/bridge/simulated_board.hpp"

#include <algorithm>

namespace peal::sim::app {
namespace {

/// Until the host has everything of the experiment, the device is gone, or somebody says stop.
peal::run_options reading_of(const started_board& board, const run_options& options) {
  peal::run_options o;
  o.until_ps = board.end_ps();
  o.keep_going = [&options, end = board.end_ps(), turns = 0](time_ps watermark) mutable {
    if (options.progress && turns++ % 16 == 0) {
      options.progress(std::max(0.0, static_cast<double>(watermark) / static_cast<double>(end)));
    }
    return !options.stop || !options.stop();
  };
  return o;
}

void judge(const scenario& what, scenario_result& result) {
  for (const expectation& expected : what.expect) {
    verdict v;
    v.expected = expected;
    if (const auto found = result.quantities.find(expected.quantity); found != result.quantities.end()) {
      v.measured = found->second;
      v.pass = expected.holds(found->second);
      if (const auto note = result.notes.find(expected.quantity); note != result.notes.end()) { v.note = note->second; }
    } else if (const auto note = result.notes.find(expected.quantity); note != result.notes.end()) {
      v.note = note->second;
    } else if (expected.quantity.starts_with("rate_hz.") || expected.quantity.starts_with("tags.") ||
               expected.quantity.starts_with("missed.")) { // a channel without a single one
      v.measured = 0.0;
      v.pass = expected.holds(0.0);
    } else {
      v.note = "the scenario's [analysis] does not compute this";
    }
    result.verdicts.push_back(std::move(v));
  }
}

} // namespace

bool scenario_result::pass() const {
  const bool arrived = !interrupted && !device_gone && losses.frames_lost == 0 && losses.bad_frames == 0 &&
                       losses.skipped_bytes == 0 && losses.bad_words == 0 && losses.time_reversals == 0 &&
                       losses.host_overrun_bytes == 0 && losses.transfer_errors == 0;
  return arrived && board_error_count == 0 &&
         std::all_of(verdicts.begin(), verdicts.end(), [](const verdict& v) { return v.pass; });
}

scenario_result run_scenario(const scenario& what, const run_options& options) {
  scenario_result result;
  result.name = what.name;
  result.sentence = what.sentence;
  result.seed = options.start.seed.value_or(what.seed);
  const auto board = start_simulated_board(what, options.start);
  device opened = device::open(board->transport());
  board->set_up(opened);
  const auto stream = opened.start(board->stream());
  run reading(*stream, reading_of(*board, options));
  scenario_measurements measured(what, reading);
  if (!options.write.empty()) {
    stream_info info = stream->info();
    info.metadata["scenario"] = what.name;
    info.metadata["seed"] = std::to_string(result.seed);
    reading.record(std::make_unique<tag_file_writer>(options.write, info));
  }
  const run_summary summary = reading.until_end();
  result.interrupted = summary.ending == run_ending::stopped;
  result.device_gone = summary.ending == run_ending::device_gone;
  result.watermark_ps = std::max<time_ps>(0, summary.watermark_ps);

  std::vector<channel_counters> registers;
  if (!result.device_gone && !result.interrupted) {
    registers = opened.counters();
    if (options.start.keep_score) {
      const score_report score = board->board().score();
      result.board_errors = score.errors;
      result.board_error_count = score.error_count;
      result.resolution_ps = score.tolerance_ps;
      result.mean_latency_ps = score.mean_latency_ps;
      result.worst_latency_ps = score.worst_latency_ps;
    }
  }
  opened.stop();
  result.losses = stream->losses();
  const simulated_board_counters counters = board->board().counters();
  result.clocks = counters.clocks;
  result.simulate_seconds = counters.busy_seconds;
  measured.finish(registers, result.losses, result);
  judge(what, result);
  if (!summary.recording.failure.empty()) { throw io_error(summary.recording.failure); }
  return result;
}

} // namespace peal::sim::app
