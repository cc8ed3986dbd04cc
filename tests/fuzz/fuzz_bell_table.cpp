// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Any bytes as a table of a Bell experiment.
#include "fuzz_input.hpp"
#include "peal/bell_tables.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const peal_fuzz::memory_file file(data, size);
  try {
    const peal::bell_data table = peal::read_bell_table(file.path());
    peal_fuzz::require(!table.experiments.empty() || !table.angles.empty() || !table.trials.empty() ||
                       !table.sequence.empty());
    for (const auto& trial : table.sequence) {
      peal_fuzz::require(trial.x <= 1 && trial.y <= 1 && (trial.product == 1 || trial.product == -1));
    }
  } catch (const peal::error&) { // an error in words is the right answer to bytes that are none
  }
  return 0;
}
