// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The integer of the kernels: uint<N>, an unsigned number of exactly N bits, 1 <= N <= 128.
// clang: unsigned _BitInt(N), which reaches LLVM IR as iN. Other compilers: a class with the same interface and the same bits.
// Rules that make both agree, which the class enforces: operands are uint (no bare int or bool), widening is implicit, narrowing and any
// mixing with built-in types is spelled out as uint<N>(x); a result has the width of the wider operand and wraps.
// Some functions here have two realisations of one meaning: what becomes gateware (PEAL_HLS_GATEWARE, which peal-hls defines), and what is fast as software.
// A kernel is a set of step functions on such numbers; it includes this header and other kernels only.
#pragma once

namespace peal::hls {

#if defined(__clang__)

#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wbit-int-extension"
template <int N>
using uint = unsigned _BitInt(N);
#pragma clang diagnostic pop

#else

namespace detail {
__extension__ typedef unsigned __int128 uint128;
template <int N, bool Upto8 = (N <= 8), bool Upto16 = (N <= 16), bool Upto32 = (N <= 32), bool Upto64 = (N <= 64)>
struct storage {
  using type = uint128;
};
template <int N>
struct storage<N, true, true, true, true> {
  using type = unsigned char;
};
template <int N>
struct storage<N, false, true, true, true> {
  using type = unsigned short;
};
template <int N>
struct storage<N, false, false, true, true> {
  using type = unsigned int;
};
template <int N>
struct storage<N, false, false, false, true> {
  using type = unsigned long long;
};
/// Arithmetic is done in at least 32 bits, so that the small types do not turn into a signed int.
template <int N>
using work = typename storage<(N < 32 ? 32 : N)>::type;
template <int N>
inline constexpr work<N> mask = static_cast<work<N>>(static_cast<work<N>>(~work<N>{0}) >> (8 * sizeof(work<N>) - N));
constexpr int wider(int a, int b) { return a > b ? a : b; }
/// Says that a number has no bit above N, so that nothing is masked.
struct fits {};
template <class T>
inline constexpr bool built_in = __is_enum(T);
#define PEAL_HLS_BUILT_IN(T) template <> inline constexpr bool built_in<T> = true;
PEAL_HLS_BUILT_IN(bool)
PEAL_HLS_BUILT_IN(char)
PEAL_HLS_BUILT_IN(signed char)
PEAL_HLS_BUILT_IN(unsigned char)
PEAL_HLS_BUILT_IN(short)
PEAL_HLS_BUILT_IN(unsigned short)
PEAL_HLS_BUILT_IN(int)
PEAL_HLS_BUILT_IN(unsigned int)
PEAL_HLS_BUILT_IN(long)
PEAL_HLS_BUILT_IN(unsigned long)
PEAL_HLS_BUILT_IN(long long)
PEAL_HLS_BUILT_IN(unsigned long long)
PEAL_HLS_BUILT_IN(uint128)
#undef PEAL_HLS_BUILT_IN
}  // namespace detail

template <int N>
class uint {
  static_assert(N >= 1 && N <= 128, "uint<N>: 1 <= N <= 128");

 public:
  using work = detail::work<N>;

  uint() = default;
  template <int M>
    requires(M <= N)
  constexpr uint(uint<M> other) : value_(static_cast<store>(other.bits())) {}
  template <int M>
    requires(M > N)
  explicit constexpr uint(uint<M> other) : value_(static_cast<store>(static_cast<work>(other.bits()) & detail::mask<N>)) {}
  template <class Integer>
    requires(detail::built_in<Integer>)
  explicit constexpr uint(Integer value) : value_(static_cast<store>(static_cast<work>(value) & detail::mask<N>)) {}
  constexpr uint(work value, detail::fits) : value_(static_cast<store>(value)) {}

  constexpr work bits() const { return value_; }
  template <class Integer>
    requires(detail::built_in<Integer>)
  explicit constexpr operator Integer() const { return static_cast<Integer>(value_); }

  constexpr uint operator~() const { return uint(static_cast<work>(~bits())); }
  constexpr uint operator<<(int places) const { return uint(static_cast<work>(bits() << places)); }
  constexpr uint operator>>(int places) const { return uint(static_cast<work>(bits() >> places), detail::fits{}); }
  template <int M>
  constexpr uint& operator+=(uint<M> other) { return *this = uint(*this + other); }
  template <int M>
  constexpr uint& operator-=(uint<M> other) { return *this = uint(*this - other); }
  template <int M>
  constexpr uint& operator^=(uint<M> other) { return *this = uint(*this ^ other); }
  template <int M>
  constexpr uint& operator|=(uint<M> other) { return *this = uint(*this | other); }
  template <int M>
  constexpr uint& operator&=(uint<M> other) { return *this = uint(*this & other); }

