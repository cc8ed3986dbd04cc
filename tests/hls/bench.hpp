// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Compares compiled kernels with the C++ they come from, in lockstep: random vectors biased to corners go into both.
// With a handshake the input has bubbles (1 in 4) and the output stalls (1 in 8); free running, every clock is a step.
// Depth: now and then some of the inputs stand still for up to 8192 vectors, as settings do, so that long counts and
// distances come about. A reset of one clock or more starts both anew after 0 to 16384 clocks, half of the time with
// steps inside, half of the time behind a comparison of the registers with the state of the C++. After every second one
// both begin in the same random state instead of the initial one (the step is a function of any state), so that
// counters stand near their ends. A kernel may have a stimulus of its own, tests/hls/stimuli/<header>. bench.py writes
// the glue: which field is which port of the model, which state which register.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <concepts>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>
#include <verilated.h>

namespace peal::hls_bench {

using wide = unsigned _BitInt(128);

/// What a field of Width bits is handled in.
template <unsigned Width>
using word_of = std::conditional_t<(Width > 64), wide, std::uint64_t>;
template <unsigned Width>
inline constexpr word_of<Width> ones = static_cast<word_of<Width>>(~word_of<Width>(0)) >>
                                       ((Width > 64 ? 128 : 64) - Width);

/// xorshift64*, Vigna 2016: the same numbers on every machine.
class generator {
public:
  explicit generator(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15u | 1u) {}
  std::uint64_t operator()() {
    state_ ^= state_ >> 12, state_ ^= state_ << 25, state_ ^= state_ >> 27;
    return state_ * 0x2545F4914F6CDD1Du;
  }
  /// A number of Width bits; half of them at or near a corner, or the one before. Without a branch: this is
  /// most of the bench's time.
  template <unsigned Width>
  auto corner(word_of<Width> before) {
    using word = word_of<Width>;
    struct kind {
      word any, before, one, plus;
    };
    constexpr word all = ~word(0), none = 0;
    static constexpr kind kinds[16] = {
        {none, none, none, 0}, {none, none, none, all}, {none, none, none, 1}, {none, none, none, all - 1},
        {none, none, all, 0},  {7, none, none, 0},      {none, all, none, 0},  {none, all, none, 1},
        {all, none, none, 0},  {all, none, none, 0},    {all, none, none, 0},  {all, none, none, 0},
        {all, none, none, 0},  {all, none, none, 0},    {all, none, none, 0},  {all, none, none, 0}};
    const std::uint64_t choice = (*this)();
    word any = static_cast<word>(choice >> 2);
    if constexpr (Width > 56) { any = static_cast<word>((*this)()); }
    if constexpr (Width > 64) { any = static_cast<word>(any << 64 | word((*this)())); }
    const kind& k = kinds[choice >> 60];
    const word one = word(1) << (static_cast<std::uint32_t>(choice) % Width);
    return static_cast<word>(((any & k.any) + (before & k.before) + (one & k.one) + k.plus) & ones<Width>);
  }

private:
  std::uint64_t state_;
};

template <class Field, class Word>
void set(Field& field, Word value) {
  field = static_cast<Field>(value);
}

/// Bits [Low, Low + Width) of a port.
template <unsigned Low, unsigned Width, std::size_t Words>
void put_bits(VlWide<Words>& port, word_of<Width> value) {
  for (unsigned word = Low / 32; word <= (Low + Width - 1) / 32; ++word) {
    const unsigned begin = word * 32;
    const unsigned first = begin < Low ? Low - begin : 0, last = Low + Width - begin < 32 ? Low + Width - begin : 32;
    const EData mask = static_cast<EData>(((std::uint64_t{1} << (last - first)) - 1) << first);
    const EData part = begin < Low ? static_cast<EData>(value << first) : static_cast<EData>(value >> (begin - Low));
    port[word] = (port[word] & ~mask) | (part & mask);
  }
}
template <unsigned Low, unsigned Width, std::integral Port>
void put_bits(Port& port, word_of<Width> value) {
  const std::uint64_t mask = static_cast<std::uint64_t>(ones<Width>) << Low;
  port = static_cast<Port>((port & ~mask) | (static_cast<std::uint64_t>(value) << Low));
}
template <unsigned Low, unsigned Width, std::size_t Words>
word_of<Width> get_bits(const VlWide<Words>& port) {
  word_of<Width> value = 0;
  for (unsigned word = Low / 32; word <= (Low + Width - 1) / 32; ++word) {
    const unsigned begin = word * 32;
    if (begin < Low) {
      value |= static_cast<word_of<Width>>(port[word] >> (Low - begin));
    } else {
      value |= static_cast<word_of<Width>>(static_cast<word_of<Width>>(port[word]) << (begin - Low));
    }
  }
  return value & ones<Width>;
}
template <unsigned Low, unsigned Width, std::integral Port>
word_of<Width> get_bits(const Port& port) {
  return static_cast<word_of<Width>>(port >> Low) & ones<Width>;
}

struct none {};
template <class F>
struct signature;
template <class O, class S, class I>
struct signature<O (*)(S&, const I&)> {
  using out = O;
  using state = S;
  using in = I;
  template <auto Step>
  static O run(S& s, const I& i) {
    return Step(s, i);
  }
};
template <class S, class I>
struct signature<void (*)(S&, const I&)> {
  using out = S;
  using state = S;
  using in = I;
  template <auto Step>
  static S run(S& s, const I& i) {
    Step(s, i);
    return s;
  }
};
template <class O, class I>
struct signature<O (*)(const I&)> {
  using out = O;
  using state = none;
  using in = I;
  template <auto Step>
  static O run(none&, const I& i) {
    return Step(i);
  }
};

inline std::string hex(wide value) {
  std::string text;
  do {
    text.insert(text.begin(), "0123456789abcdef"[static_cast<unsigned>(value & wide(15))]);
    value >>= 4;
  } while (value != wide(0));
  return text;
}

/// What a kernel without a stimulus of its own has.
struct no_stimulus {
  template <class State, class In>
  void operator()(generator&, const State&, In&) {}
};

/// One module beside its kernel. Glue has: name, stages, free_running, signature with run, fields, stimulus,
/// randomise, drive, same, difference; preset, poke and wrong for the state; reset, mutant and the handshake
/// ports.
class bench_base {
public:
  virtual ~bench_base() = default;
  virtual void begin(unsigned mutant) = 0; ///< all anew, with the same random numbers; 0: the module as it is
  virtual void before_edge() = 0;          ///< choose and drive the inputs
  virtual void at_edge() = 0;              ///< everything has settled: take what is handed over
  virtual std::uint64_t vectors() const = 0;
  virtual const std::string& failure() const = 0; ///< empty: none
  virtual const char* name() const = 0;
};

template <class Model, class Glue>
class bench : public bench_base {
public:
  bench(Model& model, std::uint64_t seed) : model_(model), seed_(seed), random_(seed) { begin(0); }

