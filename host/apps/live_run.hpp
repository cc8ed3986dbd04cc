// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Measurements on a live source: `peal live` and `peal run --source`. Reading has a thread of its own (run.hpp), the
// recording another; this one draws, and a terminal that stands still costs no tag.
#pragma once

#include "apps/envelope.hpp"
#include "apps/live_source.hpp"
#include "apps/live_view.hpp"

#include "peal/measure/run.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace peal::app {

struct live_run_options {
  live_source_options source;
  std::string write;       ///< record everything received into this tag file; empty: nothing
  bool force = false;      ///< replace that file
  time_ps duration_ps = 0; ///< of stream time; 0: as long as the source says, or until Ctrl-C
  bool plain = false;      ///< lines instead of a screen
  bool quiet = false;      ///< nothing is drawn
  std::vector<channel_delay> delays;
  std::vector<std::string> stages;
};

/// Declares the options of the source, --duration, --write, --force and --plain.
void add_live_run_options(CLI::App& command, live_run_options& options);

class live_run {
public:
  /// Opens the source. Throws peal::error.
  explicit live_run(live_run_options options);
  ~live_run();

  [[nodiscard]] live_board& board() noexcept { return *board_; }
  [[nodiscard]] run& running() noexcept { return *run_; }
  /// `extra` metadata goes into the recording beside what the source says. Call before watch().
  void record(const known_setup& known);

  /// Draws what a caller makes of the results until the run is over: screen(status, columns, rows) on a terminal,
  /// line(status) elsewhere.
  using screen_maker = std::function<std::vector<std::string>(const live_status&, int columns, int rows)>;
  using line_maker = std::function<std::string(const live_status&)>;
  void watch(const screen_maker& screen, const line_maker& line);

  // After watch():
  [[nodiscard]] const run_summary& summary() const noexcept { return summary_; }
  [[nodiscard]] const loss_counters& losses() const noexcept { return summary_.losses; }
  /// "complete", "ended by Ctrl-C; ...".
  [[nodiscard]] std::string ending() const;
  /// What stands around the results in JSON.
  [[nodiscard]] live_envelope envelope() const;
  /// Lines of the source about the run (a simulated board's score), and about the recording.
  [[nodiscard]] const std::vector<std::string>& closing_lines() const noexcept { return closing_; }
  [[nodiscard]] const std::string& written() const noexcept { return options_.write; }
  /// Throws io_error when the recording failed, device_gone when the board vanished, error when the source broke. Call
  /// when everything has been printed.
  void throw_if_failed() const;

private:
  live_run_options options_;
  std::unique_ptr<live_board> board_;
  std::optional<time_ps> end_;
  std::unique_ptr<run> run_;
  run_summary summary_;
  std::vector<std::string> closing_;
};

} // namespace peal::app
