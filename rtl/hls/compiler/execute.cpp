// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Predicated symbolic execution of the acyclic control flow. Every block has one image of memory. Where ways meet, a
// value or leaf becomes the decision tree that leads there from the dominating block: mux(branch condition, value one
// way, value the other way); equal ways vanish. undef and poison count as 0 where they are read.
#include "compiler/llvm_side.hpp"

#include <llvm/ADT/PostOrderIterator.h>
#include <llvm/Analysis/LoopInfo.h>
#include <llvm/BinaryFormat/Dwarf.h>
#include <llvm/Demangle/Demangle.h>
#include <llvm/IR/CFG.h>
#include <llvm/IR/DebugInfo.h>
#include <llvm/IR/Dominators.h>
#include <llvm/IR/GetElementPtrTypeIterator.h>
#include <llvm/IR/InstIterator.h>
#include <llvm/IR/IntrinsicInst.h>
#include <llvm/IR/Module.h>

#include <functional>
#include <map>

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

class executor {
public:
  executor(llvm::Module& module, design& into, const std::string& header)
      : module_(module), layout_(module.getDataLayout()), design_(into), g_(into.values), memory_(g_), header_(header) {
  }

  void run();

private:
  void refuse_shapes(llvm::Function& entry);
  void collect_names(llvm::Function& entry);
  void enter(const BasicBlock* block);
  node_id merge(const BasicBlock* block, const std::function<node_id(const BasicBlock*, const BasicBlock*)>& incoming);
  void instruction(const Instruction& i);
  void arithmetic(const Instruction& i);
  void phi(const llvm::PHINode& p);
  void terminator(const Instruction& i);
  void call(const llvm::CallInst& c);
  bool bit_intrinsic(const llvm::CallInst& c, ID id);
  void overflow(const llvm::CallInst& c, ID id);
  void block_copy(const llvm::CallInst& c, ID id);
  node_id divide(const Instruction& i);
  node_id compared(const llvm::ICmpInst& c);
  node_id value(const Value* v);
  std::vector<node_id> aggregate(const Value* v);
  address pointer(const Value* v);
  int object_of(const Value* v);
  void set(const Instruction& i, node_id v);
  void write(const address& to, const Value* v);

  llvm::Module& module_;
  const llvm::DataLayout& layout_;
  design& design_;
  graph& g_;
  memory memory_;
  std::string header_;
  std::map<const Value*, node_id> values_;
  std::map<const Value*, std::vector<node_id>> aggregates_;
  std::map<const Value*, address> pointers_;
  std::map<const Value*, int> objects_;
  std::map<const Value*, std::pair<std::string, int>> names_;
  std::map<const BasicBlock*, memory::image> images_; ///< at the end of a block
  std::map<const BasicBlock*, std::vector<std::pair<node_id, const BasicBlock*>>>
      exits_; ///< condition and target; the last is the rest
  memory::image now_, start_;
  llvm::DominatorTree dominators_;
};

std::string in_words(const llvm::CallInst& c) {
  const llvm::Function* f = c.getCalledFunction();
  return f ? llvm::demangle(f->getName().str()) : "a function pointer";
}

bool is_heap(const llvm::StringRef& name) {
  return name.startswith("_Znw") || name.startswith("_Zna") || name.startswith("_Zdl") || name.startswith("_Zda") ||
         name == "malloc" || name == "free" || name == "calloc" || name == "realloc";
}

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