  void begin(unsigned mutant) override {
    Glue::mutant(model_, mutant);
    random_ = generator(seed_);
    stimulus_ = {};
    failure_.clear();
    vectors_ = 0;
    phase_ = 0;
    episodes_ = 0;
    restart();
  }
  void before_edge() override {
    if (clocks_ >= episode_ && compared()) { restart(); }
    Glue::reset(model_, clocks_ < reset_);
    if (clocks_ < reset_) { return drive_in_reset(); }
    preset();
    if constexpr (Glue::free_running) {
      choose();
    } else {
      if (!offered_ && clocks_ < episode_ && (random_() & 0x300) != 0) {
        choose();
        offered_ = true;
      }
      Glue::valid(model_, offered_);
      ready_ = (random_() & 0x700) != 0;
      Glue::ready(model_, ready_);
    }
    Glue::drive(model_, in_);
  }
  void at_edge() override {
    if (clocks_++ < reset_) { return; }
    if (++silent_ > 1024) { fail("stuck"); }
    if constexpr (Glue::free_running) {
      if constexpr (Glue::stages == 0) { // beside its inputs
        step();
        take();
      } else {
        if (clocks_ > reset_ + Glue::stages) { take(); }
        step();
      }
    } else {
      if (Glue::valid_out(model_) && ready_) { take(); }
      if (offered_ && Glue::ready_out(model_)) {
        step();
        offered_ = false;
      }
    }
  }
  std::uint64_t vectors() const override { return vectors_; }
  const std::string& failure() const override { return failure_; }
  const char* name() const override { return Glue::name; }

private:
  static constexpr unsigned room = std::bit_ceil(static_cast<unsigned>(Glue::stages) + 1);

