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

/// Reads until the host has everything of the experiment, the device is gone, or somebody says stop.
void read_all(device_stream& stream, const started_board& board, const run_options& options, measurement& measured,
              tag_file_writer* file, scenario_result& result) {
  tag_block block;
  block.reserve(block_tags);
  int turns = 0;
  while (result.watermark_ps < board.end_ps()) {
    if (options.stop && options.stop()) {
      result.interrupted = true;
      return;
    }
    const read_status status = stream.read(block);
    if (status == read_status::data) {
      measured.add(block);
      result.watermark_ps = std::max(result.watermark_ps, block.watermark);
      if (file != nullptr) { file->write(block); }
    } else if (status == read_status::device_gone) {
      result.device_gone = true;
      return;
    } else if (status == read_status::end) {
      return;
    } else if (file != nullptr) {
      file->flush_if_due();
    }
    if (options.progress && turns++ % 16 == 0) {
      options.progress(static_cast<double>(result.watermark_ps) / static_cast<double>(board.end_ps()));
    }
  }
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
  measurement measured(what);
  std::unique_ptr<tag_file_writer> file;
  const auto stream = opened.start(board->stream());
  if (!options.write.empty()) {
    stream_info info = stream->info();
    info.metadata["scenario"] = what.name;
    info.metadata["seed"] = std::to_string(result.seed);
    file = std::make_unique<tag_file_writer>(options.write, info);
  }
  read_all(*stream, *board, options, measured, file.get(), result);

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
  if (file) { file->finish(result.losses); }
  const simulated_board_counters counters = board->board().counters();
  result.clocks = counters.clocks;
  result.simulate_seconds = counters.busy_seconds;
  result.tags = measured.tags();
  measured.finish(registers, result.losses, result);
  judge(what, result);
  return result;
}

} // namespace peal::sim::app