node_id executor::divide(const Instruction& i) {
  const node_id a = value(i.getOperand(0)), b = value(i.getOperand(1));
  const unsigned w = g_[a].width;
  const bool signs = i.getOpcode() == Instruction::SDiv || i.getOpcode() == Instruction::SRem;
  const bool remainder = i.getOpcode() == Instruction::URem || i.getOpcode() == Instruction::SRem;
  if (!g_.is_constant(b)) {
    throw refusal("division by a variable; write a multiplication by a reciprocal from a table, or a shift");
  }
  if (signs && !(g_[a].zero.bit(w - 1) && !g_[b].value.bit(w - 1))) {
    throw refusal("signed division; write it on uint<N>");
  }
  const bits divisor = g_[b].value;
  if (divisor.is_zero()) { return g_.constant(w, 0); }
  // Quotient = a * m >> s with m = ceil(2^s / d), s = w + ceil(log2 d): exact for every a of w bits.
  const unsigned extra = (divisor - bits(w, 1)).active_bits(), s = w + extra, wide = 2 * w + 2;
  if (wide > bits::max_width / 2) {
    throw refusal("division of so wide a number; write a shift, or divide fewer bits");
  }
  bits rest(wide), m(wide);
  const bits d = divisor.resize(wide);
  for (unsigned k = s + 1; k-- > 0;) {
    rest = rest.shl(1) + bits(wide, k == s ? 1 : 0);
    m = m.shl(1);
    if (!(rest < d)) { rest = rest - d, m = m + bits(wide, 1); }
  }
  if (!rest.is_zero()) { m = m + bits(wide, 1); }
  const node_id product = g_.binary(op::mul, {g_.zext(a, wide), g_.constant(m)});
  const node_id quotient = g_.zext(g_.extract(product, s, wide - s), w);
  return remainder ? g_.binary(op::sub, {a, g_.binary(op::mul, {quotient, b})}) : quotient;
}

node_id executor::compared(const llvm::ICmpInst& c) {
  if (c.getOperand(0)->getType()->isPointerTy()) { throw refusal("a comparison of addresses; compare indices"); }
  const node_id a = value(c.getOperand(0)), b = value(c.getOperand(1));
  switch (c.getPredicate()) {
  case llvm::CmpInst::ICMP_EQ: return g_.binary(op::eq, {a, b});
  case llvm::CmpInst::ICMP_NE: return g_.invert(g_.binary(op::eq, {a, b}));
  case llvm::CmpInst::ICMP_ULT: return g_.binary(op::ult, {a, b});
  case llvm::CmpInst::ICMP_UGT: return g_.binary(op::ult, {b, a});
  case llvm::CmpInst::ICMP_UGE: return g_.invert(g_.binary(op::ult, {a, b}));
  case llvm::CmpInst::ICMP_ULE: return g_.invert(g_.binary(op::ult, {b, a}));
  case llvm::CmpInst::ICMP_SLT: return g_.binary(op::slt, {a, b});
  case llvm::CmpInst::ICMP_SGT: return g_.binary(op::slt, {b, a});
  case llvm::CmpInst::ICMP_SGE: return g_.invert(g_.binary(op::slt, {a, b}));
  default: return g_.invert(g_.binary(op::slt, {b, a}));
  }
}

void executor::arithmetic(const Instruction& i) {
  static const std::map<unsigned, op> operators = {
      {Instruction::Add, op::add},     {Instruction::Sub, op::sub},   {Instruction::Mul, op::mul},
      {Instruction::And, op::bit_and}, {Instruction::Or, op::bit_or}, {Instruction::Xor, op::bit_xor},
      {Instruction::Shl, op::shl},     {Instruction::LShr, op::lshr}, {Instruction::AShr, op::ashr}};
  const auto found = operators.find(i.getOpcode());
  if (found == operators.end()) {
    throw refusal(std::string("the instruction '") + i.getOpcodeName() + "'; write integer operators");
  }
  set(i, g_.binary(found->second, {value(i.getOperand(0)), value(i.getOperand(1))}));
}

void executor::overflow(const llvm::CallInst& c, ID id) {
  const node_id a = value(c.getArgOperand(0)), b = value(c.getArgOperand(1));
  const unsigned w = g_[a].width;
  if (id == llvm::Intrinsic::usub_with_overflow) {
    aggregates_[&c] = {g_.binary(op::sub, {a, b}), g_.binary(op::ult, {a, b})};
    return;
  }
  const unsigned wide = id == llvm::Intrinsic::umul_with_overflow ? 2 * w : w + 1;
  const node_id r =
      g_.binary(id == llvm::Intrinsic::umul_with_overflow ? op::mul : op::add, {g_.zext(a, wide), g_.zext(b, wide)});
  aggregates_[&c] = {g_.extract(r, 0, w),
                     g_.invert(g_.binary(op::eq, {g_.extract(r, w, wide - w), g_.constant(wide - w, 0)}))};
}