  void restart() {
    state_ = typename Glue::state{};
    first_ = count_ = 0;
    clocks_ = silent_ = 0;
    offered_ = false;
    preset_ = episodes_ % 2 == 1;
    cut_ = episodes_ / 2 % 2 == 1;
    reset_ = 1 + static_cast<int>(random_() % (2 * Glue::stages + 4));
    // The first four short, so that the shortest run has all of it. Later seven in eight next to nothing:
    // that costs few vectors, and many states are begun from.
    episode_ = reset_ + (episodes_ < 4        ? 512
                         : random_() % 8 != 0 ? preset_ + static_cast<int>(random_() % 16)
                                              : 512 << random_() % 6);
    ++episodes_;
  }
  /// Nothing that comes in during a reset may be seen behind it.
  void drive_in_reset() {
    choose();
    Glue::drive(model_, in_);
    if constexpr (!Glue::free_running) { Glue::valid(model_, random_() & 1), Glue::ready(model_, random_() & 2); }
  }
  /// The same random state for both. With a handshake nothing is inside; free running, a register of stage n
  /// is read n clocks later.
  void preset() {
    const int clock = clocks_ - reset_;
    if (!preset_ || clock > Glue::stages) { return; }
    if (clock == 0) {
      Glue::preset(random_, state_);
      begun_ = state_;
    }
    for (int stage = 0; stage <= Glue::stages; ++stage) {
      if (stage == clock || (!Glue::free_running && clock == 0)) { Glue::poke(model_, begun_, stage); }
    }
  }
  /// Whether the registers have been compared with the state of the C++ at the end: with a handshake when
  /// nothing is inside any more, free running those of stage n n clocks later. In half of the cases the reset
  /// just comes, whatever is inside.
  bool compared() {
    if (cut_) { return true; }
    const int clock = clocks_ - episode_;
    if (Glue::free_running && clock == 0) { ended_ = state_; }
    if (!Glue::free_running && (offered_ || count_ > 0)) { return false; }
    for (int stage = 0; stage <= Glue::stages; ++stage) {
      if (Glue::free_running && stage != clock) { continue; }
      const std::string what = Glue::wrong(model_, Glue::free_running ? ended_ : state_, stage);
      if (!what.empty()) { fail("the state behind it: " + what); }
    }
    return !Glue::free_running || clock == Glue::stages;
  }
  void choose() {
    if (phase_-- == 0) {
      phase_ = 16 << random_() % 10;
      const std::uint64_t kind = random_() % 4;
      for (bool& h : held_) { h = (kind == 2 && random_() % 2 == 0) || (kind == 3 && random_() % 4 != 0); }
    }
    Glue::randomise(random_, in_, held_);
    stimulus_(random_, std::as_const(state_), in_);
  }
  void step() {
    expected_[(first_ + count_) % room] = Glue::run(state_, in_);
    if (++count_ > static_cast<unsigned>(std::max(Glue::stages, 1))) {
      fail("more steps inside than stages"), --count_;
    }
  }
  void take() {
    silent_ = 0;
    if (count_ == 0) { return fail("an output without an input"); }
    if (!Glue::same(model_, expected_[first_])) { fail(Glue::difference(model_, expected_[first_])); }
    first_ = (first_ + 1) % room;
    --count_;
    ++vectors_;
  }
  void fail(const std::string& what) {
    if (failure_.empty()) { failure_ = "vector " + std::to_string(vectors_) + ": " + what; }
  }

