// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What operators, comparisons and the intrinsics of arithmetic become in the graph.
#include "compiler/execute.hpp"

namespace peal::hls_compiler {

using llvm::Instruction;
using llvm::Intrinsic::ID;

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

} // namespace peal::hls_compiler