bool executor::bit_intrinsic(const llvm::CallInst& c, ID id) {
  const auto arg = [&](unsigned k) { return value(c.getArgOperand(k)); };
  const auto pick = [&](op kind, bool swap) {
    const node_id a = arg(0), b = arg(1), less = g_.binary(kind, {a, b});
    set(c, swap ? g_.mux({less, b, a}) : g_.mux({less, a, b}));
  };
  const unsigned w = c.getType()->isIntegerTy() ? c.getType()->getIntegerBitWidth() : 0;
  const auto slices = [&](unsigned each) {
    std::vector<node_id> parts;
    const node_id a = arg(0);
    for (unsigned k = 0; k < w; k += each) { parts.push_back(g_.extract(a, k, each)); }
    return parts;
  };
  switch (id) {
  case llvm::Intrinsic::umin: pick(op::ult, false); return true;
  case llvm::Intrinsic::umax: pick(op::ult, true); return true;
  case llvm::Intrinsic::smin: pick(op::slt, false); return true;
  case llvm::Intrinsic::smax: pick(op::slt, true); return true;
  case llvm::Intrinsic::abs: {
    const node_id a = arg(0);
    set(c, g_.mux({g_.extract(a, w - 1, 1), g_.binary(op::sub, {g_.constant(w, 0), a}), a}));
    return true;
  }
  case llvm::Intrinsic::usub_sat: {
    const node_id a = arg(0), b = arg(1);
    set(c, g_.mux({g_.binary(op::ult, {a, b}), g_.constant(w, 0), g_.binary(op::sub, {a, b})}));
    return true;
  }
  case llvm::Intrinsic::uadd_sat: {
    const node_id sum = g_.binary(op::add, {g_.zext(arg(0), w + 1), g_.zext(arg(1), w + 1)});
    set(c, g_.mux({g_.extract(sum, w, 1), g_.constant(bits::ones(w)), g_.extract(sum, 0, w)}));
    return true;
  }
  case llvm::Intrinsic::ctpop: set(c, g_.sum(slices(1), w)); return true;
  case llvm::Intrinsic::cttz:
  case llvm::Intrinsic::ctlz: {
    const node_id a = arg(0);
    node_id r = g_.constant(w, w);
    for (unsigned k = w; k-- > 0;) {
      r = g_.mux({g_.extract(a, id == llvm::Intrinsic::cttz ? k : w - 1 - k, 1), g_.constant(w, k), r});
    }
    set(c, r);
    return true;
  }
  case llvm::Intrinsic::fshl:
  case llvm::Intrinsic::fshr: {
    const bool left = id == llvm::Intrinsic::fshl;
    const node_id both = g_.concat({arg(0), arg(1)});
    node_id by = arg(2);
    if (g_.is_constant(by)) {
      by = g_.constant(2 * w, g_[by].value.low64() % w);
    } else {
      if ((w & (w - 1)) != 0) { throw refusal("a rotation of a width that is no power of two; write two shifts"); }
      by = g_.zext(g_.extract(by, 0, static_cast<unsigned>(__builtin_ctz(w))), 2 * w);
    }
    const node_id r = g_.binary(left ? op::shl : op::lshr, {both, by});
    set(c, g_.extract(r, left ? w : 0, w));
    return true;
  }
  case llvm::Intrinsic::bswap: set(c, g_.concat(slices(8))); return true;
  case llvm::Intrinsic::bitreverse: set(c, g_.concat(slices(1))); return true;
  default: return false;
  }
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

} // namespace

void execute(llvm::Module& module, design& into, const std::string& header) { executor(module, into, header).run(); }

} // namespace peal::hls_compiler
