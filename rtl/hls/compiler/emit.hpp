// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Scheduled design -> CIRCT (dialects hw, comb, sv) as text.
#pragma once

#include "compiler/schedule.hpp"

#include <string>
#include <vector>

namespace peal::hls_compiler {

/// One port of the module.
struct port {
  std::string name;
  unsigned width = 0;
  std::vector<int> fields; ///< elements of an array, element 0 in the low bits
  place where;
};

struct emitted {
  std::string mlir;
  std::vector<port> inputs, outputs;
  unsigned pipeline_bits = 0, state_bits = 0;
};

emitted emit(const design& of, const schedule& plan, const family& delays, const request& asked);

/// Fields with the same port name are the elements of one array.
std::vector<port> ports_of(const std::vector<field>& fields, bool input, const request& asked);

} // namespace peal::hls_compiler