  Model& model_;
  std::uint64_t seed_;
  generator random_;
  typename Glue::stimulus stimulus_{};
  typename Glue::state state_{}, begun_{},
      ended_{}; ///< now; as it was when the registers were written; when they began to be compared
  typename Glue::in in_{};
  std::array<typename Glue::out, room> expected_{};
  std::array<bool, Glue::fields> held_{};
  unsigned first_ = 0, count_ = 0, phase_ = 0, episodes_ = 0;
  std::uint64_t vectors_ = 0;
  int clocks_ = 0, reset_ = 0, episode_ = 0, silent_ = 0;
  bool offered_ = false, ready_ = false, preset_ = false, cut_ = false;
  std::string failure_;
};

template <class Model, class Active>
void clock_all(Model& model, const std::vector<std::unique_ptr<bench_base>>& benches, const Active& active) {
  for (std::size_t i = 0; i < benches.size(); ++i) {
    if (active(i)) { benches[i]->before_edge(); }
  }
  model.clk_i = 0;
  model.eval();
  for (std::size_t i = 0; i < benches.size(); ++i) {
    if (active(i)) { benches[i]->at_edge(); }
  }
  model.clk_i = 1;
  model.eval();
}

/// Runs until every module has taken `vectors` vectors, or one differs. Returns the number of modules that differ.
template <class Model>
int run_all(Model& model, std::vector<std::unique_ptr<bench_base>>& benches, std::uint64_t vectors) {
  for (bool done = false; !done;) {
    for (int i = 0; i < 64; ++i) {
      clock_all(model, benches, [](std::size_t) { return true; });
    }
    done = true;
    for (auto& b : benches) { done &= b->vectors() >= vectors; }
    for (auto& b : benches) { done |= !b->failure().empty(); }
  }
  int bad = 0;
  for (auto& b : benches) {
    if (!b->failure().empty()) { ++bad, std::printf("%s: %s\n", b->name(), b->failure().c_str()); }
    std::printf("%-36s %9llu vectors %s\n", b->name(), static_cast<unsigned long long>(b->vectors()),
                b->failure().empty() ? "equal" : "DIFFERS");
  }
  return bad;
}

/// Runs mutants, each until it differs or has taken `vectors` vectors: `file` has lines "module mutant", both
/// as numbers. Prints one line each. The modules run side by side, each takes its next mutant when it is done
/// with one.
template <class Model>
int run_mutants(Model& model, std::vector<std::unique_ptr<bench_base>>& benches, std::uint64_t vectors,
                const char* file) {
  std::vector<std::vector<unsigned>> waiting(benches.size());
  std::ifstream jobs(file);
  for (std::size_t module = 0, mutant = 0; jobs >> module >> mutant;) {
    waiting.at(module).push_back(static_cast<unsigned>(mutant));
  }
  std::vector<std::size_t> next(benches.size(), 0);
  std::size_t left = 0;
  for (std::size_t i = 0; i < benches.size(); ++i) {
    if (waiting[i].empty()) { continue; }
    benches[i]->begin(waiting[i][0]);
    ++left;
  }
  const auto active = [&](std::size_t i) { return next[i] < waiting[i].size(); };
  while (left > 0) {
    clock_all(model, benches, active);
    for (std::size_t i = 0; i < benches.size(); ++i) {
      if (!active(i) || (benches[i]->failure().empty() && benches[i]->vectors() < vectors)) { continue; }
      std::printf("%zu %u %s\n", i, waiting[i][next[i]],
                  benches[i]->failure().empty() ? "alive" : benches[i]->failure().c_str());
      if (++next[i] < waiting[i].size()) {
        benches[i]->begin(waiting[i][next[i]]);
      } else {
        --left;
      }
    }
  }
  return 0;
}

} // namespace peal::hls_bench
