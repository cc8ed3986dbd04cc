// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The running stream: buffers of the transport -> decoder -> blocks, and the watchdog over it.
#include "device/link.hpp"

#include "peal/error.hpp"
#include "wire/frame_decoder.hpp"

#include "peal_map.hpp"

#include <algorithm>
#include <cstdio>
#include <string>
#include <utility>

namespace peal::detail {
namespace {

using clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr unsigned silent_answers = 3; // unanswered watchdog questions in a row until the link is given up

std::string hex32(std::uint32_t value) {
  char text[16];
  std::snprintf(text, sizeof text, "0x%08X", value);
  return text;
}

stream_info describe(const device_identity& identity, const stream_setup& setup) {
  stream_info info;
  info.format = "peal-device";
  info.device = identity.board_name;
  info.resolution_ps = identity.resolution_ps();
  info.sorted = !setup.raw_codes;
  for (unsigned i = 0; i < identity.channels; ++i) {
    if ((setup.rising >> i & 1U) != 0) { info.channels.push_back(static_cast<channel_number>(i + 1)); }
    if (identity.both_edges && (setup.falling >> i & 1U) != 0) {
      info.channels.push_back(static_cast<channel_number>(-static_cast<int>(i + 1)));
    }
  }
  info.metadata = {
      {"serial", identity.transport.serial},
      {"place", identity.transport.place},
      {"gateware_build", hex32(identity.build_id)},
      {"firmware_build", hex32(identity.firmware_build)},
      {"protocol", std::to_string(identity.protocol_major) + "." + std::to_string(identity.protocol_minor)},
      {"clock_period_fs", std::to_string(identity.clock_period_fs)},
      {"stream_id", std::to_string(setup.stream_id)},
      {"fractions", setup.raw_codes ? "raw delay-line codes" : "calibrated"}};
  return info;
}

class running_stream final : public device_stream {
public:
  running_stream(std::shared_ptr<device::impl> board, std::shared_ptr<stream_core> core, const stream_setup& setup)
      : board_(std::move(board)), core_(std::move(core)), info_(describe(board_->identity, setup)),
        watchdog_(setup.watchdog),
        decoder_({board_->identity.clock_period_fs, setup.stream_id, setup.first_epoch, std::nullopt}),
        before_(board_->link->counters()), overrun_looked_at_(before_.overrun_bytes), last_data_(clock::now()),
        last_question_(last_data_) {}

  ~running_stream() override {
    board_->stop_if_current(core_.get());
    const std::lock_guard lock(core_->read_mutex);
    give_back();
  }

  [[nodiscard]] const stream_info& info() const override { return info_; }
  read_status read(tag_block& block, milliseconds timeout) override;
  [[nodiscard]] loss_counters losses() const override;
  [[nodiscard]] stream_health health() const override;

private:
  bool parse(tag_block& block) noexcept;
  void give_back() noexcept;
  void ask_device();
  void publish() noexcept;
  read_status conclude(tag_block& block, read_status end);

  std::shared_ptr<device::impl> board_;
  std::shared_ptr<stream_core> core_;
  stream_info info_;
  milliseconds watchdog_;
  frame_decoder decoder_;
  transport_counters before_; // of the transport when this stream began

  std::atomic<stream_health> health_{stream_health::waiting};
  mutable std::atomic<std::uint64_t> overrun_looked_at_;
  mutable std::mutex losses_mutex_;
  loss_counters losses_;

