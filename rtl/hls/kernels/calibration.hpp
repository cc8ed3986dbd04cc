// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Calibration: delay-line code -> position of the edge inside its clock (0 = start, 4095 = end), through a table in memory.
// The memory stays outside: address() says where to look, step() takes what was found. In raw mode the fraction is the code, left-aligned.
// Latency in rtl/tdc/peal_calibration.sv: 2 clocks (memory, then this). II = 1. State: none (the tables and the bank in use are the caller's).
// Full: never, there is no back-pressure.
// Source: bin-by-bin calibration from code density; the default table is that of an ideal line, centre of the bin.
#pragma once

#include "encoder.hpp"
#include "words.hpp"

namespace peal::hls::calibration {

inline constexpr int codes = 1 << encoder::code_bits;

template <int CodeBits>
struct Code {
  uint<CodeBits> code;
  words::fraction entry;  ///< memory[address(bank, code)]
  bit raw;
};
using In = Code<encoder::code_bits>;
struct Out {
  words::fraction fraction;
};

/// Place of a code in a memory of two banks.
constexpr uint<encoder::code_bits + 1> address(bit bank, uint<encoder::code_bits> code) {
  return (uint<encoder::code_bits + 1>(bank) << encoder::code_bits) | uint<encoder::code_bits + 1>(code);
}

template <int CodeBits>
inline Out step(const Code<CodeBits>& in) {
  Out out;
  out.fraction = in.raw ? words::fraction(words::fraction(in.code) << (words::fraction_bits - CodeBits)) : in.entry;
  return out;
}

/// The table after configuration: taps of equal length that span one clock; ages beyond the clock count as its start.
constexpr words::fraction ideal(int code) {
  const int units = 1 << words::fraction_bits;
  const int age = code == 0 ? 0 : (2 * code - 1) * units / (2 * encoder::taps);
  return words::fraction(static_cast<unsigned>(age >= units ? 0 : units - 1 - age));
}

}  // namespace peal::hls::calibration
