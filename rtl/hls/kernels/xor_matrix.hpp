// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Linear maps of 32-bit words over GF(2). Not a kernel of its own: no latency, no state, never full.
// As gateware a parity for each bit of the result, a tree of xors as deep as log2 of the row's ones; as software four tables that follow from the rows.
#pragma once

#include "uint.hpp"

namespace peal::hls {

/// Bit j of the product is the parity of the word under row[j].
struct xor_matrix {
  unsigned row[32]{};
};

/// Column i is the product of 1 << i.
constexpr xor_matrix from_columns(const unsigned (&column)[32]) {
  xor_matrix m;
  for (int i = 0; i < 32; ++i)
    for (int j = 0; j < 32; ++j) m.row[j] |= ((column[i] >> j) & 1u) << i;
  return m;
}

/// Of a matrix that has one.
constexpr xor_matrix inverse(xor_matrix m) {
  xor_matrix result;
  for (int i = 0; i < 32; ++i) result.row[i] = 1u << i;
  const auto add = [&](int from, int to) { m.row[to] ^= m.row[from], result.row[to] ^= result.row[from]; };
  for (int i = 0; i < 32; ++i) {
    for (int k = i; ((m.row[i] >> i) & 1u) == 0; ++k)
      if (((m.row[k] >> i) & 1u) != 0) add(k, i);
    for (int k = 0; k < 32; ++k)
      if (k != i && ((m.row[k] >> i) & 1u) != 0) add(i, k);
  }
  return result;
}

#if defined(PEAL_HLS_GATEWARE)

template <xor_matrix M>
constexpr uint<32> times(uint<32> word) {
  uint<32> product(0u);
  for (int j = 0; j < 32; ++j) {
    uint<32> x = word & uint<32>(M.row[j]);
    for (int half = 16; half > 0; half /= 2) x ^= x >> half;
    product |= uint<32>(bit_at(x, 0)) << j;
  }
  return product;
}

#else

namespace detail {
/// product[b][v]: of the word whose byte b is v.
struct byte_products {
  unsigned product[4][256]{};
};
constexpr byte_products products_of(const xor_matrix& m) {
  byte_products table;
  for (int i = 0; i < 32; ++i) {
    unsigned column = 0;
    for (int j = 0; j < 32; ++j) column |= ((m.row[j] >> i) & 1u) << j;
    const int top = 1 << (i % 8);
    for (int v = 0; v < top; ++v) table.product[i / 8][top + v] = table.product[i / 8][v] ^ column;
  }
  return table;
}
template <xor_matrix M>
inline constexpr byte_products products = products_of(M);
}  // namespace detail

template <xor_matrix M>
constexpr uint<32> times(uint<32> word) {
  const unsigned x(word);
  const auto& table = detail::products<M>.product;
  return uint<32>(table[0][x & 255u] ^ table[1][x >> 8 & 255u] ^ table[2][x >> 16 & 255u] ^ table[3][x >> 24]);
}

#endif

}  // namespace peal::hls
