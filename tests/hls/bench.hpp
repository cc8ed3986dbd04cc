// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Compares compiled kernels with the C++ they come from, in lockstep: random vectors biased to corners go into both. With a handshake the
// input has bubbles (1 in 4) and the output stalls (1 in 8); free running, every clock is a step. A reset in the middle starts both anew.
// bench.py writes the glue: which field is which port of the model.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <memory>
#include <string>
#include <vector>
#include <verilated.h>

namespace peal::hls_bench {

using wide = unsigned _BitInt(128);

/// xorshift64*, Vigna 2016: the same numbers on every machine.
class generator {
public:
  explicit generator(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15u | 1u) {}
  std::uint64_t operator()() {
    state_ ^= state_ >> 12, state_ ^= state_ << 25, state_ ^= state_ >> 27;
    return state_ * 0x2545F4914F6CDD1Du;
  }
  /// A number of `width` bits; half of them at or near a corner, or the one before.
  wide corner(unsigned width, wide before) {
    const wide mask = width == 128 ? ~wide(0) : (wide(1) << width) - wide(1);
    const wide any = (wide((*this)()) << 64) | wide((*this)());
    switch ((*this)() >> 60) {
    case 0: return 0;
    case 1: return mask;
    case 2: return wide(1) & mask;
    case 3: return (mask - wide(1)) & mask;
    case 4: return wide(1) << ((*this)() % width);
    case 5: return any & wide(7) & mask;
    case 6: return before;
    case 7: return (before + wide(1)) & mask;
    default: return any & mask;
    }
  }

private:
  std::uint64_t state_;
};

template <class Field>
void set(Field &field, wide value) {
  field = static_cast<Field>(value);
}

template <std::size_t Words>
void put_bits(VlWide<Words> &port, unsigned low, unsigned width, wide value) {
  for (unsigned i = 0; i < width; ++i) {
    const EData mask = EData{1} << ((low + i) % 32);
    if ((value >> i) & wide(1)) port[(low + i) / 32] |= mask;
    else port[(low + i) / 32] &= ~mask;
  }
}
template <class Port>
void put_bits(Port &port, unsigned low, unsigned width, wide value) {
  const wide mask = (width == 128 ? ~wide(0) : (wide(1) << width) - wide(1)) << low;
  port = static_cast<Port>((wide(port) & ~mask) | ((value << low) & mask));
}
template <std::size_t Words>
wide get_bits(const VlWide<Words> &port, unsigned low, unsigned width) {
  wide value = 0;
  for (unsigned i = 0; i < width; ++i) value |= wide((port[(low + i) / 32] >> ((low + i) % 32)) & 1u) << i;
  return value;
}
template <class Port>
wide get_bits(const Port &port, unsigned low, unsigned width) {
  return (wide(port) >> low) & (width == 128 ? ~wide(0) : (wide(1) << width) - wide(1));
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

/// One module beside its kernel. Glue has: name, stages, free_running, step (signature, run), drive, differs, and the handshake ports.
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
    expected_.clear();
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
      if (clocks_++ >= Glue::stages) take();
      expected_.push_back(Glue::run(state_, in_));
    } else {
      if (Glue::valid_out(model_) && ready_) take();
      if (offered_ && Glue::ready_out(model_)) {
        expected_.push_back(Glue::run(state_, in_));
        offered_ = false;
      }
      if (expected_.size() > static_cast<std::size_t>(Glue::stages)) fail("more steps inside than stages");
    }
  }
  std::uint64_t vectors() const override { return vectors_; }
  bool failed() const override { return failed_; }
  const char *name() const override { return Glue::name; }

private:
  void take() {
    if (expected_.empty()) return fail("an output without an input");
    std::string difference;
    if (Glue::differs(model_, expected_.front(), difference)) fail(difference);
    expected_.pop_front();
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
  std::deque<typename Glue::out> expected_;
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
    std::uint64_t least = vectors, best = 0;
    bool failed = false;
    for (auto &b : benches) {
      failed |= b->failed();
      if (b->vectors() < least) least = b->vectors();
      if (b->vectors() > best) best = b->vectors();
    }
    if (!again && least > vectors / 3) again = true, reset();
    if (least >= vectors || failed) break;
    if (clocks > 64 + 8 * vectors) {
      for (auto &b : benches)
        if (b->vectors() < vectors) std::printf("%s: stuck after %llu vectors\n", b->name(), static_cast<unsigned long long>(b->vectors()));
      return 1;
    }
  }
  int bad = 0;
  for (auto &b : benches) {
    if (b->failed()) ++bad;
    std::printf("%-28s %9llu vectors %s\n", b->name(), static_cast<unsigned long long>(b->vectors()), b->failed() ? "DIFFERS" : "equal");
  }
  return bad;
}

} // namespace peal::hls_bench
