// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The one loop of the host: reads a source, drives the graph, records, and lets any thread look at the results
// meanwhile. Live display, analysis of files, simulation and benchmark all use it.
//
// Use:
//   peal::run run(peal::open_file("recording.peal"));
//   const auto rates = run.attach(peal::make_measurement("rates"));
//   const peal::run_summary end = run.until_end();
//   for (const std::string& line : peal::to_text([&](auto& v) { run.read(rates)->fields(v); })) {
//   std::puts(line.c_str()); }
#pragma once

#include "peal/io.hpp"
#include "peal/measure/graph.hpp"
#include "peal/source.hpp"

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace peal {

/// What a recording lost, and why it ended.
struct recording_state {
  std::uint64_t tags_taken = 0; ///< handed to the recorder
  /// Not in the file: the queue was full (a gap event stands at their place), or writing failed.
  std::uint64_t tags_lost = 0;
  std::uint64_t blocks_lost = 0;
  std::uint64_t queued_bytes = 0;
  std::string failure; ///< the disk is full, ...: the recording ended here, the measurement goes on; empty: none
  [[nodiscard]] bool clean() const noexcept { return tags_lost == 0 && blocks_lost == 0 && failure.empty(); }
};

enum class run_ending : std::uint8_t {
  complete,    ///< the source is over, or run_options::until_ps was reached
  stopped,     ///< stop() was called
  device_gone, ///< the board vanished; what came before is measured
  broken,      ///< the source broke: run_summary::fault says where; what came before is measured
};

struct run_summary {
  run_ending ending = run_ending::complete;
  std::string fault; ///< of run_ending::broken, one line
  loss_counters losses;
  live_clock clock;
  std::uint64_t tags = 0;
  time_ps watermark_ps = INT64_MIN; ///< everything before is known
  std::uint64_t time_reversals = 0; ///< tags left out by the graph's guard of order
  recording_state recording;
};

struct run_options {
  graph_options graph{};
  std::optional<time_ps> until_ps{};                        ///< end when the watermark has come here
  std::size_t recording_queue_bytes = std::size_t{1} << 28; ///< memory for what the disk has not taken yet (256 MiB)
  std::chrono::milliseconds patience{20};                   ///< longest wait for tags before requests are looked at
  /// Asked on the reading thread after every block and every patience, with the watermark; false ends the run. It may
  /// use the run (read(), state(), attach(), ...), which measurements may not.
  std::function<bool(time_ps)> keep_going{};
};

/// One thread reads: that of until_end(), or its own after start(). All other functions may be called from any thread
/// at any time; they reach the reading thread between two blocks and never make it wait for them. A recording is
/// written by a thread of its own behind a bounded queue.
class run {
public:
  /// Throws invalid_argument as measurement_graph, or for no source.
  explicit run(std::unique_ptr<source> from, run_options options = {});
  /// The same on a source that somebody else owns and that outlives the run.
  explicit run(source& from, run_options options = {});
  ~run(); ///< stops and waits
  run(const run&) = delete;
  run& operator=(const run&) = delete;

  void add_stage(std::unique_ptr<stage> one);
  /// Throws what measurement_graph::attach() throws.
  measurement_id attach(std::unique_ptr<measurement> one);
  std::unique_ptr<measurement> detach(measurement_id id);
  /// Records everything received from now on; once. Throws invalid_argument for a second one, or when the run is over.
  void record(std::unique_ptr<tag_writer> to);

  /// Reads to the end on this thread. Throws invalid_argument for a second time, what measurements throw.
  run_summary until_end();
  /// Reads on a thread of its own; wait() gives the summary when it is over (or throws what until_end() throws). Throws
  /// invalid_argument for a second time.
  void start();
  run_summary wait();
  /// True once wait() would not wait.
  [[nodiscard]] bool over() const;
  /// Ends after the present block; everything received is measured and recorded.
  void stop() noexcept;

  /// The result of a measurement as of the present block. Waits for at most one block, or one patience of a silent
  /// source. Throws invalid_argument for an unknown id.
  [[nodiscard]] result_ptr read(measurement_id id);
  /// How things stand: losses, clock, recording.
  [[nodiscard]] run_summary state();

private:
  class impl;
  std::unique_ptr<impl> impl_;
};

} // namespace peal
