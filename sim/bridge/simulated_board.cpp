// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/bridge/simulated_board.hpp"

#include "peal/error.hpp"
#include "peal_map.hpp"
#include "peal_request.h"
#include "peal_wire.hpp"
#include "sim/bridge/firmware_port.hpp"
#include "sim/tb/calibration.hpp"
#include "usb_desc.h"

#include <algorithm>
#include <array>
#include <cstring>

#include <ctime>

namespace peal::sim {
namespace {

constexpr std::uint64_t slice_clocks = 1024;
/// Words that may come out in a slice, rounded up to whole frames.
constexpr std::size_t slice_bytes = (slice_clocks * 4 / wire::frame_bytes + 1) * wire::frame_bytes;
/// The firmware's patience with the control port, 22.5 ms (firmware/core/peal_port.h).
constexpr std::uint64_t control_patience_clocks = 2'250'000;

std::atomic<bool> powered{false};

std::int64_t units_to_ps(std::uint32_t units) {
  return (static_cast<std::int64_t>(units) * board_build.clock_period_ps + 2048) >> wire::fraction_bits;
}

// Wall time would count what other programs on the machine take.
double thread_cpu_seconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

} // namespace

simulated_board::simulated_board(simulated_board_options options) : options_(std::move(options)) {
  if (options_.ring_bytes < 2 * slice_bytes) {
    throw invalid_argument("simulated board: ring_bytes must be at least " + std::to_string(2 * slice_bytes));
  }
  options_.ring_bytes -= options_.ring_bytes % wire::frame_bytes;
  if (powered.exchange(true)) {
    throw error("simulated board: only one at a time in a process (the firmware's state is static, as on the chip)");
  }
  try {
    ring_.resize(options_.ring_bytes);
    // A SystemC context belongs to the thread that elaborates it, so the board is built where it will run.
    std::exception_ptr failed;
    bool built = false;
    thread_ = std::thread([this, &failed, &built] {
      try {
        board_ = make_board(options_.board);
      } catch (...) { failed = std::current_exception(); }
      const bool good = board_ != nullptr;
      {
        const std::lock_guard lock(mutex_);
        built = true;
      }
      wake_host_.notify_all();
      if (good) {
        loop();
        board_.reset();
      }
    });
    {
      std::unique_lock lock(mutex_);
      wake_host_.wait(lock, [&built] { return built; });
    }
    if (failed) {
      thread_.join();
      std::rethrow_exception(failed);
    }
  } catch (...) {
    powered = false;
    throw;
  }
}

simulated_board::~simulated_board() {
  {
    const std::lock_guard lock(mutex_);
    quit_ = true;
  }
  wake_board_.notify_all();
  thread_.join();
  powered = false;
}

void simulated_board::power_on() {
  board_->set_experiment(options_.experiment, options_.duration_ps);
  board_->on_stream_start = [this] { stream_started(); };
  firmware_port::select(this);
  peal_usb_set_serial(options_.serial.c_str());
  peal_request_init(0);
}

void simulated_board::stream_started() {
  const std::uint32_t heartbeat = board_->written(map::heartbeat).value_or(100'000);
  flushed_ps_ = 0;
  settle_ps_ = 3 * static_cast<std::int64_t>(heartbeat) * board_build.clock_period_ps;
  if (!options_.keep_score) { return; }
  scoreboard_ = std::make_unique<scoreboard>(board_->written(map::epoch_preset).value_or(0));
  tolerance_ps_ = 0;
  for (unsigned c = 0; c < board_build.channels; ++c) {
    const delay_line_parameters& line = options_.board.line;
    const bool random = line.metastable_window_fs > 0 || line.bubble_probability > 0.0;
    const std::int64_t bound =
        resolution_bound_ps(board_->lab().model(c), board_->calibration(c), board_build.clock_period_ps, random);
    scoreboard_->set_channel(c, bound, units_to_ps(board_->written(map::input_delay(c)).value_or(0)));
    tolerance_ps_ = std::max(tolerance_ps_, bound);
  }
  board_->lab().set_observer(scoreboard_.get());
  board_->frames().set_observer(scoreboard_.get());
}

bool simulated_board::may_simulate() const {
  if (!fifo_runs_ || !board_->running() || unplugged_) { return false; }
  return !options_.wait_for_host || ring_free() >= slice_bytes;
}

void simulated_board::loop() {
  power_on();
  std::unique_lock lock(mutex_);
  while (!quit_) {
    if (job_ != nullptr) {
      run_job(lock);
    } else if (may_simulate()) {
      const bool idle = board_->stream_ps() > options_.duration_ps + settle_ps_;
      if (idle) { // nothing happens any more: heartbeats at leisure
        wake_board_.wait_for(lock, std::chrono::milliseconds(1), [this] { return quit_ || job_ != nullptr; });
        if (quit_ || job_ != nullptr) { continue; }
      }
      simulate_slice(lock);
    } else {
      counters_.host_waits += fifo_runs_ && board_->running() && !unplugged_ ? 1 : 0;
      wake_board_.wait(lock, [this] { return quit_ || job_ != nullptr || may_simulate(); });
    }
  }
}

void simulated_board::simulate_slice(std::unique_lock<std::mutex>& lock) {
  // What does not fit is not taken: frame_ready goes low when the ring is full.
  const std::size_t room = ring_free() - std::min(ring_free(), pending_bytes_);
  board_->frames().grant(room / 4);
  lock.unlock();
  const double began = thread_cpu_seconds();
  std::string failed;
  try {
    board_->clock(slice_clocks);
  } catch (const std::exception& caught) { failed = caught.what(); }
  const double spent = thread_cpu_seconds() - began;
  lock.lock();
  counters_.busy_seconds += spent;
  counters_.clocks += slice_clocks;
  stream_ps_ = board_->stream_ps();
  collect_packets();
  if (!failed.empty()) {
    failure_ = failed;
    unplugged_ = true;
  } else if (options_.unplug_at_ps && stream_ps_ >= *options_.unplug_at_ps) {
    unplugged_ = true;
  }
  wake_host_.notify_all();
}

void simulated_board::collect_packets() {
  frame_port& port = board_->frames();
  const std::span<const std::uint32_t> words = port.frames();
  for (std::size_t at = 0; at < words.size(); at += wire::frame_words) {
    for (std::size_t i = 0; i < wire::frame_words; ++i) {
      const std::size_t place = (ring_read_ + queued_bytes_ + 4 * i) % ring_.size();
      wire::store(ring_.data() + place, words[at + i]);
    }
    queued_bytes_ += wire::frame_bytes;
    const bool closed_by_mark = wire::word::filler::is(words[at + wire::frame_words - 1]);
    const bool flush = closed_by_mark || stream_ps_ - flushed_ps_ >= options_.flush_ps;
    flushed_ps_ = flush ? stream_ps_.load() : flushed_ps_;
    ends_transfer_.push_back(flush);
    ++counters_.packets;
  }
  port.drop_frames();
  pending_bytes_ = 4 * port.pending_words();
}

void simulated_board::run_job(std::unique_lock<std::mutex>& lock) {
  const std::function<void()>* job = job_;
  lock.unlock();
  (*job)();
  lock.lock();
  collect_packets();
  job_ = nullptr;
  wake_host_.notify_all();
}

void simulated_board::submit(const std::function<void()>& work) {
  const std::lock_guard one(job_mutex_);
  std::unique_lock lock(mutex_);
  job_ = &work;
  wake_board_.notify_all();
  wake_host_.wait(lock, [this] { return job_ == nullptr; });
}

void simulated_board::on_board_thread(const std::function<void(board&)>& work) {
  std::exception_ptr failed;
  submit([&] {
    try {
      work(*board_);
    } catch (...) { failed = std::current_exception(); }
  });
  if (failed) { std::rethrow_exception(failed); }
}

// --- the device side of USB
// ----------------------------------------------------------------------------------------------------------

std::vector<std::uint8_t> simulated_board::descriptors() const {
  std::vector<std::uint8_t> all;
  std::array<std::uint8_t, PEAL_DESC_BYTES> bytes{};
  for (const std::uint8_t type : {PEAL_DESC_DEVICE, PEAL_DESC_CONFIGURATION}) {
    const std::uint8_t length = peal_usb_descriptor(type, 0, true, bytes.data());
    all.insert(all.end(), bytes.begin(), bytes.begin() + length);
  }
  return all;
}

control_reply simulated_board::control(const usb_setup& setup, std::span<std::uint8_t> data) {
  constexpr std::uint8_t standard_in = 0x80;
  constexpr std::uint8_t get_descriptor = 6;
  if (unplugged_) { return {control_status::gone, 0}; }
  control_reply reply;
  submit([&] {
    ++counters_.control_requests;
    if (setup.request_type == standard_in && setup.request == get_descriptor) {
      std::array<std::uint8_t, PEAL_DESC_BYTES> bytes{};
      const std::size_t length =
          peal_usb_descriptor(static_cast<std::uint8_t>(setup.value >> 8),
                              static_cast<std::uint8_t>(setup.value & 0xFFU), true, bytes.data());
      reply.length = std::min(length, data.size());
      std::copy_n(bytes.begin(), reply.length, data.begin());
      reply.status = length != 0 ? control_status::ok : control_status::stall;
    } else {
      reply = vendor_request(setup, data);
    }
  });
  return reply;
}

control_reply simulated_board::vendor_request(const usb_setup& setup, std::span<std::uint8_t> data) {
  const auto low = [](std::uint16_t v) { return static_cast<std::uint8_t>(v & 0xFFU); };
  const auto high = [](std::uint16_t v) { return static_cast<std::uint8_t>(v >> 8); };
  const std::array<std::uint8_t, PEAL_SETUP_BYTES> packet{setup.request_type, setup.request,     low(setup.value),
                                                          high(setup.value),  low(setup.index),  high(setup.index),
                                                          low(setup.length),  high(setup.length)};
  std::array<std::uint8_t, PEAL_REPLY_BYTES> bytes{};
  std::uint8_t length = 0;
  switch (peal_request_setup(packet.data(), bytes.data(), &length)) {
  case PEAL_OUTCOME_REPLY: {
    const std::size_t sent = std::min<std::size_t>(length, data.size());
    std::copy_n(bytes.begin(), sent, data.begin());
    return {control_status::ok, sent};
  }
  case PEAL_OUTCOME_DATA: {
    const auto kept = static_cast<std::uint8_t>(std::min<std::size_t>(data.size(), bytes.size()));
    peal_request_data(packet.data(), data.data(), kept);
    return {control_status::ok, data.size()};
  }
  case PEAL_OUTCOME_DONE: return {control_status::ok, 0};
  default: return {control_status::stall, 0};
  }
}

bulk_reply simulated_board::bulk_in(std::span<std::uint8_t> data) {
  const std::lock_guard lock(mutex_);
  bulk_reply reply;
  while (!ends_transfer_.empty() && reply.length + wire::frame_bytes <= data.size() && !reply.end_of_transfer) {
    // Packets never straddle the end of the ring: its size is a multiple of theirs.
    std::memcpy(data.data() + reply.length, ring_.data() + ring_read_, wire::frame_bytes);
    ring_read_ = (ring_read_ + wire::frame_bytes) % ring_.size();
    queued_bytes_ -= wire::frame_bytes;
    reply.length += wire::frame_bytes;
    reply.end_of_transfer = ends_transfer_.front();
    ends_transfer_.pop_front();
  }
  reply.gone = unplugged_ && ends_transfer_.empty();
  if (reply.length != 0) { wake_board_.notify_all(); }
  return reply;
}

bool simulated_board::wait_bulk(std::chrono::microseconds timeout) {
  std::unique_lock lock(mutex_);
  return wake_host_.wait_for(lock, timeout, [this] { return !ends_transfer_.empty() || unplugged_; });
}

void simulated_board::unplug() {
  {
    const std::lock_guard lock(mutex_);
    unplugged_ = true;
  }
  wake_host_.notify_all();
  wake_board_.notify_all();
}

simulated_board_counters simulated_board::counters() const {
  const std::lock_guard lock(mutex_);
  return counters_;
}

std::string simulated_board::failure() const {
  const std::lock_guard lock(mutex_);
  return failure_;
}

score_report simulated_board::score() {
  score_report report;
  on_board_thread([this, &report](board& b) {
    if (!scoreboard_) { throw invalid_argument("simulated board: no score is kept, or no stream was started"); }
    std::vector<std::uint64_t> hits;
    for (unsigned c = 0; c < board_build.channels; ++c) {
      report.registers.push_back({b.read_register(map::hits(c)), b.read_register(map::tags(c)),
                                  b.read_register(map::missed(c)), b.read_register(map::dead_time_rejected(c))});
      report.lines.push_back(b.lab().counters(c));
      const bool enabled = ((b.written(map::enable_rising).value_or(0xFFFF) >> c) & 1U) != 0;
      hits.push_back(enabled ? report.lines.back().rising_seen : 0);
    }
    scoreboard_->finish(options_.duration_ps, report.registers, hits);
    for (unsigned c = 0; c < board_build.channels; ++c) { report.channels.push_back(scoreboard_->score(c)); }
    report.errors = scoreboard_->errors();
    report.error_count = scoreboard_->error_count();
    report.tolerance_ps = tolerance_ps_;
    report.mean_latency_ps = scoreboard_->mean_latency_ps();
    report.worst_latency_ps = scoreboard_->worst_latency_ps();
  });
  return report;
}

// --- the firmware's ports
// ------------------------------------------------------------------------------------------------------------

bool simulated_board::firmware_ctl_send(std::uint8_t byte) {
  board_->control({&byte, 1}, {}, control_patience_clocks);
  return board_->sent() == 1;
}

bool simulated_board::firmware_ctl_receive(std::uint8_t* byte) {
  std::uint8_t received = 0;
  if (board_->control({}, {&received, 1}, control_patience_clocks) != 1) { return false; }
  *byte = received;
  return true;
}

void simulated_board::firmware_fifo_reset() {
  const std::lock_guard lock(mutex_);
  board_->frames().cut();
  board_->frames().drop_frames();
  ring_read_ = 0;
  queued_bytes_ = 0;
  pending_bytes_ = 0;
  ends_transfer_.clear();
}

void simulated_board::firmware_fifo_run(bool run) {
  const std::lock_guard lock(mutex_);
  fifo_runs_ = run;
  board_->frames().grant(run ? ring_free() / 4 : 0);
}

} // namespace peal::sim
