// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A compiled and Verilated kernel as a SystemC module with the ports and the timing of kernel_module, so that either
// can take the other's place:
//
//   verilated_module<Vpeal_hls_dead_time, dead_time_pins, 1> u_dead_time("u_dead_time");
//
// Pins says which field is which port, and names the structs:
//   using In, Out; static void drive(Model&, const In&); static Out collect(const Model&, const In& belonging);
// `belonging` is the input this output was made of, for what travels beside the kernel (with_side): the adaptor keeps
// it while the step is in the module. Include the model in front of this header: Verilator takes it for a SystemC
// module otherwise. The model has the handshake form (valid and ready), of exactly Stages stages.
#pragma once

#include "sim/kernels/kernel_module.hpp"

#include <array>
#include <cstddef>
#include <systemc>

namespace peal::sim {

template <class Model, class Pins, std::size_t Stages>
class verilated_module : public sc_core::sc_module {
public:
  using In = typename Pins::In;
  using Out = typename Pins::Out;

  sc_core::sc_in<bool> clk_i{"clk_i"};
  sc_core::sc_in<bool> rst_i{"rst_i"};
  sc_core::sc_in<bool> valid_i{"valid_i"};
  sc_core::sc_out<bool> ready_o{"ready_o"};
  sc_core::sc_in<payload<In>> in_i{"in_i"};
  sc_core::sc_out<bool> valid_o{"valid_o"};
  sc_core::sc_in<bool> ready_i{"ready_i"};
  sc_core::sc_out<payload<Out>> out_o{"out_o"};

  explicit verilated_module(sc_core::sc_module_name name) : sc_module(name) {
    SC_HAS_PROCESS(verilated_module);
    SC_METHOD(clock);
    sensitive << clk_i.pos();
    dont_initialize();
    SC_METHOD(ready);
    sensitive << ready_i << valid_o_now_;
  }
  ~verilated_module() override { model_.final(); }

private:
  // Between two edges ready_o follows ready_i and what stands in the last stage.
  void ready() {
    model_.ready_i = ready_i.read();
    model_.eval();
    ready_o.write(model_.ready_o != 0);
  }

  void clock() {
    model_.clk_i = 0;
    model_.rst_i = rst_i.read();
    model_.valid_i = valid_i.read();
    model_.ready_i = ready_i.read();
    Pins::drive(model_, in_i.read().value);
    model_.eval();
    if (model_.ready_o != 0) {
      for (std::size_t s = Stages - 1; s > 0; --s) { inside_[s] = inside_[s - 1]; }
      inside_[0] = in_i.read();
    }
    model_.clk_i = 1;
    model_.eval();
    payload<Out> out;
    if (model_.valid_o != 0) { out.value = Pins::collect(model_, inside_.back().value); }
    valid_o.write(model_.valid_o != 0);
    valid_o_now_.write(model_.valid_o != 0);
    out_o.write(out);
  }

  Model model_;
  std::array<payload<In>, Stages> inside_{};
  sc_core::sc_signal<bool> valid_o_now_{"valid_o_now"}; ///< valid_o is an output port; this is its value for `ready`
};

} // namespace peal::sim
