// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Three kernels of one channel, dead time -> event divider -> input delay, four times in one simulation: all as SystemC
// modules around the C++, all as Verilated RTL, and two mixtures. The same hits with the same gaps, stalls and resets
// must give the same bytes in the same clocks. In front of SystemC, else Verilator takes the models for SystemC
// modules.
#include <Vmixed_dead_time.h>
#include <Vmixed_event_divider.h>
#include <Vmixed_input_delay.h>

#include "sim/kernels/verilated_module.hpp"

#include "kernels/dead_time.hpp"
#include "kernels/event_divider.hpp"
#include "kernels/input_delay.hpp"

#include <catch2/catch.hpp>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

/// The SystemC library has a main() that wants this; the tests have their own.
int sc_main(int, char**) { return 0; }
double sc_time_stamp() { return 0; }

namespace peal::test {

using namespace hls;
using namespace sim;

namespace {

unsigned plain(auto x) { return static_cast<unsigned>(x); }

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

divide::In to_divider(const dead::Out& from) {
  return {{from.out.keep, event_divider::count(divider), bit(0u)}, from.side};
}
delay::In to_delay(const divide::Out& from) {
  return {from.out.keep, bit(0u), from.side.fraction, uint<20>(delay_units), from.side.row};
}

struct dead_pins {
  using In = dead::In;
  using Out = dead::Out;
  static void drive(Vmixed_dead_time& m, const In& in) {
    m.in_valid_i = static_cast<CData>(plain(in.in.valid));
    m.fraction_i = static_cast<SData>(plain(in.in.fraction));
    m.dead_time_i = plain(in.in.dead_time);
  }
  static Out collect(const Vmixed_dead_time& m, const In& in) { return {{bit(m.keep_o), bit(m.reject_o)}, in.side}; }
};
struct divide_pins {
  using In = divide::In;
  using Out = divide::Out;
  static void drive(Vmixed_event_divider& m, const In& in) {
    m.in_valid_i = static_cast<CData>(plain(in.in.valid));
    m.divider_i = static_cast<SData>(plain(in.in.divider));
    m.restart_i = static_cast<CData>(plain(in.in.restart));
  }
  static Out collect(const Vmixed_event_divider& m, const In& in) {
    return {{bit(m.keep_o), bit(m.reject_o)}, in.side};
  }
};
struct delay_pins {
  using In = delay::In;
  using Out = delay::Out;
  static void drive(Vmixed_input_delay& m, const In& in) {
    m.in_valid_i = static_cast<CData>(plain(in.valid));
    m.falling_i = static_cast<CData>(plain(in.falling));
    m.fraction_i = static_cast<SData>(plain(in.fraction));
    m.delay_i = plain(in.delay);
    m.row_i = static_cast<SData>(plain(in.row));
  }
  static Out collect(const Vmixed_input_delay& m, const In&) {
    return {bit(m.out_valid_o), bit(m.lost_o), bit(m.falling_o), words::fraction(m.fraction_o),
            uint<input_delay::row_bits>(m.row_o)};
  }
};

using cpp_dead = basic_kernel_module<dead, 1>;
using cpp_divide = basic_kernel_module<divide, 1>;
using cpp_delay = basic_kernel_module<delay, 2>;
using rtl_dead = verilated_module<Vmixed_dead_time, dead_pins, 1>;
using rtl_divide = verilated_module<Vmixed_event_divider, divide_pins, 1>;
using rtl_delay = verilated_module<Vmixed_input_delay, delay_pins, 2>;

/// What the test sees of a pipeline, whatever it is made of.
struct pipeline_base : sc_core::sc_module {
  sc_core::sc_in<bool> clk{"clk"}, rst{"rst"};
  stream<dead::In> hits{"hits"};
  stream<delay::Out> entries{"entries"};
  std::vector<unsigned char> bytes;  // the outputs handed over, field by field
  std::vector<std::uint64_t> clocks; // and when
  using sc_module::sc_module;
  void take(std::uint64_t clock) {
    if (!entries.valid.read() || !entries.ready.read()) { return; }
    const delay::Out& out = entries.data.read().value;
    for (const unsigned field :
         {plain(out.valid), plain(out.lost), plain(out.falling), plain(out.fraction), plain(out.row)}) {
      bytes.push_back(static_cast<unsigned char>(field & 255));
      bytes.push_back(static_cast<unsigned char>(field >> 8));
    }
    clocks.push_back(clock);
  }
};

template <class Dead, class Divide, class Delay>
struct pipeline : pipeline_base {
  stream<dead::Out> dead_out{"dead_out"};
  stream<divide::In> divide_in{"divide_in"};
  stream<divide::Out> divide_out{"divide_out"};
  stream<delay::In> delay_in{"delay_in"};
  Dead u_dead_time{"u_dead_time"};
  Divide u_event_divider{"u_event_divider"};
  Delay u_input_delay{"u_input_delay"};
  wires<&to_divider> u_to_divider{"u_to_divider"};
  wires<&to_delay> u_to_delay{"u_to_delay"};

