// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Compares compiled kernels with the C++ they come from, in lockstep: random vectors biased to corners go into both. With a handshake the
// input has bubbles (1 in 4) and the output stalls (1 in 8); free running, every clock is a step. A reset in the middle starts both anew.
// bench.py writes the glue: which field is which port of the model.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <concepts>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>
#include <verilated.h>

namespace peal::hls_bench {

using wide = unsigned _BitInt(128);

/// What a field of Width bits is handled in.
template <unsigned Width>
using word_of = std::conditional_t<(Width > 64), wide, std::uint64_t>;
template <unsigned Width>
inline constexpr word_of<Width> ones = static_cast<word_of<Width>>(~word_of<Width>(0)) >> ((Width > 64 ? 128 : 64) - Width);

/// xorshift64*, Vigna 2016: the same numbers on every machine.
class generator {
public:
  explicit generator(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15u | 1u) {}
  std::uint64_t operator()() {
    state_ ^= state_ >> 12, state_ ^= state_ << 25, state_ ^= state_ >> 27;
    return state_ * 0x2545F4914F6CDD1Du;
  }
  /// A number of Width bits; half of them at or near a corner, or the one before. Without a branch: this is most of the bench's time.
  template <unsigned Width>
  auto corner(word_of<Width> before) {
    using word = word_of<Width>;
    struct kind { word any, before, one, plus; };
    constexpr word all = ~word(0), none = 0;
    static constexpr kind kinds[16] = {{none, none, none, 0}, {none, none, none, all}, {none, none, none, 1}, {none, none, none, all - 1},
                                       {none, none, all, 0}, {7, none, none, 0}, {none, all, none, 0}, {none, all, none, 1},
                                       {all, none, none, 0}, {all, none, none, 0}, {all, none, none, 0}, {all, none, none, 0},
                                       {all, none, none, 0}, {all, none, none, 0}, {all, none, none, 0}, {all, none, none, 0}};
    const std::uint64_t choice = (*this)();
    word any = static_cast<word>(choice >> 2);
    if constexpr (Width > 56) any = static_cast<word>((*this)());
    if constexpr (Width > 64) any = static_cast<word>(any << 64 | word((*this)()));
    const kind &k = kinds[choice >> 60];
    const word one = word(1) << (static_cast<std::uint32_t>(choice) % Width);
    return static_cast<word>(((any & k.any) + (before & k.before) + (one & k.one) + k.plus) & ones<Width>);
  }

private:
  std::uint64_t state_;
};

template <class Field, class Word>
void set(Field &field, Word value) {
  field = static_cast<Field>(value);
}

/// Bits [Low, Low + Width) of a port.
template <unsigned Low, unsigned Width, std::size_t Words>
void put_bits(VlWide<Words> &port, word_of<Width> value) {
  for (unsigned word = Low / 32; word <= (Low + Width - 1) / 32; ++word) {
    const unsigned begin = word * 32;
    const unsigned first = begin < Low ? Low - begin : 0, last = Low + Width - begin < 32 ? Low + Width - begin : 32;
    const EData mask = static_cast<EData>(((std::uint64_t{1} << (last - first)) - 1) << first);
    const EData part = begin < Low ? static_cast<EData>(value << first) : static_cast<EData>(value >> (begin - Low));
    port[word] = (port[word] & ~mask) | (part & mask);
  }
}
template <unsigned Low, unsigned Width, std::integral Port>
void put_bits(Port &port, word_of<Width> value) {
  const std::uint64_t mask = static_cast<std::uint64_t>(ones<Width>) << Low;
  port = static_cast<Port>((port & ~mask) | (static_cast<std::uint64_t>(value) << Low));
}
template <unsigned Low, unsigned Width, std::size_t Words>
word_of<Width> get_bits(const VlWide<Words> &port) {
  word_of<Width> value = 0;
  for (unsigned word = Low / 32; word <= (Low + Width - 1) / 32; ++word) {
    const unsigned begin = word * 32;
    if (begin < Low) value |= static_cast<word_of<Width>>(port[word] >> (Low - begin));
    else value |= static_cast<word_of<Width>>(static_cast<word_of<Width>>(port[word]) << (begin - Low));
  }
  return value & ones<Width>;
}
template <unsigned Low, unsigned Width, std::integral Port>
word_of<Width> get_bits(const Port &port) {
  return static_cast<word_of<Width>>(port >> Low) & ones<Width>;
}

struct none {};
template <class F>
struct signature;
template <class O, class S, class I>
struct signature<O (*)(S &, const I &)> {
  using out = O;
  using state = S;
  using in = I;
  template <auto Step>
  static O run(S &s, const I &i) { return Step(s, i); }
};
template <class S, class I>
struct signature<void (*)(S &, const I &)> {
  using out = S;
  using state = S;
  using in = I;
  template <auto Step>
  static S run(S &s, const I &i) {
    Step(s, i);
    return s;
  }
};
template <class O, class I>
struct signature<O (*)(const I &)> {
  using out = O;
  using state = none;
  using in = I;
  template <auto Step>
  static O run(none &, const I &i) { return Step(i); }
};

inline std::string hex(wide value) {
  std::string text;
  do {
    text.insert(text.begin(), "0123456789abcdef"[static_cast<unsigned>(value & wide(15))]);
    value >>= 4;
  } while (value != wide(0));
  return text;
}

/// One module beside its kernel. Glue has: name, stages, free_running, signature with run, randomise, drive, same, difference, and the handshake ports.
class bench_base {
public:
  virtual ~bench_base() = default;
  virtual void restart() = 0;
  virtual void before_edge() = 0;   ///< choose and drive the inputs
  virtual void at_edge() = 0;       ///< everything has settled: take what is handed over
  virtual std::uint64_t vectors() const = 0;
  virtual bool failed() const = 0;
  virtual const char *name() const = 0;
};

template <class Model, class Glue>
class bench : public bench_base {
public:
  bench(Model &model, std::uint64_t seed) : model_(model), random_(seed) {}

