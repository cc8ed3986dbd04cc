// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Prints digests of random operations on uint<N>: one line per pair of widths, and of the functions with two
// realisations. Compiled by g++ (masked class) and by clang (_BitInt), by both as software and as gateware
// (PEAL_HLS_GATEWARE), the lines must be the same (uint_digest_test.py). Nothing but the headers under test and two C++
// headers without arithmetic of their own.
#include "row.hpp"
#include "uint.hpp"
#include "xor_matrix.hpp"

#include <cstdint>
#include <cstdio>
#include <utility>

namespace {

using peal::hls::at;
using peal::hls::bit;
using peal::hls::bit_at;
using peal::hls::choose;
using peal::hls::count_equal;
using peal::hls::shifted_left;
using peal::hls::shifted_right;
using peal::hls::uint;

/// xorshift64*, so that both programs draw the same numbers without a library.
std::uint64_t seed = 0x9E3779B97F4A7C15u;
std::uint64_t draw() {
  seed ^= seed >> 12;
  seed ^= seed << 25;
  seed ^= seed >> 27;
  return seed * 0x2545F4914F6CDD1Du;
}

std::uint64_t digest = 0;
void mix(std::uint32_t value) { digest = (digest ^ value) * 0x100000001B3u; } // FNV-1a, a word at a time

/// All N bits, through the conversions a kernel's caller uses; the width of the result is part of it.
template <int N>
void add(uint<N> x) {
  mix(static_cast<std::uint32_t>(N));
  uint<128> rest(x);
  for (int place = 0; place < 128; place += 32) {
    mix(static_cast<std::uint32_t>(uint<32>(rest)));
    rest = rest >> 32;
  }
}
void add(bool x) { mix(x ? 1u : 0u); }

/// Corner values and random ones: 0, 1, all ones, all but the top, the top alone.
template <int N>
uint<N> number() {
  uint<N> x(0u);
  for (int place = 0; place < N; place += 32) {
    x = x | uint<N>(uint<128>(static_cast<std::uint32_t>(draw())) << place);
  }
  switch (draw() % 9) {
  case 0: return uint<N>(0u);
  case 1: return uint<N>(1u);
  case 2: return ~uint<N>(0u);
  case 3: return ~uint<N>(0u) >> (N > 1 ? 1 : 0);
  case 4: return uint<N>(1u) << (N - 1);
  case 5: return uint<N>(0u) - uint<N>(1u);
  default: return x;
  }
}

template <int N, int M>
void pair() {
  digest = 0xCBF29CE484222325u;
  for (int i = 0; i < 400; ++i) {
    const uint<N> a = number<N>();
    const uint<M> b = number<M>();
    add(a + b);
    add(a - b);
    add(b - a);
    add(a * b);
    add(a & b);
    add(a | b);
    add(a ^ b);
    add(~a);
    add(~a & b);
    add(uint<N>(0u) - a);
    add(a == b);
    add(a != b);
    add(a < b);
    add(a <= b);
    add(a > b);
    add(a >= b);
    add(~a == ~b);
    const int places = static_cast<int>(draw() % N);
    add(a << places);
    add(a >> places);
    add((a << places) >> places);
    add((a + b) >> places);
    add(uint<M>(a));
    add(uint<(N + 1) / 2>(a));
    add(bit_at(a, places));
    add(bit(a < b) & ~bit(a > b));
    add(shifted_left(a, uint<5>(b)));
    add(shifted_right(a, uint<5>(b)));
    add(shifted_left(a, uint<8>(draw() % 160)));
    add(shifted_right(a, uint<8>(draw() % 160)));
    add(choose(a, uint<N>(b), number<N>()));
    const uint<N> three[3] = {a, uint<N>(b), a + uint<N>(b)};
    add(at(three, uint<2>(draw() % 4)));
    add(at(three, uint<8>(b)));
    add(count_equal(three, bit(draw() % 2)));
    const uint<N> single[1] = {a};
    add(count_equal(single, bit(b)));
    add(static_cast<bool>(a));
    mix(static_cast<unsigned char>(a));
    mix(static_cast<unsigned short>(a));
    mix(static_cast<std::uint32_t>(a));
    mix(static_cast<std::uint32_t>(static_cast<std::uint64_t>(a) >> 32));
    add(a ? b : uint<M>(1u));
    uint<N> c = a;
    c += b;
    add(c);
    c -= a;
    add(c);
    c ^= b;
    add(c);
    c |= uint<1>(b);
    add(c);
    c &= b;
    add(c);
    add(uint<N>(draw()));
    add(uint<N>(static_cast<std::uint32_t>(draw())));
    add(uint<N>(draw() % 2 == 0));
  }
  std::printf("uint<%d>, uint<%d>: %016llx\n", N, M, static_cast<unsigned long long>(digest));
}

/// The rows of a random matrix, of a sparse one, and of the identity.
constexpr peal::hls::xor_matrix matrix(int kind) {
  peal::hls::xor_matrix m;
  std::uint32_t x = 12345;
  for (int j = 0; j < 32; ++j) {
    x = x * 1664525u + 1013904223u;
    const std::uint32_t y = x ^ (x >> 15);
    m.row[j] = kind == 0 ? y : kind == 1 ? y & (y >> 7) & (y << 9) : 1u << j;
  }
  return m;
}

template <int Kind>
void product() {
  digest = 0xCBF29CE484222325u;
  for (int i = 0; i < 32; ++i) { add(peal::hls::times<matrix(Kind)>(uint<32>(1u) << i)); }
  for (int i = 0; i < 2000; ++i) { add(peal::hls::times<matrix(Kind)>(number<32>())); }
  std::printf("matrix %d: %016llx\n", Kind, static_cast<unsigned long long>(digest));
}

/// Every count, not only those random words have.
template <int N>
void counts() {
  digest = 0xCBF29CE484222325u;
  for (int ones = 0; ones <= N; ++ones) {
    const uint<N> word[1] = {ones == 0 ? uint<N>(0u) : ~uint<N>(0u) >> (N - ones)};
    add(count_equal(word, bit(0u)));
    add(count_equal(word, bit(1u)));
  }
  std::printf("counts in uint<%d>: %016llx\n", N, static_cast<unsigned long long>(digest));
}

/// Rows with few different positions, so that many are equal, the least and the greatest among them.
template <int Channels>
void rows() {
  namespace row = peal::hls::row;
  digest = 0xCBF29CE484222325u;
  for (int i = 0; i < 2000; ++i) {
    row::Hits<Channels> hits{number<Channels>(), number<Channels>(), {}};
    for (auto& position : hits.position) { position = draw() % 2 ? number<12>() : uint<12>(2000 + draw() % 3); }
    const row::edges<Channels> set = number<2 * Channels>();
    add(row::shown(hits));
    add(row::channels<Channels>(set));
    for (int falling = 0; falling < 2; ++falling) {
      add(row::one_side<Channels>(set, falling));
      add(row::as_side<Channels>(number<Channels>(), falling));
    }
    const row::Sides<Channels> sides = row::sides(hits, number<Channels>());
    add(sides.behind);
    add(sides.before);
    const row::Event<Channels> event = row::find(hits, row::edge<Channels>(draw()));
    add(event.present);
    add(row::place(event));
    add(row::behind(hits, event));
    add(row::less(hits, hits.position[draw() % Channels]));
    add(row::less(hits, number<12>()));
  }
  std::printf("rows of %d: %016llx\n", Channels, static_cast<unsigned long long>(digest));
}

constexpr int widths[] = {1, 5, 8, 17, 32, 42, 64, 96, 128};
constexpr int how_many = sizeof widths / sizeof widths[0];

template <int I, int... J>
void row(std::integer_sequence<int, J...>) {
  (pair<widths[I], widths[J]>(), ...);
}
template <int... I>
void table(std::integer_sequence<int, I...> all) {
  (row<I>(all), ...);
}

} // namespace

int main() {
  table(std::make_integer_sequence<int, how_many>{});
  counts<1>(), counts<7>(), counts<63>(), counts<64>(), counts<65>(), counts<96>(), counts<128>();
  product<0>(), product<1>(), product<2>();
  rows<2>(), rows<4>(), rows<8>(), rows<16>();
}
