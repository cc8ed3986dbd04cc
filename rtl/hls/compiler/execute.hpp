// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The executor, for the files that are it: execute.cpp walks the blocks, execute_arithmetic.cpp knows what operators
// and intrinsics become. Everybody else calls execute() (llvm_side.hpp).
#pragma once

#include "compiler/llvm_side.hpp"

#include <llvm/IR/Dominators.h>
#include <llvm/IR/IntrinsicInst.h>
#include <llvm/IR/Module.h>

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace peal::hls_compiler {

/// Predicated symbolic execution of one module; made for one run().
class executor {
public:
  executor(llvm::Module& module, design& into, const std::string& header)
      : module_(module), layout_(module.getDataLayout()), design_(into), g_(into.values), memory_(g_), header_(header) {
  }

  void run();

private:
  void refuse_shapes(llvm::Function& entry);
  void collect_names(llvm::Function& entry);
  void enter(const llvm::BasicBlock* block);
  node_id merge(const llvm::BasicBlock* block,
                const std::function<node_id(const llvm::BasicBlock*, const llvm::BasicBlock*)>& incoming);
  void instruction(const llvm::Instruction& i);
  void arithmetic(const llvm::Instruction& i);
  void phi(const llvm::PHINode& p);
  void terminator(const llvm::Instruction& i);
  void call(const llvm::CallInst& c);
  bool bit_intrinsic(const llvm::CallInst& c, llvm::Intrinsic::ID id);
  void overflow(const llvm::CallInst& c, llvm::Intrinsic::ID id);
  void block_copy(const llvm::CallInst& c, llvm::Intrinsic::ID id);
  node_id divide(const llvm::Instruction& i);
  node_id compared(const llvm::ICmpInst& c);
  node_id value(const llvm::Value* v);
  std::vector<node_id> aggregate(const llvm::Value* v);
  address pointer(const llvm::Value* v);
  int object_of(const llvm::Value* v);
  void set(const llvm::Instruction& i, node_id v);
  void write(const address& to, const llvm::Value* v);

  llvm::Module& module_;
  const llvm::DataLayout& layout_;
  design& design_;
  graph& g_;
  memory memory_;
  std::string header_;
  std::map<const llvm::Value*, node_id> values_;
  std::map<const llvm::Value*, std::vector<node_id>> aggregates_;
  std::map<const llvm::Value*, address> pointers_;
  std::map<const llvm::Value*, int> objects_;
  std::map<const llvm::Value*, std::pair<std::string, int>> names_;
  std::map<const llvm::BasicBlock*, memory::image> images_; ///< at the end of a block
  std::map<const llvm::BasicBlock*, std::vector<std::pair<node_id, const llvm::BasicBlock*>>>
      exits_; ///< condition and target; the last is the rest
  memory::image now_, start_;
  llvm::DominatorTree dominators_;
};

} // namespace peal::hls_compiler
