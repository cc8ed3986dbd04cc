// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The short way from a simulated board to the host: its endpoints called directly, no USB in between.
#pragma once

#include "peal/transport.hpp"
#include "sim/bridge/simulated_board.hpp"

#include <cstddef>
#include <memory>

namespace peal::sim {

struct direct_options {
  std::size_t buffer_bytes = 65'536; ///< multiple of the packet size
  std::size_t buffers = 16;
};

/// A transport of kind "in-process". A buffer is given out as soon as there is something to put in; when all
/// are on loan, packets wait in the board. Threads as in peal::transport. The board is shared: the caller may
/// watch it while the host owns the transport.
[[nodiscard]] std::unique_ptr<transport> make_direct_transport(std::shared_ptr<simulated_board> board,
                                                               const direct_options& options = {});

} // namespace peal::sim
