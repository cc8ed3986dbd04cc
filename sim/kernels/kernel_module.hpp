// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Any kernel of rtl/hls/kernels as a SystemC module, with the ports and the timing of the gateware made from it:
//
//   kernel_module<&hls::dead_time::step, 1> u_dead_time("u_dead_time");
//
// Ports: clk_i, rst_i (synchronous, high), valid_i, ready_o, in_i, valid_o, ready_i, out_o. The generated SystemVerilog
// has one port per field
// (`<field>_i`, `<field>_o`) in place of in_i and out_o.
// Protocol: a transfer at a rising edge of clk_i at which valid and ready are both 1; valid does not wait for ready.
// The module advances as a whole when its last stage is empty or taken (ready_o = ready_i or not valid_o). Latency:
// Stages clocks without stalls, one input a clock. The state changes with accepted inputs only; reset restores its
// initial value and empties the stages. Clocks and resets are sc_signal<bool>: who drives them decides about time, no
// sc_clock is needed.
#pragma once

#include "kernels/uint.hpp"

#include <array>
#include <cstddef>
#include <cstring>
#include <iomanip>
#include <ostream>
#include <string>
#include <systemc>
#include <type_traits>

namespace peal::sim {

/// A struct of a kernel on an sc_signal, which wants to compare, print and trace it. Bytes do for all three:
/// equal bytes are an equal value; padding that differs only wakes a process once more.
template <class Struct>
struct payload {
  static_assert(std::is_trivially_copyable_v<Struct>, "structs of kernels are plain data");
  Struct value{};

  friend bool operator==(const payload& a, const payload& b) { return std::memcmp(&a, &b, sizeof(payload)) == 0; }
  friend std::ostream& operator<<(std::ostream& out, const payload& p) {
    std::array<unsigned char, sizeof(payload)> bytes;
    std::memcpy(bytes.data(), &p, sizeof(payload));
    const std::ios_base::fmtflags flags = out.flags();
    const char fill = out.fill('0');
    out << std::hex;
    for (std::size_t i = bytes.size(); i-- > 0;) { out << std::setw(2) << static_cast<unsigned>(bytes[i]); }
    out.flags(flags);
    out.fill(fill);
    return out;
  }
  friend void sc_trace(sc_core::sc_trace_file* file, const payload& p, const std::string& name) {
    const auto* bytes = reinterpret_cast<const unsigned char*>(&p);
    for (std::size_t i = 0; i < sizeof(payload); ++i) {
      sc_core::sc_trace(file, bytes[i], name + ".byte" + std::to_string(i));
    }
  }
};

/// What a step function says about its kernel.
template <auto Step>
struct kernel_traits;
template <class O, class S, class I, O (*Step)(S&, const I&)>
struct kernel_traits<Step> {
  using State = S;
  using In = I;
  using Out = O;
  static Out call(State& state, const In& in) { return Step(state, in); }
};
template <class O, class I, O (*Step)(const I&)>
struct kernel_traits<Step> {
  struct State {};
  using In = I;
  using Out = O;
  static Out call(State&, const In& in) { return Step(in); }
};

/// The module. `Kernel` has State, In, Out and call(); most callers name the step function, see kernel_module below.
template <class Kernel, std::size_t Stages>
class basic_kernel_module : public sc_core::sc_module {
  static_assert(Stages >= 1, "a kernel has at least one register stage");

public:
  using State = typename Kernel::State;
  using In = typename Kernel::In;
  using Out = typename Kernel::Out;

  sc_core::sc_in<bool> clk_i{"clk_i"};
  sc_core::sc_in<bool> rst_i{"rst_i"};
  sc_core::sc_in<bool> valid_i{"valid_i"};
  sc_core::sc_out<bool> ready_o{"ready_o"};
  sc_core::sc_in<payload<In>> in_i{"in_i"};
  sc_core::sc_out<bool> valid_o{"valid_o"};
  sc_core::sc_in<bool> ready_i{"ready_i"};
  sc_core::sc_out<payload<Out>> out_o{"out_o"};

  explicit basic_kernel_module(sc_core::sc_module_name name) : sc_module(name) {
    SC_HAS_PROCESS(basic_kernel_module);
    SC_METHOD(clock);
    sensitive << clk_i.pos();
    dont_initialize();
    SC_METHOD(ready);
    sensitive << ready_i << valid_o_now_;
  }

private:
  struct stage {
    bool valid = false;
    payload<Out> out;
  };

  bool advance() const { return ready_i.read() || !stages_.back().valid; }

  void ready() { ready_o.write(advance()); }

  void clock() {
    if (rst_i.read()) {
      state_ = State{};
      stages_ = {};
    } else if (advance()) {
      for (std::size_t s = Stages - 1; s > 0; --s) { stages_[s] = stages_[s - 1]; }
      stages_[0].valid = valid_i.read();
      if (stages_[0].valid) { stages_[0].out.value = Kernel::call(state_, in_i.read().value); }
    }
    valid_o.write(stages_.back().valid);
    valid_o_now_.write(stages_.back().valid);
    out_o.write(stages_.back().out);
  }

  State state_{};
  std::array<stage, Stages> stages_{};
  sc_core::sc_signal<bool> valid_o_now_{"valid_o_now"}; ///< valid_o is an output port; this is its value for `ready`
};

/// A kernel named by its step function: kernel_module<&hls::sort::step<8>, 6>.
template <auto Step, std::size_t Stages = 1>
using kernel_module = basic_kernel_module<kernel_traits<Step>, Stages>;

/// A kernel through which other data travels beside it, stage by stage: what a later kernel needs and this
/// one does not know.
template <auto Step, class Side>
struct with_side {
  using kernel = kernel_traits<Step>;
  using State = typename kernel::State;
  struct In {
    typename kernel::In in;
    Side side;
  };
  struct Out {
    typename kernel::Out out;
    Side side;
  };
  static Out call(State& state, const In& in) { return {kernel::call(state, in.in), in.side}; }
};

/// The signals between two modules: valid, ready and the data.
template <class Struct>
struct stream {
  sc_core::sc_signal<bool> valid;
  sc_core::sc_signal<bool> ready;
  sc_core::sc_signal<payload<Struct>> data;

  explicit stream(const std::string& name)
      : valid((name + "_valid").c_str()), ready((name + "_ready").c_str()), data((name + "_data").c_str()) {}
};

/// Wires from the outputs of one kernel to the inputs of the next: Convert is a function In(const Out&),
/// without a clock.
template <auto Convert>
class wires;
template <class To, class From, To (*Convert)(const From&)>
class wires<Convert> : public sc_core::sc_module {
public:
  sc_core::sc_in<payload<From>> in_i{"in_i"};
  sc_core::sc_out<payload<To>> out_o{"out_o"};

  explicit wires(sc_core::sc_module_name name) : sc_module(name) {
    SC_HAS_PROCESS(wires);
    SC_METHOD(convert);
    sensitive << in_i;
  }

private:
  void convert() {
    payload<To> to;
    to.value = Convert(in_i.read().value);
    out_o.write(to);
  }
};

} // namespace peal::sim