  explicit pipeline(sc_core::sc_module_name name) : pipeline_base(name) {
    bind(u_dead_time, hits.valid, hits.ready, hits.data, dead_out);
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
};

/// Lets ready run back through all modules. A step of time runs all delta cycles (SC_ZERO_TIME would run one).
void settle() { sc_core::sc_start(1, sc_core::SC_NS); }

} // namespace

// One simulation per process is all SystemC can do, so everything is one case.
TEST_CASE("A pipeline of three kernels gives the same bytes as C++, as Verilated RTL, and half and half") {
  const std::uint64_t seed = 7101;
  CAPTURE(seed);
  std::mt19937_64 random(seed);
  sc_core::sc_signal<bool> clk("clk"), rst("rst");
  pipeline<cpp_dead, cpp_divide, cpp_delay> cpp("cpp");
  pipeline<rtl_dead, rtl_divide, rtl_delay> rtl("rtl");
  pipeline<rtl_dead, cpp_divide, rtl_delay> outer("outer");
  pipeline<cpp_dead, rtl_divide, cpp_delay> inner("inner");
  const std::vector<pipeline_base*> all{&cpp, &rtl, &outer, &inner};
  for (pipeline_base* p : all) { p->clk(clk), p->rst(rst); }
  const auto edge = [&] {
    clk.write(true);
    settle();
    clk.write(false);
    settle();
  };

  std::uint64_t clock = 0;
  std::size_t taken = 0;
  for (const unsigned stall : {0u, 1u, 2u, 7u}) { // of 8 clocks so many stall at the end; gaps likewise
    CAPTURE(stall);
    rst.write(true); // with whatever the round before left under way
    for (int i = 0; i < 4; ++i) { edge(); }
    rst.write(false);
    unsigned row = 0;
    words::fraction before(0u);
    bool offered = false;
    payload<dead::In> offer;
    for (int i = 0; i < 5000; ++i, ++clock) {
      if (!offered && random() % 8 >= stall) {
        const words::fraction fraction(static_cast<unsigned>(random() % 4096));
        offer.value = {{bit(random() % 3 != 0), fraction, uint<24>(dead_units)}, {before, uint<9>((row++ - 1) & 511)}};
        before = fraction;
        offered = true;
      }
      const bool ready = random() % 8 >= stall;
      for (pipeline_base* p : all) {
        p->hits.data.write(offer);
        p->hits.valid.write(offered);
        p->entries.ready.write(ready);
      }
      settle();
      for (pipeline_base* p : all) {
        p->take(clock);
        REQUIRE(p->hits.ready.read() == cpp.hits.ready.read());
      }
      if (offered && cpp.hits.ready.read()) { offered = false, ++taken; }
      edge();
    }
  }
  CHECK(taken > 5000);
  CHECK(cpp.bytes.size() > 10 * 5000);
  std::size_t with_entry = 0;
  for (std::size_t i = 0; i < cpp.bytes.size(); i += 10) { with_entry += cpp.bytes[i]; }
  CHECK(with_entry > 200);
  for (const pipeline_base* p : all) {
    INFO(p->name());
    CHECK(p->bytes == cpp.bytes);
    CHECK(p->clocks == cpp.clocks);
  }
}

} // namespace peal::test
