// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The live display: one screen that is redrawn in place on a terminal, one line a second or so elsewhere. Only
// formatting; no device.
#pragma once

#include "peal/measure/chsh.hpp"
#include "peal/measure/run.hpp"

#include <cstdio>
#include <functional>
#include <string>
#include <vector>

namespace peal::app {

/// What the display shows besides the measurement.
struct live_status {
  std::string title; ///< board or scenario; says SIMULATED where nothing is silicon
  std::string link;  ///< "USB (libusb), stream flowing"
  double wall_s = 0.0;
  double run_s = 0.0; ///< planned stream time in s; 0: open end
  loss_counters losses;
  std::string recording; ///< file being written, empty: none
  recording_state recorded;
};

/// The screen of a CHSH measurement as lines, at most `columns` wide, without escape sequences.
[[nodiscard]] std::vector<std::string> live_screen(const chsh_measurement_result& r, const live_status& status,
                                                   int columns, int rows);

/// One line for logs and pipes.
[[nodiscard]] std::string live_line(const chsh_measurement_result& r, const live_status& status);

/// The lines that every screen begins and ends with.
[[nodiscard]] std::vector<std::string> head_lines(time_ps elapsed_ps, const live_status& status);
[[nodiscard]] std::vector<std::string> tail_lines(std::uint64_t tags, const live_status& status);

/// Draws screens in place on a terminal, or appends lines where the output is none. Restores the cursor when it goes.
class live_output {
public:
  /// `plain`: lines even on a terminal.
  explicit live_output(bool plain);
  ~live_output();
  live_output(const live_output&) = delete;
  live_output& operator=(const live_output&) = delete;

  [[nodiscard]] bool on_terminal() const noexcept { return terminal_; }
  /// Asks for the one that is wanted.
  void draw(const std::function<std::vector<std::string>(int columns, int rows)>& screen,
            const std::function<std::string()>& line);

private:
  bool terminal_ = false;
  int drawn_ = 0;
};

} // namespace peal::app
