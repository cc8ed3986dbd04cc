// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/tb/board_variants.hpp"

#include "Vpeal_core.h"

namespace peal::sim {

std::unique_ptr<board> make_plain_board(const board_options& options) {
  return std::make_unique<plain_board<Vpeal_core>>(options);
}

} // namespace peal::sim