 private:
  using store = typename detail::storage<N>::type;
  store value_;
};

#define PEAL_HLS_OPERATOR(op, ...)                                                             \
  template <int N, int M>                                                                      \
  constexpr uint<detail::wider(N, M)> operator op(uint<N> a, uint<M> b) {                      \
    using work = detail::work<detail::wider(N, M)>;                                            \
    return uint<detail::wider(N, M)>(static_cast<work>(static_cast<work>(a.bits()) op static_cast<work>(b.bits())) __VA_OPT__(, ) __VA_ARGS__); \
  }
PEAL_HLS_OPERATOR(+)
PEAL_HLS_OPERATOR(-)
PEAL_HLS_OPERATOR(*)
PEAL_HLS_OPERATOR(&, detail::fits{})
PEAL_HLS_OPERATOR(|, detail::fits{})
PEAL_HLS_OPERATOR(^, detail::fits{})
#undef PEAL_HLS_OPERATOR

#define PEAL_HLS_OPERATOR(op)                                                       \
  template <int N, int M>                                                           \
  constexpr bool operator op(uint<N> a, uint<M> b) {                                \
    using work = detail::work<detail::wider(N, M)>;                                 \
    return static_cast<work>(a.bits()) op static_cast<work>(b.bits());              \
  }
PEAL_HLS_OPERATOR(==)
PEAL_HLS_OPERATOR(!=)
PEAL_HLS_OPERATOR(<)
PEAL_HLS_OPERATOR(<=)
PEAL_HLS_OPERATOR(>)
PEAL_HLS_OPERATOR(>=)
#undef PEAL_HLS_OPERATOR

#endif

/// Smallest w with 2^w >= n: the width of an index into n places.
constexpr int index_width(int n) {
  int width = 0;
  while ((1 << width) < n) ++width;
  return width;
}

/// One wire.
using bit = uint<1>;

/// Bit number `index` of x.
template <int N>
constexpr bit bit_at(uint<N> x, int index) {
  return bit(x >> index);
}

/// Bit by bit: that of a where `which` is 1, else that of b.
template <int N>
constexpr uint<N> choose(uint<N> which, uint<N> a, uint<N> b) {
#if defined(PEAL_HLS_GATEWARE)
  uint<N> chosen(0u);
  for (int i = 0; i < N; ++i) chosen |= uint<N>(bit_at(which, i) ? bit_at(a, i) : bit_at(b, i)) << i;
  return chosen;
#else
  return b ^ ((a ^ b) & which);
#endif
}

/// x << places and x >> places for places known only in hardware: layers of constant shifts, 0 once everything has left. (The operators want
/// fewer places than x has bits.)
template <int N, int M>
constexpr uint<N> shifted_left(uint<N> x, uint<M> places) {
  static_assert(M <= 16, "shift by at most 2^16 - 1 places");
#if defined(PEAL_HLS_GATEWARE)
  for (int layer = 0; layer < M; ++layer) {
    if (bit_at(places, layer)) x = (1 << layer) < N ? x << (1 << layer) : uint<N>(0u);
  }
  return x;
#else
  const int by = static_cast<int>(places);
  return by < N ? x << by : uint<N>(0u);
#endif
}
template <int N, int M>
constexpr uint<N> shifted_right(uint<N> x, uint<M> places) {
  static_assert(M <= 16, "shift by at most 2^16 - 1 places");
#if defined(PEAL_HLS_GATEWARE)
  for (int layer = 0; layer < M; ++layer) {
    if (bit_at(places, layer)) x = (1 << layer) < N ? x >> (1 << layer) : uint<N>(0u);
  }
  return x;
#else
  const int by = static_cast<int>(places);
  return by < N ? x >> by : uint<N>(0u);
#endif
}

/// array[index], 0 behind its end.
template <int N, int Size, int M>
constexpr uint<N> at(const uint<N> (&array)[Size], uint<M> index) {
  static_assert(M <= 16, "an index of at most 16 bits");
#if defined(PEAL_HLS_GATEWARE)
  constexpr int places = Size < (1 << M) ? Size : 1 << M;
  uint<N> found(0u);
  for (int i = 0; i < places; ++i) {
    if (index == uint<M>(static_cast<unsigned>(i))) found = array[i];
  }
  return found;
#else
  const unsigned i(index);
  return i < static_cast<unsigned>(Size) ? array[i] : uint<N>(0u);
#endif
}

/// Byte `Index` of a and b is the same. Gateware compares byte by byte, so that something late can come in behind the first looks; software compares all
/// in byte 0 and says 1 of the others: what is asked is the AND of all bytes.
template <int Index, int N>
constexpr bit same_byte(uint<N> a, uint<N> b) {
#if defined(PEAL_HLS_GATEWARE)
  return bit(uint<8>(a >> (8 * Index)) == uint<8>(b >> (8 * Index)));
#else
  if constexpr (Index == 0) return bit(a == b);
  return bit(1u);
#endif
}

/// How many bits of the words are `value`. Gateware counts them by threes, from the lowest: what becomes of three bits, and of `value`, is
/// two look-up tables of four inputs.
template <int N, int Words>
constexpr uint<index_width(N * Words + 1)> count_equal(const uint<N> (&words)[Words], bit value) {
  using number = uint<index_width(N * Words + 1)>;
#if defined(PEAL_HLS_GATEWARE)
  number count(0u);
  for (int i = 0; i < N * Words; i += 3) {
    bit x[3]{};
    for (int k = 0; k < 3 && i + k < N * Words; ++k) {
      const bit here = bit_at(words[(i + k) / N], (i + k) % N);
      x[k] = value ? here : ~here;
    }
    const uint<2> two = uint<2>((x[0] & x[1]) | (x[0] & x[2]) | (x[1] & x[2])) << 1;
    count += number(two | uint<2>(x[0] ^ x[1] ^ x[2]));
  }
  return count;
#else
  unsigned ones = 0;
  for (const uint<N>& x : words) {
    for (int low = 0; low < N; low += 64) ones += static_cast<unsigned>(__builtin_popcountll(static_cast<unsigned long long>(x >> low)));
  }
  return number(value ? ones : static_cast<unsigned>(N * Words) - ones);
#endif
}

}  // namespace peal::hls
