// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/app/start_board.hpp"

#include "peal/error.hpp"
#include "peal/usb.hpp"
#include "sim/bridge/direct_transport.hpp"
#include "sim/bridge/mock_usb.hpp"
#include "sim/bridge/simulated_board.hpp"
#include "sim/tb/calibration.hpp"

#include <algorithm>
#include <utility>

namespace peal::sim::app {
namespace {

simulated_board_options board_options_of(const scenario& what, const start_options& options) {
  simulated_board_options o;
  const std::uint64_t seed = options.seed.value_or(what.seed);
  o.board.kind = options.systemc ? board_kind::systemc : board_kind::plain;
  o.board.seed = seed;
  o.board.waves = options.waves;
  if (options.ideal_lines) { o.board.line = ideal(o.board.line); }
  o.board.frames.stall_probability = what.board.link_stall_probability;
  o.board.frames.pause_every_clocks = what.board.link_pause_every_clocks;
  o.board.frames.pause_clocks = what.board.link_pause_clocks;
  o.experiment = [setup = options.experiment != nullptr ? *options.experiment : what.experiment, seed] {
    return make_experiment(setup, seed);
  };
  o.duration_ps = what.duration_ps;
  o.keep_score = options.keep_score;
  o.unplug_at_ps = options.unplug_at_ps;
  return o;
}

/// libusb may ask for the device until its transport is closed: the bus must live as long as both.
struct usb_stand {
  explicit usb_stand(std::shared_ptr<simulated_board> b) : board(std::move(b)), bus(*board) {}
  std::shared_ptr<simulated_board> board;
  mock_usb bus;
};

/// Passes everything on and keeps the stand-in bus alive.
class usb_link final : public peal::transport {
public:
  explicit usb_link(std::shared_ptr<usb_stand> stand) : stand_(std::move(stand)), inner_(open_usb(selector())) {}

  [[nodiscard]] transport_description describe() const override { return inner_->describe(); }
  std::size_t control_in(std::uint8_t request, std::uint16_t value, std::uint16_t index,
                         std::span<std::uint8_t> data) override {
    return inner_->control_in(request, value, index, data);
  }
  void control_out(std::uint8_t request, std::uint16_t value, std::uint16_t index,
                   std::span<const std::uint8_t> data) override {
    inner_->control_out(request, value, index, data);
  }
  void start_bulk() override { inner_->start_bulk(); }
  acquire_status acquire(bulk_buffer& buffer, std::chrono::milliseconds timeout) override {
    return inner_->acquire(buffer, timeout);
  }
  void release(const bulk_buffer& buffer) noexcept override { inner_->release(buffer); }
  void stop_bulk() noexcept override { inner_->stop_bulk(); }
  [[nodiscard]] transport_counters counters() const override { return inner_->counters(); }

private:
  static usb_selector selector() { return {}; }
  std::shared_ptr<usb_stand> stand_;
  std::unique_ptr<peal::transport> inner_;
};

class started final : public started_board {
public:
  started(const scenario& what, const start_options& options)
      : setup_(what.board), board_(std::make_shared<simulated_board>(board_options_of(what, options))) {
    if (options.usb) { stand_ = std::make_shared<usb_stand>(board_); }
  }

  std::unique_ptr<peal::transport> transport() override {
    if (stand_) { return std::make_unique<usb_link>(stand_); }
    return make_direct_transport(board_);
  }

  void set_up(device& opened) const override {
    const device_identity& identity = opened.identity();
    const delay_line_model line = nominal_line({});
    const auto table =
        factory_table(line, identity.calibration_codes, static_cast<std::int64_t>(identity.clock_period_fs / 1000));
    for (unsigned c = 1; c <= identity.channels; ++c) { opened.set_calibration(static_cast<channel_number>(c), table); }
    opened.swap_calibration();
    for (const auto& [channel, dead_ps] : setup_.dead_time_ps) {
      opened.set_dead_time(static_cast<channel_number>(channel), dead_ps);
    }
    for (const auto& [channel, delay_ps] : setup_.input_delay_ps) {
      opened.set_input_delay(static_cast<channel_number>(channel), delay_ps);
    }
    for (const std::uint16_t channel : setup_.enable_falling) {
      opened.enable_edges(static_cast<channel_number>(channel), true, true);
    }
  }

  [[nodiscard]] stream_options stream() const override {
    stream_options o;
    o.heartbeat_clocks = setup_.heartbeat_clocks;
    return o;
  }

  [[nodiscard]] std::int64_t end_ps() const noexcept override { return board_->end_ps(); }
  [[nodiscard]] simulated_board& board() noexcept override { return *board_; }
  void unplug() override {
    board_->unplug();
    if (stand_) { stand_->bus.unplug(); }
  }

private:
  board_setup setup_;
  std::shared_ptr<simulated_board> board_;
  std::shared_ptr<usb_stand> stand_;
};

} // namespace

std::unique_ptr<started_board> start_simulated_board(const scenario& what, const start_options& options) {
  return std::make_unique<started>(what, options);
}

} // namespace peal::sim::app
