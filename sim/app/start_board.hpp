// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A simulated board running a scenario, ready to be opened like any other board.
#pragma once

#include "peal/device.hpp"
#include "peal/transport.hpp"
#include "sim/sources/scenario.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace peal::sim {
class simulated_board;
}

namespace peal::sim::app {

struct start_options {
  bool usb = false;     ///< through libusb on a stand-in bus: needs ensure_mock_bus() first; false: in process
  bool systemc = false; ///< the board as SystemC modules (slower, the same bytes)
  std::optional<std::uint64_t> seed;        ///< instead of the scenario's
  std::string waves;                        ///< FST file of every signal (a build with PEAL_TRACE)
  bool keep_score = true;                   ///< follow every pulse to its tag inside the board
  bool ideal_lines = false;                 ///< delay lines without variation, bubbles, metastability
  std::optional<std::int64_t> unplug_at_ps; ///< pull the plug at this stream time
  experiment_setup* experiment = nullptr;   ///< instead of the scenario's (recorded pulses); copied
};

/// Keeps a simulated board powered. Order: start_simulated_board(), device::open(board->transport()),
/// board->set_up(device), device.start(board->stream()), read until the watermark reaches end_ps().
class started_board {
public:
  virtual ~started_board() = default;
  started_board() = default;
  started_board(const started_board&) = delete;
  started_board& operator=(const started_board&) = delete;

  /// The way to the board; once. The board stays powered until the started_board and the transport are gone.
  [[nodiscard]] virtual std::unique_ptr<peal::transport> transport() = 0;

  /// What a user does after opening a new board: loads the factory calibration of its delay lines (the table
  /// of a nominal line, as the part's data sheet gives it) and sets dead times, input delays, edges and
  /// heartbeat of the scenario.
  virtual void set_up(device& opened) const = 0;
  /// Stream options of the scenario.
  [[nodiscard]] virtual stream_options stream() const = 0;

  /// Stream time at which the experiment ends; afterwards the board sends only heartbeats.
  [[nodiscard]] virtual std::int64_t end_ps() const noexcept = 0;
  [[nodiscard]] virtual simulated_board& board() noexcept = 0;
  /// Pulls the plug: on the stand-in bus the device disappears as well.
  virtual void unplug() = 0;
};

/// Powers a board on with the scenario's experiment on its table. Throws invalid_argument, usb_error.
[[nodiscard]] std::unique_ptr<started_board> start_simulated_board(const scenario& what,
                                                                   const start_options& options = {});

} // namespace peal::sim::app