  clock::time_point last_data_;
  clock::time_point last_question_;
  unsigned unanswered_ = 0;
  bool finished_ = false;
};

void running_stream::give_back() noexcept {
  if (!core_->held.bytes.empty()) { board_->link->release(core_->held); }
  core_->held = {};
  core_->parsed = 0;
}

// Decodes of the held buffer what fits. True: the block is full.
bool running_stream::parse(tag_block& block) noexcept {
  core_->parsed += decoder_.feed(core_->held.bytes.subspan(core_->parsed), block);
  if (core_->parsed == core_->held.bytes.size()) { give_back(); }
  return frame_decoder::block_full(block);
}

void running_stream::publish() noexcept {
  loss_counters now;
  decoder_.add_to(now);
  const std::lock_guard lock(losses_mutex_);
  losses_ = now;
}

loss_counters running_stream::losses() const {
  loss_counters total;
  {
    const std::lock_guard lock(losses_mutex_);
    total = losses_;
  }
  const transport_counters now = board_->link->counters();
  total.host_overrun_bytes = now.overrun_bytes - before_.overrun_bytes;
  total.transfer_errors = now.transfer_errors - before_.transfer_errors;
  return total;
}

stream_health running_stream::health() const {
  const stream_health now = health_.load();
  if (now == stream_health::lost || now == stream_health::stopped) { return now; }
  const std::uint64_t overrun = board_->link->counters().overrun_bytes;
  return overrun_looked_at_.exchange(overrun) != overrun ? stream_health::host_late : now;
}

// The last bytes may have filled the block: they go first, the end comes with the next call.
read_status running_stream::conclude(tag_block& block, read_status end) {
  if (!finished_) {
    decoder_.finish();
    finished_ = true;
  }
  health_ = end == read_status::device_gone ? stream_health::lost : stream_health::stopped;
  publish();
  return block.empty() ? end : read_status::data;
}

// Silence has reasons; only the device knows which. Throws device_gone, and usb_error when it stopped by
// itself or answers no more.
void running_stream::ask_device() {
  last_question_ = clock::now();
  try {
    const firmware_status status = board_->firmware();
    const bool running = map::status_field::running::get(board_->read_one(map::status)) != 0;
    unanswered_ = 0;
    if (status.streaming && running) {
      if (health_ == stream_health::flowing) { health_ = stream_health::silent; }
      return;
    }
  } catch (const device_gone&) { throw; } catch (const error&) {
    if (++unanswered_ < silent_answers) { return; }
    throw;
  }
  if (core_->stopping) {
    return; // the host is stopping it
  }
  health_ = stream_health::stopped;
  throw usb_error("the board at " + board_->identity.transport.place +
                  " stopped its stream by itself (reset or reloaded?); start again");
}

read_status running_stream::read(tag_block& block, milliseconds timeout) {
  const std::lock_guard lock(core_->read_mutex);
  block.clear();
  if (core_->abandoned) { return conclude(block, read_status::end); }
  const auto deadline = clock::now() + timeout;
  while (true) {
    if (!core_->held.bytes.empty() && parse(block)) { break; }
    const auto now = clock::now();
    if (!block.empty() && now >= deadline) { break; }
    // With something in hand only what is ready is taken along; otherwise wait, but never past the watchdog.
    const auto quiet_until = std::max(last_data_, last_question_) + watchdog_;
    const auto wait =
        block.empty() ? std::chrono::ceil<milliseconds>(std::min(deadline, quiet_until) - now) : milliseconds(0);
    bulk_buffer buffer;
    switch (board_->link->acquire(buffer, std::max(wait, milliseconds(0)))) {
    case acquire_status::data:
      if (buffer.lost_before != 0) { decoder_.expect_loss(buffer.lost_before / wire::frame_bytes); }
      core_->held = buffer;
      core_->parsed = 0;
      last_data_ = clock::now();
      health_ = stream_health::flowing;
      if (buffer.bytes.empty()) { board_->link->release(buffer); }
      continue;
    case acquire_status::stopped: return conclude(block, read_status::end);
    case acquire_status::device_gone: return conclude(block, read_status::device_gone);
    case acquire_status::timeout: break;
    }
    if (!block.empty()) { break; }
    if (clock::now() >= std::max(last_data_, last_question_) + watchdog_) {
      try {
        ask_device();
      } catch (const device_gone&) { return conclude(block, read_status::device_gone); }
    }
    if (clock::now() >= deadline) {
      publish();
      return read_status::timeout;
    }
  }
  publish();
  return read_status::data;
}

} // namespace

std::unique_ptr<device_stream> make_stream(std::shared_ptr<device::impl> board, std::shared_ptr<stream_core> core,
                                           const stream_setup& setup) {
  return std::make_unique<running_stream>(std::move(board), std::move(core), setup);
}

} // namespace peal::detail
