// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Three kernels of one channel as SystemC modules, dead time -> event divider -> input delay, with random gaps, stalls
// and a reset, against the step functions called directly.
#include "sim/kernels/kernel_module.hpp"

#include "kernel_helpers.hpp"
#include "kernels/dead_time.hpp"
#include "kernels/event_divider.hpp"
#include "kernels/input_delay.hpp"

#include <catch2/catch.hpp>
#include <cstdint>
#include <functional>
#include <random>
#include <string>
#include <vector>

/// The SystemC library has a main() that wants this; the tests have their own.
int sc_main(int, char**) { return 0; }

namespace peal::test {

using namespace hls;
using namespace sim;

namespace {

constexpr unsigned dead_units = 3 * 4096 + 700;
constexpr unsigned divider = 3;
constexpr unsigned delay_units = 2 * 4096 + 3000;

/// What travels beside the kernels: the place of the hit of the step before, which the dead time decides about.
struct Place {
  words::fraction fraction;
  uint<input_delay::row_bits> row;
};

using dead = with_side<&dead_time::step, Place>;
using divide = with_side<&event_divider::step, Place>;
using delay = kernel_traits<&input_delay::step>;

dead::In hit(bool valid, unsigned fraction, const Place& before) {
  return {{one(valid), words::fraction(fraction), uint<24>(dead_units)}, before};
}
divide::In to_divider(const dead::Out& from) {
  return {{from.out.keep, event_divider::count(divider), one(false)}, from.side};
}
delay::In to_delay(const divide::Out& from) {
  return {from.out.keep, one(false), from.side.fraction, uint<20>(delay_units), from.side.row};
}

std::vector<unsigned> fields(const input_delay::Entry& e) {
  return {plain(e.valid), plain(e.lost), plain(e.falling), plain(e.fraction), plain(e.row)};
}

/// The pipeline; the clock is a plain signal that the test moves.
struct pipeline : sc_core::sc_module {
  sc_core::sc_signal<bool> clk{"clk"}, rst{"rst"};
  stream<dead::In> hits{"hits"};
  stream<dead::Out> dead_out{"dead_out"};
  stream<divide::In> divide_in{"divide_in"};
  stream<divide::Out> divide_out{"divide_out"};
  stream<delay::In> delay_in{"delay_in"};
  stream<input_delay::Entry> entries{"entries"};
  basic_kernel_module<dead, 1> u_dead_time{"u_dead_time"};
  basic_kernel_module<divide, 3> u_event_divider{"u_event_divider"};
  kernel_module<&input_delay::step, 2> u_input_delay{"u_input_delay"};
  wires<&to_divider> u_to_divider{"u_to_divider"};
  wires<&to_delay> u_to_delay{"u_to_delay"};

  explicit pipeline(sc_core::sc_module_name name) : sc_module(name) {
    bind(u_dead_time, hits, dead_out);
    u_to_divider.in_i(dead_out.data);
    u_to_divider.out_o(divide_in.data);
    bind(u_event_divider, dead_out.valid, dead_out.ready, divide_in.data, divide_out);
    u_to_delay.in_i(divide_out.data);
    u_to_delay.out_o(delay_in.data);
    bind(u_input_delay, divide_out.valid, divide_out.ready, delay_in.data, entries);
  }

  template <class Module, class Data, class Next>
  void bind(Module& module, sc_core::sc_signal<bool>& valid, sc_core::sc_signal<bool>& ready, Data& data, Next& next) {
    module.clk_i(clk);
    module.rst_i(rst);
    module.valid_i(valid);
    module.ready_o(ready);
    module.in_i(data);
    module.valid_o(next.valid);
    module.ready_i(next.ready);
    module.out_o(next.data);
  }
  template <class Module, class From, class Next>
  void bind(Module& module, From& from, Next& next) {
    bind(module, from.valid, from.ready, from.data, next);
  }
};

/// The same by calling the steps.
struct direct {
  dead_time::State dead_state;
  event_divider::State divider_state;
  input_delay::State delay_state;

  input_delay::Entry step(const dead::In& in) {
    dead::Out a{dead_time::step(dead_state, in.in), in.side};
    const divide::In b = to_divider(a);
    const divide::Out c{event_divider::step(divider_state, b.in), b.side};
    return input_delay::step(delay_state, to_delay(c));
  }
};

/// Lets ready run back through all modules. A step of time runs all delta cycles (SC_ZERO_TIME would run one).
void settle() { sc_core::sc_start(1, sc_core::SC_NS); }

} // namespace

// One simulation per process is all SystemC can do, so everything is one case.
TEST_CASE("Kernels as SystemC modules give what their steps give, through gaps, stalls and a reset") {
  const std::uint64_t seed = 7001;
  CAPTURE(seed);
  std::mt19937_64 random(seed);
  pipeline p("pipeline");
  p.rst.write(true);
  settle();
  const auto edge = [&p] {
    p.clk.write(true);
    settle();
    p.clk.write(false);
    settle();
  };
  edge();

  for (const unsigned stall : {0u, 1u, 2u, 7u}) { // of 8 clocks so many stall at the end; gaps likewise
    CAPTURE(stall);
    p.hits.valid.write(false);
    p.rst.write(true); // the modules forget what the round before left in them
    edge();
    p.rst.write(false);
    settle();
    direct reference;
    std::vector<std::vector<unsigned>> expected, seen;
    unsigned row = 0;
    words::fraction before(0u);
    std::uint64_t clocks = 0;
    std::uint64_t first_out = 0;
    bool offered = false;
    while (expected.size() < 3000 || seen.size() < expected.size()) {
      REQUIRE(++clocks < 100'000);
      const bool more = expected.size() < 3000;
      // An offer stays until it is taken.
      if (!offered && more && random() % 8 >= stall) {
        payload<dead::In> offer;
        const unsigned fraction = static_cast<unsigned>(random() % 4096);
        offer.value = hit(random() % 3 != 0, fraction, {before, uint<9>((row - 1) & 511)});
        before = words::fraction(fraction);
        p.hits.data.write(offer);
        offered = true;
      }
      p.hits.valid.write(offered);
      p.entries.ready.write(random() % 8 >= stall);
      settle();
      if (offered && p.hits.ready.read()) {
        expected.push_back(fields(reference.step(p.hits.data.read().value)));
        ++row;
        offered = false;
      }
      if (p.entries.valid.read() && p.entries.ready.read()) {
        if (seen.empty()) { first_out = clocks; }
        seen.push_back(fields(p.entries.data.read().value));
      }
      edge();
    }
    std::size_t same = 0;
    while (same < seen.size() && same < expected.size() && seen[same] == expected[same]) { ++same; }
    CHECK(same == 3000);
    CHECK(seen.size() == expected.size());
    std::size_t with_entry = 0;
    for (const auto& e : seen) { with_entry += e[0]; }
    CHECK(with_entry > 100);
    if (stall == 0) {
      CHECK(first_out == 1 + 1 + 3 + 2); // one clock a stage
      CHECK(clocks == 3000 + 1 + 3 + 2); // and one input a clock
    }
  }
}

} // namespace peal::test
