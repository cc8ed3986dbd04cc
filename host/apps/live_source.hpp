// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What `peal live` watches: a board on USB, or a simulated one. Opened, set up and streaming.
#pragma once

#include "apps/bell_options.hpp"

#include "peal/device.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace peal::app {

struct live_source_options {
  std::string scenario;          ///< simulate this one; empty: a real board
  std::string transport = "usb"; ///< of the simulated board: usb or direct
  bool systemc = true;           ///< the simulated board as SystemC modules
  std::optional<std::uint64_t> seed;
  std::string serial; ///< of the real board; empty: the only one
};

class live_source {
public:
  virtual ~live_source() = default;
  live_source() = default;
  live_source(const live_source&) = delete;
  live_source& operator=(const live_source&) = delete;

  [[nodiscard]] virtual device& board() = 0;
  [[nodiscard]] virtual device_stream& stream() = 0;
  /// Title of the display; says SIMULATED where nothing is silicon.
  [[nodiscard]] virtual std::string title() const = 0;
  /// How the bytes come.
  [[nodiscard]] virtual std::string link() const = 0;
  /// Stream time at which the experiment ends; nothing: open end.
  [[nodiscard]] virtual std::optional<time_ps> end_ps() const = 0;
  /// What is known of the experiment beforehand.
  [[nodiscard]] virtual known_setup known() const = 0;
  /// Lines for the summary that only this source can write (for a simulated board: every pulse accounted
  /// for). Call after the last read() and before stop(). `complete`: the run reached its end.
  [[nodiscard]] virtual std::vector<std::string> closing_lines(bool complete) = 0;
};

/// Opens and starts. Throws peal::error.
[[nodiscard]] std::unique_ptr<live_source> open_live_source(const live_source_options& options);

} // namespace peal::app
