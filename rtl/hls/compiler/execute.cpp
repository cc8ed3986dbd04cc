// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Predicated symbolic execution of the acyclic control flow. Every block has one image of memory. Where ways meet, a
// value or leaf becomes the decision tree that leads there from the dominating block: mux(branch condition, value one
// way, value the other way); equal ways vanish. undef and poison count as 0 where they are read.
#include "compiler/execute.hpp"

#include <llvm/ADT/PostOrderIterator.h>
#include <llvm/Analysis/LoopInfo.h>
#include <llvm/BinaryFormat/Dwarf.h>
#include <llvm/Demangle/Demangle.h>
#include <llvm/IR/CFG.h>
#include <llvm/IR/DebugInfo.h>
#include <llvm/IR/GetElementPtrTypeIterator.h>
#include <llvm/IR/InstIterator.h>

namespace peal::hls_compiler {

namespace {

using llvm::BasicBlock;
using llvm::cast;
using llvm::dyn_cast;
using llvm::Instruction;
using llvm::isa;
using llvm::Value;
using llvm::Intrinsic::ID;

bits to_bits(const llvm::APInt& value) {
  bits result(value.getBitWidth());
  for (unsigned i = 0; i < value.getNumWords(); ++i) { result.set_word(i, value.getRawData()[i]); }
  return result;
}

std::string in_words(const llvm::CallInst& c) {
  const llvm::Function* f = c.getCalledFunction();
  return f ? llvm::demangle(f->getName().str()) : "a function pointer";
}

bool is_heap(const llvm::StringRef& name) {
  return name.startswith("_Znw") || name.startswith("_Zna") || name.startswith("_Zdl") || name.startswith("_Zda") ||
         name == "malloc" || name == "free" || name == "calloc" || name == "realloc";
}

} // namespace

// What can never become hardware, before anything is executed; the loop check comes last because a loop may
// hide the other reasons.
void executor::refuse_shapes(llvm::Function& entry) {
  const auto refuse = [&](const Instruction& i, const std::string& what) {
    throw refusal(chain_of(i.getDebugLoc().get(), header_) + ": " + what);
  };
  const auto floating = [](const Value* v) { return v->getType()->isFPOrFPVectorTy(); };
  for (const Instruction& i : llvm::instructions(entry)) {
    if (const auto* c = dyn_cast<llvm::CallInst>(&i); c && !isa<llvm::DbgInfoIntrinsic>(i)) {
      const llvm::Function* f = c->getCalledFunction();
      if (!f) { refuse(i, "a call through a pointer; write a direct call or a switch"); }
      if (is_heap(f->getName())) { refuse(i, "memory from the heap; write a fixed array in State or on the stack"); }
      if (!f->isIntrinsic() && !f->isDeclaration()) {
        refuse(i, "recursion of '" + in_words(*c) + "'; write a loop with a constant bound");
      }
      if (!f->isIntrinsic()) {
        refuse(i, "a call of '" + in_words(*c) + "', which has no body here; write it as an inline function");
      }
    }
    if (floating(&i) || llvm::any_of(i.operands(), [&](const llvm::Use& u) { return floating(u.get()); })) {
      refuse(i, "floating point; write a fixed-point number as uint<N>");
    }
    if (i.getType()->isVectorTy()) { refuse(i, "a vector type; write an array"); }
  }
  llvm::LoopInfo loops(dominators_);
  if (!loops.empty()) {
    const llvm::Loop* l = *loops.begin();
    llvm::DebugLoc at = l->getStartLoc();
    if (!at) { at = l->getHeader()->getTerminator()->getDebugLoc(); }
    throw refusal(chain_of(at.get(), header_) + ": a loop whose number of turns is not known at compile time; write a "
                                                "constant bound and leave early by an if inside");
  }
}

// Names come from the debug information; a part of a struct is named by its member.
void executor::collect_names(llvm::Function& entry) {
  for (const Instruction& i : llvm::instructions(entry)) {
    const auto* d = dyn_cast<llvm::DbgValueInst>(&i);
    if (!d || d->hasArgList() || !d->getValue() || isa<llvm::Constant>(d->getValue()) ||
        !d->getValue()->getType()->isIntegerTy()) {
      continue;
    }
    int rank = 0;
    for (const llvm::DILocation* l = d->getDebugLoc().get(); l && l->getInlinedAt(); l = l->getInlinedAt()) { ++rank; }
    const llvm::DILocalVariable* variable = d->getVariable();
    std::string name = variable->getName().str();
    if (const auto fragment = d->getExpression()->getFragmentInfo()) {
      const llvm::DIType* type = variable->getType();
      while (const auto* derived = llvm::dyn_cast_or_null<llvm::DIDerivedType>(type)) { type = derived->getBaseType(); }
      const auto* composite = llvm::dyn_cast_or_null<llvm::DICompositeType>(type);
      std::string member;
      for (const llvm::DINode* e : composite ? composite->getElements() : llvm::DINodeArray()) {
        if (const auto* m = dyn_cast<llvm::DIDerivedType>(e)) {
          if (m->getTag() == llvm::dwarf::DW_TAG_member && !m->isStaticMember() &&
              m->getOffsetInBits() <= fragment->OffsetInBits &&
              fragment->OffsetInBits < m->getOffsetInBits() + m->getSizeInBits()) {
            member = m->getName().str();
          }
        }
      }
      if (member.empty()) { continue; }
      name = composite->getName() == design_.output_type ? member : name + "_" + member;
    }
    if (name.empty() || name == "this") { continue; }
    const auto [at, added] = names_.try_emplace(d->getValue(), name, rank);
    if (!added && rank < at->second.second) { at->second = {name, rank}; }
  }
}

int executor::object_of(const Value* v) {
  const auto found = objects_.find(v);
  if (found != objects_.end()) { return found->second; }
  llvm::Type* type = nullptr;
  std::vector<node_id> initial;
  object made;
  made.name = v->getName().str();
  std::vector<typed_leaf> leaves;
  if (const auto* global = dyn_cast<llvm::GlobalVariable>(v)) {
    type = global->getValueType();
    leaves = flatten(type, debug_type(*global), layout_, g_);
    made.constant = global->isConstant();
    const bool wrapper = made.name == "hls_in" || made.name == "hls_out" || made.name == "hls_state";
    if (!global->isConstant() && !wrapper) {
      throw refusal("a global or static variable '" + llvm::demangle(made.name) + "'; write it as a member of State");
    }
    if (global->isConstant() && global->hasInitializer()) {
      initial = constant_leaves(global->getInitializer(), leaves, layout_, g_);
    }
    if (made.name == "hls_in") {
      for (const field& f : design_.inputs) { initial.push_back(f.node); }
    }
    if (made.name == "hls_state") {
      for (const field& f : design_.state) { initial.push_back(f.node); }
    }
  } else {
    type = cast<llvm::AllocaInst>(v)->getAllocatedType();
    leaves = flatten(type, nullptr, layout_, g_);
  }
  for (typed_leaf& l : leaves) { made.leaves.push_back(l.where); }
  made.size = static_cast<std::int64_t>(layout_.getTypeAllocSize(type));
  // Every image has every object: what exists from the start is the same everywhere until it is written.
  const int index = memory_.add(std::move(made), std::move(initial), start_);
  now_.resize(start_.size());
  now_.back() = start_.back();
  for (auto& [block, image] : images_) {
    image.resize(start_.size());
    image.back() = start_.back();
  }
  return objects_[v] = index;
}

address executor::pointer(const Value* v) {
  const auto found = pointers_.find(v);
  if (found != pointers_.end()) { return found->second; }
  if (isa<llvm::GlobalVariable>(v) || isa<llvm::AllocaInst>(v)) { return pointers_[v] = address{object_of(v), 0, {}}; }
  const auto* gep = dyn_cast<llvm::GEPOperator>(v);
  if (!gep) {
    if (isa<llvm::SelectInst>(v) || isa<llvm::PHINode>(v)) {
      throw refusal("an address chosen at run time; choose the values instead, or an index");
    }
    throw refusal("an address that is not an object of the step; write arrays and references to members");
  }
  address at = pointer(gep->getPointerOperand());
  for (auto i = llvm::gep_type_begin(gep), end = llvm::gep_type_end(gep); i != end; ++i) {
    const Value* index = i.getOperand();
    if (llvm::StructType* type = i.getStructTypeOrNull()) {
      at.offset += static_cast<std::int64_t>(layout_.getStructLayout(type)->getElementOffset(
          static_cast<unsigned>(cast<llvm::ConstantInt>(index)->getZExtValue())));
      continue;
    }
    const std::int64_t stride = static_cast<std::int64_t>(layout_.getTypeAllocSize(i.getIndexedType()));
    if (const auto* number = dyn_cast<llvm::ConstantInt>(index)) {
      at.offset += stride * number->getSExtValue();
      continue;
    }
    const node_id n = value(index);
    if (g_.is_constant(n)) {
      at.offset += stride * static_cast<std::int64_t>(g_[g_.sext(n, 64)].value.low64());
    } else {
      at.terms.push_back({n, stride});
    }
  }
  return pointers_[v] = at;
}

node_id executor::value(const Value* v) {
  if (const auto* number = dyn_cast<llvm::ConstantInt>(v)) { return g_.constant(to_bits(number->getValue())); }
  if (isa<llvm::UndefValue>(v)) { return g_.constant(v->getType()->getIntegerBitWidth(), 0); }
  const auto found = values_.find(v);
  if (found == values_.end()) {
    throw refusal("a value that is not an integer known to the step; write it with uint<N>");
  }
  return found->second;
}

std::vector<node_id> executor::aggregate(const Value* v) {
  const auto found = aggregates_.find(v);
  if (found != aggregates_.end()) { return found->second; }
  std::vector<node_id> parts;
  const auto* constant = dyn_cast<llvm::Constant>(v);
  const auto* type = dyn_cast<llvm::StructType>(v->getType());
  if (!constant || !type) { throw refusal("a compound value; write the members one by one"); }
  for (unsigned i = 0; i < type->getNumElements(); ++i) { parts.push_back(value(constant->getAggregateElement(i))); }
  return parts;
}

void executor::set(const Instruction& i, node_id v) {
  values_[&i] = v;
  const auto name = names_.find(&i);
  if (name == names_.end()) { return; }
  node_id at = v;
  while (g_[at].kind == op::concat && g_[at].args.size() == 2 && g_.is_constant(g_[at].args[0], 0)) {
    at = g_[at].args[1];
  }
  g_.set_name(at, name->second.first, name->second.second);
}

// Value at `block`: from its dominator down, each branch decides between what its ways bring.
node_id executor::merge(const BasicBlock* block,
                        const std::function<node_id(const BasicBlock*, const BasicBlock*)>& incoming) {
  const BasicBlock* top = dominators_.getNode(block)->getIDom()->getBlock();
  std::map<const BasicBlock*, node_id> done;
  const std::function<node_id(const BasicBlock*)> from = [&](const BasicBlock* at) -> node_id {
    const auto found = done.find(at);
    if (found != done.end()) { return found->second; }
    node_id result = no_node;
    const auto& exits = exits_.at(at);
    for (std::size_t i = exits.size(); i-- > 0;) {
      const auto& [condition, target] = exits[i];
      const node_id way = target == block ? incoming(at, block) : exits_.count(target) ? from(target) : no_node;
      result = way == no_node ? result : result == no_node ? way : g_.mux({condition, way, result});
    }
    return done[at] = result;
  };
  return from(top);
}

void executor::enter(const BasicBlock* block) {
  const std::vector<const BasicBlock*> before(llvm::pred_begin(block), llvm::pred_end(block));
  if (before.empty()) {
    now_ = start_;
    return;
  }
  now_ = images_.at(before[0]);
  for (std::size_t o = 0; o < now_.size(); ++o) {
    const bool same = llvm::all_of(before, [&](const BasicBlock* p) { return images_.at(p)[o] == now_[o]; });
    if (same) { continue; }
    std::vector<node_id> merged = *now_[o];
    for (std::size_t l = 0; l < merged.size(); ++l) {
      if (llvm::all_of(before, [&](const BasicBlock* p) { return (*images_.at(p)[o])[l] == merged[l]; })) { continue; }
      merged[l] = merge(block, [&](const BasicBlock* from, const BasicBlock*) { return (*images_.at(from)[o])[l]; });
    }
    now_[o] = std::make_shared<const std::vector<node_id>>(std::move(merged));
  }
}

void executor::phi(const llvm::PHINode& p) {
  if (p.getType()->isPointerTy()) {
    throw refusal("an address chosen at run time; choose the values instead, or an index");
  }
  const node_id merged = merge(p.getParent(), [&](const BasicBlock* from, const BasicBlock*) {
    const Value* v = p.getIncomingValueForBlock(from);
    return isa<llvm::UndefValue>(v) ? no_node : value(v);
  });
  set(p, merged == no_node ? g_.constant(p.getType()->getIntegerBitWidth(), 0) : merged);
}

void executor::terminator(const Instruction& i) {
  auto& exits = exits_[i.getParent()];
  const node_id always = g_.constant(1, 1);
  if (const auto* b = dyn_cast<llvm::BranchInst>(&i)) {
    if (b->isConditional()) { exits.push_back({value(b->getCondition()), b->getSuccessor(0)}); }
    exits.push_back({always, b->getSuccessor(b->isConditional() ? 1 : 0)});
  } else if (const auto* s = dyn_cast<llvm::SwitchInst>(&i)) {
    const node_id v = value(s->getCondition());
    for (const auto& c : s->cases()) {
      exits.push_back(
          {g_.binary(op::eq, {v, g_.constant(to_bits(c.getCaseValue()->getValue()))}), c.getCaseSuccessor()});
    }
    exits.push_back({always, s->getDefaultDest()});
  }
  images_[i.getParent()] = now_;
}

void executor::block_copy(const llvm::CallInst& c, ID id) {
  const auto* length = dyn_cast<llvm::ConstantInt>(c.getArgOperand(2));
  if (!length) { throw refusal("a copy of variable length; write a loop with a constant bound"); }
  const std::int64_t bytes = static_cast<std::int64_t>(length->getZExtValue());
  const address to = pointer(c.getArgOperand(0));
  if (id == llvm::Intrinsic::memset) {
    memory_.fill(now_, to, value(c.getArgOperand(1)), bytes);
  } else {
    memory_.copy(now_, to, pointer(c.getArgOperand(1)), bytes);
  }
}

void executor::call(const llvm::CallInst& c) {
  const ID id = c.getCalledFunction()->getIntrinsicID();
  switch (id) {
  case llvm::Intrinsic::memcpy:
  case llvm::Intrinsic::memmove:
  case llvm::Intrinsic::memset:
  case llvm::Intrinsic::memcpy_inline: block_copy(c, id); return;
  case llvm::Intrinsic::uadd_with_overflow:
  case llvm::Intrinsic::usub_with_overflow:
  case llvm::Intrinsic::umul_with_overflow: overflow(c, id); return;
  case llvm::Intrinsic::lifetime_start:
  case llvm::Intrinsic::lifetime_end:
  case llvm::Intrinsic::assume:
  case llvm::Intrinsic::experimental_noalias_scope_decl:
  case llvm::Intrinsic::invariant_start:
  case llvm::Intrinsic::invariant_end:
  case llvm::Intrinsic::donothing: return;
  case llvm::Intrinsic::expect: set(c, value(c.getArgOperand(0))); return;
  case llvm::Intrinsic::trap: return;
  default: break;
  }
  if (!bit_intrinsic(c, id)) {
    throw refusal("'" + in_words(c) + "' has no hardware form; write it with integer operators");
  }
}

void executor::write(const address& to, const Value* v) {
  if (v->getType()->isIntegerTy()) {
    memory_.store(now_, to, value(v));
    return;
  }
  const auto* type = dyn_cast<llvm::StructType>(v->getType());
  if (!type) { throw refusal("an address or a vector kept in memory; write an index instead"); }
  const std::vector<node_id> parts = aggregate(v);
  for (unsigned i = 0; i < parts.size(); ++i) {
    address at = to;
    at.offset +=
        static_cast<std::int64_t>(layout_.getStructLayout(const_cast<llvm::StructType*>(type))->getElementOffset(i));
    memory_.store(now_, at, parts[i]);
  }
}

void executor::instruction(const Instruction& i) {
  llvm::Type* type = i.getType();
  const unsigned w = type->isIntegerTy() ? type->getIntegerBitWidth() : 0;
  switch (i.getOpcode()) {
  case Instruction::ZExt:
  case Instruction::Trunc: set(i, g_.zext(value(i.getOperand(0)), w)); return;
  case Instruction::SExt: set(i, g_.sext(value(i.getOperand(0)), w)); return;
  case Instruction::Freeze: set(i, value(i.getOperand(0))); return;
  case Instruction::ICmp: set(i, compared(cast<llvm::ICmpInst>(i))); return;
  case Instruction::Select:
    if (type->isPointerTy()) { throw refusal("an address chosen at run time; choose the values instead, or an index"); }
    set(i, g_.mux({value(i.getOperand(0)), value(i.getOperand(1)), value(i.getOperand(2))}));
    return;
  case Instruction::PHI: phi(cast<llvm::PHINode>(i)); return;
  case Instruction::UDiv:
  case Instruction::SDiv:
  case Instruction::URem:
  case Instruction::SRem: set(i, divide(i)); return;
  case Instruction::Alloca:
    if (!isa<llvm::ConstantInt>(i.getOperand(0)) || !cast<llvm::AllocaInst>(i).getAllocatedType()->isSized()) {
      throw refusal("an array of variable size; write a constant size");
    }
    object_of(&i);
    return;
  case Instruction::GetElementPtr: pointer(&i); return;
  case Instruction::Load: {
    const address from = pointer(i.getOperand(0));
    if (type->isIntegerTy()) {
      set(i, memory_.load(now_, from, w));
    } else if (const auto* s = dyn_cast<llvm::StructType>(type)) {
      std::vector<node_id>& parts = aggregates_[&i];
      for (unsigned k = 0; k < s->getNumElements(); ++k) {
        if (!s->getElementType(k)->isIntegerTy()) {
          throw refusal("a nested compound value; copy the members one by one");
        }
        address at = from;
        at.offset +=
            static_cast<std::int64_t>(layout_.getStructLayout(const_cast<llvm::StructType*>(s))->getElementOffset(k));
        parts.push_back(memory_.load(now_, at, s->getElementType(k)->getIntegerBitWidth()));
      }
    } else {
      throw refusal("an address kept in memory; write an index instead");
    }
    return;
  }
  case Instruction::Store: write(pointer(i.getOperand(1)), i.getOperand(0)); return;
  case Instruction::ExtractValue:
    set(i, aggregate(i.getOperand(0)).at(cast<llvm::ExtractValueInst>(i).getIndices()[0]));
    return;
  case Instruction::InsertValue: {
    std::vector<node_id> parts = aggregate(i.getOperand(0));
    parts.at(cast<llvm::InsertValueInst>(i).getIndices()[0]) = value(i.getOperand(1));
    aggregates_[&i] = std::move(parts);
    return;
  }
  case Instruction::Call: call(cast<llvm::CallInst>(i)); return;
  case Instruction::Br:
  case Instruction::Switch:
  case Instruction::Unreachable:
  case Instruction::Ret: terminator(i); return;
  default: arithmetic(i); return;
  }
}

void executor::run() {
  llvm::Function* entry = module_.getFunction("hls_entry");
  if (!entry) { throw std::runtime_error("the wrapper lost its entry"); }
  dominators_.recalculate(*entry);
  refuse_shapes(*entry);
  collect_names(*entry);
  int index = 0;
  for (field& f : design_.inputs) {
    g_.set_place(f.where);
    f.node = g_.input(index++, f.width);
  }
  index = 0;
  for (field& f : design_.state) {
    g_.set_place(f.where);
    f.node = g_.state(index++, f.width);
  }
  for (const char* name : {"hls_in", "hls_state", "hls_out"}) {
    if (const llvm::GlobalVariable* global = module_.getGlobalVariable(name)) { object_of(global); }
  }
  const BasicBlock* last = nullptr;
  for (const BasicBlock* block : llvm::ReversePostOrderTraversal<llvm::Function*>(entry)) {
    enter(block);
    for (const Instruction& i : *block) {
      if (isa<llvm::DbgInfoIntrinsic>(i)) { continue; }
      // What has no line of its own (merges, copies) belongs to the line before.
      const llvm::DILocation* line = i.getDebugLoc().get();
      if (line && line->getLine() > 0) { g_.set_place(place_of(line, g_, header_)); }
      try {
        instruction(i);
      } catch (const refusal& reason) {
        throw refusal(chain_of(i.getDebugLoc().get(), header_) + ": " + reason.what());
      }
    }
    if (isa<llvm::ReturnInst>(block->getTerminator())) { last = block; }
  }
  if (!last) { throw refusal(header_ + ":1: the step never returns; leave every loop"); }
  const memory::image& end = images_.at(last);
  const auto leaves = [&](const char* name) {
    return end[static_cast<std::size_t>(objects_.at(module_.getGlobalVariable(name)))];
  };
  const memory::contents out = leaves("hls_out");
  for (std::size_t i = 0; i < design_.outputs.size(); ++i) { design_.outputs[i].node = (*out)[i]; }
  if (design_.state.empty()) { return; }
  const memory::contents state = leaves("hls_state");
  for (std::size_t i = 0; i < design_.state.size(); ++i) { design_.state[i].next = (*state)[i]; }
}

void execute(llvm::Module& module, design& into, const std::string& header) { executor(module, into, header).run(); }

} // namespace peal::hls_compiler
