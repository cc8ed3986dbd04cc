// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors

#include "peal/bell_trials.hpp"

#include "analysis/transitions.hpp"

namespace peal {

chsh_accumulator::chsh_accumulator(const chsh_form& form, double win_bound) : form_(form), martingale_(win_bound) {}

void chsh_accumulator::add(unsigned x, unsigned y, unsigned a, unsigned b) noexcept {
  x &= 1u;
  y &= 1u;
  a &= 1u;
  b &= 1u;
  ++counts_.n[x][y][a][b];
  const unsigned pair = x * 2u + y;
  if (previous_ < 4) { ++transitions_[previous_][pair]; }
  previous_ = pair;
  martingale_.add(form_.wins(static_cast<int>(x), static_cast<int>(y), static_cast<int>(a), static_cast<int>(b)));
}

bool chsh_accumulator::ready() const noexcept {
  return counts_.total(0, 0) > 0 && counts_.total(0, 1) > 0 && counts_.total(1, 0) > 0 && counts_.total(1, 1) > 0;
}

std::optional<chi_squared_result> chsh_accumulator::setting_memory() const {
  return detail::succession_test(transitions_);
}

} // namespace peal
