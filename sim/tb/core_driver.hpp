// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// One clock of the Verilated core: pins in, clock edge, pins out. Shared by the plain and the SystemC board.
#pragma once

#include "sim/tb/board.hpp"

#include <memory>
#include <string>

#include <verilated.h>

namespace peal::sim {

/// No waves.
struct no_trace {
  template <class Model>
  void open(Model&, const std::string&) {}
  void dump(std::uint64_t) {}
};

/// Owns a Verilated model and clocks it on behalf of a board. `Model` has the ports of peal_core; `Trace`
/// writes waves or does not.
template <class Model, class Trace = no_trace>
class core_driver {
public:
  explicit core_driver(board& owner)
      : board_(owner), model_((context_.traceEverOn(true), std::make_unique<Model>(&context_))) {
    trace_.open(*model_, owner.options_.waves);
    model_->clk_sys_i = 0;
    model_->rst_sys_i = 1;
    model_->pulse_i = 0;
    select_stimulus(&owner.lab_);
    model_->eval();
    for (int i = 0; i < 8; ++i) { edge(); }
    model_->rst_sys_i = 0;
  }
  ~core_driver() { model_->final(); }
  core_driver(const core_driver&) = delete;
  core_driver& operator=(const core_driver&) = delete;

  /// One clock with this level of the setting pins; `frames` has ready() and put() of a frame_port.
  /// Handshakes are judged by the levels before the edge, as registers see them.
  template <class Frames>
  void clock(std::uint8_t setting, Frames& frames) {
    Model& m = *model_;
    board& b = board_;
    m.setting_i = setting;
    const bool frame_ready = frames.ready();
    m.frame_ready_i = frame_ready;
    const bool frame_taken = frame_ready && m.frame_valid_o;
    const std::uint32_t word = m.frame_data_o;
    const bool last = m.frame_last_o;
    const bool clear = m.frame_clear_o;
    if (b.control_.busy() || control_pins_) { control_before(); }
    ++b.clocks_;
    ++b.stream_clock_;
    edge();
    if (frame_taken) { frames.put(word, last, b.stream_clock_); }
    if (clear) { frames.cut(); }
    if (control_pins_) { control_after(); }
  }

  /// The coming clock edge is time 0 of a stream.
  [[nodiscard]] bool stream_starts() const noexcept { return model_->stream_start_o != 0; }
  [[nodiscard]] Model& model() noexcept { return *model_; }
  [[nodiscard]] VerilatedContext& context() noexcept { return context_; }

private:
  void edge() {
    model_->clk_sys_i = 1;
    model_->eval();
    trace_.dump(half_++);
    model_->clk_sys_i = 0;
    model_->eval();
    trace_.dump(half_++);
  }

  // A valid byte stays valid until it is taken; stalls only delay the first clock of an offer.
  void control_before() {
    Model& m = *model_;
    auto& c = board_.control_;
    if (!offering_) { offering_ = c.out_left != 0 && !board_.control_stall(); }
    m.ctl_rx_valid_i = offering_;
    m.ctl_rx_data_i = offering_ ? *c.out : 0;
    const bool tx_ready = c.in_left != 0 && !board_.control_stall();
    m.ctl_tx_ready_i = tx_ready;
    rx_taken_ = offering_ && m.ctl_rx_ready_o;
    tx_taken_ = tx_ready && m.ctl_tx_valid_o;
    tx_data_ = m.ctl_tx_data_o;
    control_pins_ = true;
  }

  void control_after() {
    auto& c = board_.control_;
    if (rx_taken_) {
      ++c.out;
      --c.out_left;
      offering_ = false;
    }
    if (tx_taken_) {
      *c.in++ = tx_data_;
      --c.in_left;
    }
    rx_taken_ = false;
    tx_taken_ = false;
    if (!c.busy()) {
      model_->ctl_rx_valid_i = 0;
      model_->ctl_tx_ready_i = 0;
      control_pins_ = false;
    }
  }

  board& board_;
  VerilatedContext context_;
  std::unique_ptr<Model> model_;
  Trace trace_;
  std::uint64_t half_ = 0; ///< half clocks since power-on, the time axis of the waves
  bool control_pins_ = false;
  bool offering_ = false;
  bool rx_taken_ = false;
  bool tx_taken_ = false;
  std::uint8_t tx_data_ = 0;
};

} // namespace peal::sim
