// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A whole board as the host meets it: gateware in simulation, the firmware's own request handler, packets in a bounded
// buffer. It runs in a thread of its own, as fast as it can; simulated time has no tie to real time.
#pragma once

#include "sim/bridge/usb_function.hpp"
#include "sim/tb/board.hpp"
#include "sim/tb/scoreboard.hpp"

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace peal::sim {

struct simulated_board_options {
  board_options board;
  experiment_factory experiment; ///< fresh one per stream; empty: dark
  std::int64_t duration_ps = 0;  ///< after this stream time the board idles: heartbeats, no pulses
  std::string serial = "SIM00001";
  /// Bytes of packets that wait for the host. Full: see wait_for_host.
  std::size_t ring_bytes = std::size_t{8} << 20;
  /// true: a full ring stops simulated time (no data is lost because the host is slow, every run gives the
  /// same bytes).
  /// false: time goes on with frame_ready low, as on a real board: the gateware loses tags and says so.
  bool wait_for_host = true;
  /// Flush timer of the bridge: after this much stream time a transfer is ended by an empty packet, so that
  /// the host need not wait until its large transfers are full. A frame closed by a time mark ends one as
  /// well.
  std::int64_t flush_ps = 1'000'000'000;
  /// The plug is pulled at this stream time; packets sent before it still reach the host.
  std::optional<std::int64_t> unplug_at_ps;
  bool keep_score = true; ///< follow every pulse to its tag
};

/// Figures of a run.
struct simulated_board_counters {
  std::uint64_t clocks = 0;  ///< simulated
  double busy_seconds = 0.0; ///< processor time spent simulating them
  std::uint64_t packets = 0; ///< handed to the bulk endpoint's buffer
  std::uint64_t control_requests = 0;
  std::uint64_t host_waits = 0; ///< times simulated time stood still because the host did not read
};

/// Result of the scoreboard after score().
struct score_report {
  std::vector<std::string> errors;
  std::uint64_t error_count = 0;
  std::vector<channel_score> channels;
  std::vector<hit_registers> registers;
  std::vector<line_counters> lines;
  std::int64_t tolerance_ps = 0;
  double mean_latency_ps = 0.0; ///< detector edge to the packet with its tag being complete, in simulated time
  std::int64_t worst_latency_ps = 0;
};

/// The board behind its endpoints. One per process at a time: the firmware keeps its state in static
/// variables, as on the chip.
class simulated_board final : public usb_function {
public:
  /// Powers the board on; its thread starts. Throws invalid_argument, error (a second board).
  explicit simulated_board(simulated_board_options options);
  ~simulated_board() override;

  // The device side of USB.
  [[nodiscard]] std::vector<std::uint8_t> descriptors() const override;
  control_reply control(const usb_setup& setup, std::span<std::uint8_t> data) override;
  bulk_reply bulk_in(std::span<std::uint8_t> data) override;
  bool wait_bulk(std::chrono::microseconds timeout) override;

  /// Pulls the plug now. Packets already handed over still reach the host.
  void unplug();
  [[nodiscard]] bool unplugged() const noexcept { return unplugged_; }

  /// Stream time at which pulses end: the host has everything when its watermark has reached it.
  [[nodiscard]] std::int64_t end_ps() const noexcept { return options_.duration_ps; }
  /// Stream time reached (any thread; a lower bound).
  [[nodiscard]] std::int64_t stream_ps() const noexcept { return stream_ps_; }
  [[nodiscard]] simulated_board_counters counters() const;
  /// What stopped the board's thread, if something did; empty: nothing.
  [[nodiscard]] std::string failure() const;

  /// Reads the hit registers over the control port and closes the scoreboard: every pulse before the present
  /// watermark must be explained. Call it when the host has seen end_ps() and before the stream is stopped.
  [[nodiscard]] score_report score();

  /// Runs `work` on the board's own thread, between two slices, and waits for it. For tests that reach into
  /// the board.
  void on_board_thread(const std::function<void(board&)>& work);

  // The firmware's ports (firmware/core/peal_port.h); called on the board's thread only.
  bool firmware_ctl_send(std::uint8_t byte);
  bool firmware_ctl_receive(std::uint8_t* byte);
  void firmware_fifo_reset();
  void firmware_fifo_run(bool run);

private:
  void power_on();
  void stream_started();
  void loop();
  void simulate_slice(std::unique_lock<std::mutex>& lock);
  void collect_packets();
  void run_job(std::unique_lock<std::mutex>& lock);
  void submit(const std::function<void()>& work);
  control_reply vendor_request(const usb_setup& setup, std::span<std::uint8_t> data);
  [[nodiscard]] bool may_simulate() const;
  [[nodiscard]] std::size_t ring_free() const { return options_.ring_bytes - queued_bytes_; }

  simulated_board_options options_;
  std::unique_ptr<board> board_;
  std::unique_ptr<scoreboard> scoreboard_; ///< of the running stream
  std::int64_t tolerance_ps_ = 0;

  mutable std::mutex mutex_;
  std::condition_variable wake_board_;
  std::condition_variable wake_host_;
  const std::function<void()>* job_ = nullptr; ///< work for the board's thread
  std::mutex job_mutex_;                       ///< one job at a time
  bool quit_ = false;
  std::vector<std::uint8_t> ring_; ///< packets for the host, used in a circle
  std::deque<bool> ends_transfer_; ///< per packet in the ring
  std::size_t ring_read_ = 0;
  std::size_t queued_bytes_ = 0;
  std::int64_t flushed_ps_ = 0;   ///< stream time of the last empty packet
  std::size_t pending_bytes_ = 0; ///< of the packet that is not complete yet; its room is taken
  bool fifo_runs_ = false;
  std::int64_t settle_ps_ = 0; ///< after the end of the experiment so much more is simulated at full speed
  simulated_board_counters counters_;
  std::string failure_;
  std::atomic<bool> unplugged_{false};
  std::atomic<std::int64_t> stream_ps_{0};
  std::thread thread_;
};

} // namespace peal::sim
