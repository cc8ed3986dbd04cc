// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The options that say what a live command watches: --source, and its short forms for the simulated board and USB.
#pragma once

#include "peal/provider.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace peal::app {

struct live_source_options {
  std::string source;            ///< as open_source() reads it; empty: made of the short forms below
  std::string scenario;          ///< simulate this one; empty: a real board
  std::string transport = "usb"; ///< of the simulated board: usb or direct
  bool systemc = true;           ///< the simulated board as SystemC modules
  std::optional<std::uint64_t> seed;
  std::string serial; ///< of the real board; empty: the only one
};

/// Declares --source, --simulate, --transport, --systemc, --seed and --serial; `options` must outlive the parsing.
void add_source_options(CLI::App& command, live_source_options& options);

/// Opens and starts; notes of the source go to stderr. Throws peal::error.
[[nodiscard]] std::unique_ptr<live_board> open_live_source(const live_source_options& options);

} // namespace peal::app