  void restart() override {
    state_ = typename Glue::state{};
    first_ = count_ = 0;
    clocks_ = 0;
    offered_ = false;
    if constexpr (!Glue::free_running) Glue::valid(model_, false), Glue::ready(model_, true);
  }
  void before_edge() override {
    if constexpr (Glue::free_running) {
      Glue::randomise(random_, in_);
    } else {
      if (!offered_ && (random_() & 0x300) != 0) {
        Glue::randomise(random_, in_);
        offered_ = true;
      }
      Glue::valid(model_, offered_);
      ready_ = (random_() & 0x700) != 0;
      Glue::ready(model_, ready_);
    }
    Glue::drive(model_, in_);
  }
  void at_edge() override {
    if constexpr (Glue::free_running) {
      if constexpr (Glue::stages == 0) {  // beside its inputs
        step();
        take();
      } else {
        if (clocks_++ >= Glue::stages) take();
        step();
      }
    } else {
      if (Glue::valid_out(model_) && ready_) take();
      if (offered_ && Glue::ready_out(model_)) {
        step();
        offered_ = false;
      }
    }
  }
  std::uint64_t vectors() const override { return vectors_; }
  bool failed() const override { return failed_; }
  const char *name() const override { return Glue::name; }

private:
  static constexpr unsigned room = std::bit_ceil(static_cast<unsigned>(Glue::stages) + 1);

  void step() {
    expected_[(first_ + count_) % room] = Glue::run(state_, in_);
    if (++count_ > static_cast<unsigned>(std::max(Glue::stages, 1))) fail("more steps inside than stages"), --count_;
  }
  void take() {
    if (count_ == 0) return fail("an output without an input");
    if (!Glue::same(model_, expected_[first_])) fail(Glue::difference(model_, expected_[first_]));
    first_ = (first_ + 1) % room;
    --count_;
    ++vectors_;
  }
  void fail(const std::string &what) {
    if (!failed_) std::printf("%s: vector %llu: %s\n", Glue::name, static_cast<unsigned long long>(vectors_), what.c_str());
    failed_ = true;
  }

  Model &model_;
  generator random_;
  typename Glue::state state_{};
  typename Glue::in in_{};
  std::array<typename Glue::out, room> expected_{};
  unsigned first_ = 0, count_ = 0;
  std::uint64_t vectors_ = 0;
  int clocks_ = 0;
  bool offered_ = false, ready_ = false, failed_ = false;
};

/// Runs until every module has taken `vectors` vectors, with a reset after a third of them. Returns the number of modules that differ.
template <class Model>
int run_all(Model &model, std::vector<std::unique_ptr<bench_base>> &benches, std::uint64_t vectors, int reset_clocks) {
  const auto clock = [&] {
    model.clk_i = 0;
    model.eval();
  };
  const auto edge = [&] {
    model.clk_i = 1;
    model.eval();
  };
  const auto reset = [&] {
    model.rst_i = 1;
    for (auto &b : benches) b->restart();
    for (int i = 0; i < reset_clocks; ++i) clock(), edge();
    model.rst_i = 0;
  };
  reset();
  bool again = false;
  for (std::uint64_t clocks = 0;; ++clocks) {
    for (auto &b : benches) b->before_edge();
    clock();
    for (auto &b : benches) b->at_edge();
    edge();
    if (clocks % 64 != 63) continue;
    std::uint64_t least = vectors;
    bool failed = false;
    for (auto &b : benches) {
      failed |= b->failed();
      if (b->vectors() < least) least = b->vectors();
    }
    if (!again && least > vectors / 3) again = true, reset();
    if (least >= vectors || failed) break;
    if (clocks > 1024 + 8 * vectors) {
      for (auto &b : benches)
        if (b->vectors() < vectors) std::printf("%s: stuck after %llu vectors\n", b->name(), static_cast<unsigned long long>(b->vectors()));
      return 1;
    }
  }
  int bad = 0;
  for (auto &b : benches) {
    if (b->failed()) ++bad;
    std::printf("%-36s %9llu vectors %s\n", b->name(), static_cast<unsigned long long>(b->vectors()), b->failed() ? "DIFFERS" : "equal");
  }
  return bad;
}

} // namespace peal::hls_bench
