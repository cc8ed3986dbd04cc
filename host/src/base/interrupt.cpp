// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "base/interrupt.hpp"

#include <csignal>

namespace peal {

namespace {

volatile std::sig_atomic_t caught = 0;

void on_signal(int number) {
  caught = 1;
  std::signal(number, SIG_DFL); // the next one is not asked for its opinion
}

} // namespace

void catch_interrupts() {
  std::signal(SIGINT, on_signal);
  std::signal(SIGTERM, on_signal);
}

bool interrupted() noexcept { return caught != 0; }

} // namespace peal
