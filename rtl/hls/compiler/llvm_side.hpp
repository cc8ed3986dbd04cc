// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Between the two rooms that know LLVM: read (clang, passes, types) and execute (instructions).
#pragma once

#include "compiler/design.hpp"
#include "compiler/memory.hpp"

#include <string>
#include <vector>

namespace llvm {
class DILocation;
class DIType;
class DataLayout;
class Function;
class GlobalVariable;
class Module;
class Type;
class Constant;
} // namespace llvm

namespace peal::hls_compiler {

/// A scalar of a type: its leaf, and its name and place as the debug information has them.
struct typed_leaf {
  leaf where;
  field what;
  unsigned storage = 0; ///< bits of the type in memory
};

/// Scalars of a type in order of their offsets; `type` may be null (no names then). Throws refusal on what
/// has no hardware form.
std::vector<typed_leaf> flatten(llvm::Type* shape, const llvm::DIType* type, const llvm::DataLayout& layout,
                                graph& values);

/// Values of a constant, leaf by leaf.
std::vector<node_id> constant_leaves(const llvm::Constant* value, const std::vector<typed_leaf>& leaves,
                                     const llvm::DataLayout& layout, graph& values);

/// Debug type of a global variable, or null.
const llvm::DIType* debug_type(const llvm::GlobalVariable& variable);

/// The place of an instruction: the innermost one inside the kernel's own header, else the innermost.
place place_of(const llvm::DILocation* location, graph& values, const std::string& header);
/// file:line of the innermost place, and who called it.
std::string chain_of(const llvm::DILocation* location, const std::string& header);

/// Runs hls_entry symbolically; fills the values of the design's fields.
void execute(llvm::Module& module, design& into, const std::string& header);

} // namespace peal::hls_compiler
