// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The whole way of one kernel, and what can be said about it afterwards.
#pragma once

#include "compiler/emit.hpp"

#include <string>
#include <vector>

namespace peal::hls_compiler {

struct compiled {
  request asked;
  family delays;
  design step;
  schedule plan;
  emitted module;
};

/// Folders of the project the compiler belongs to.
struct locations {
  std::string source; ///< project root
  std::string compiler() const { return source + "/rtl/hls/compiler"; }
};

/// C++ to CIRCT. Throws refusal.
compiled compile_kernel(const request& asked, const locations& where);

/// CIRCT to SystemVerilog, all modules in one process; file i of `outputs` gets module i. Throws refusal when
/// pycde is missing.
void lower(const std::vector<compiled>& modules, const std::vector<std::string>& outputs, const locations& where);

/// JSON with ports, stages, estimated period, operators, registers and the longest path.
std::string report_json(const compiled& of, const locations& where);
/// The same for people.
std::string report_text(const compiled& of);
/// The scheduled data flow in the language of Graphviz; one cluster per stage. In a large kernel one box
/// stands for all operators of a kind and a source line in a stage, and for all elements of an array.
std::string report_dot(const compiled& of);

} // namespace peal::hls_compiler
