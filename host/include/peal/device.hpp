// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A board: handshake, registers, channels, calibration and its stream of tags.
//
// Use:
//   peal::device board = peal::device::open(std::move(link));  // link: peal::open_usb() of usb.hpp
//   board.set_dead_time(1, 50'000);
//   const auto stream = board.start();
//   while (stream->read(block) == peal::read_status::data) { std::printf("%zu tags\n", block.size()); }
#pragma once

#include "peal/source.hpp"
#include "peal/tag.hpp"
#include "peal/transport.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace peal {

/// What a board says of itself (registers 0x000-0x01C and the USB descriptor).
struct device_identity {
  transport_description transport;
  unsigned protocol_major = 0;
  unsigned protocol_minor = 0;
  std::uint32_t layout_hash = 0;
  std::uint32_t build_id = 0; ///< of the gateware; 0 = not set
  unsigned firmware_api = 0;
  std::uint32_t firmware_build = 0;  ///< first 32 bit of the firmware's build id
  unsigned channels = 0;             ///< numbered 1 .. channels
  std::uint64_t clock_period_fs = 0; ///< coarse clock
  unsigned fraction_bits = 0;        ///< a time unit is clock_period_fs / 2^fraction_bits
  bool both_edges = false;           ///< falling edges (negative channel numbers) can be tagged
  bool simulated = false;            ///< not silicon: device time may run slower than real time
  unsigned delay_line_taps = 0;
  unsigned delay_clocks = 0;      ///< input delays must be shorter than this many clocks
  unsigned calibration_codes = 0; ///< entries of one calibration table
  std::uint32_t board = 0;
  std::string board_name;
  std::string warning; ///< not empty: something to tell the user (e.g. minor version differs)

  /// Length of one time unit in ps, for display.
  [[nodiscard]] double resolution_ps() const noexcept {
    return static_cast<double>(clock_period_fs) / 1000.0 / static_cast<double>(std::uint64_t{1} << fraction_bits);
  }
};

/// Counters of one channel on the device, modulo 2^32. Once the pipeline is empty hits = tags + missed +
/// dead_time_rejected.
struct channel_counters {
  std::uint32_t hits = 0;
  std::uint32_t tags = 0;
  std::uint32_t missed = 0;
  std::uint32_t dead_time_rejected = 0;
};

/// Live state of firmware and gateware.
struct device_status {
  unsigned firmware_api = 0;
  unsigned result = 0;    ///< result code of the last request
  bool streaming = false; ///< as the firmware sees it
  unsigned stream_id = 0;
  std::uint32_t requests = 0; ///< requests served
  std::uint32_t timeouts = 0; ///< bounded waits on the gateware that ran out
  std::uint32_t firmware_build = 0;
  bool running = false;  ///< as the gateware sees it
  bool overflow = false; ///< tags are being lost on the device now
  unsigned calibration_bank = 0;
  unsigned setting = 0;        ///< setting inputs now
  bool fault_overflow = false; ///< sticky: tags were lost
  bool fault_missed_saturated = false;
  bool fault_control_link = false;
};

/// How a stream is run.
struct stream_options {
  bool raw_codes = false; ///< fractions are uncalibrated delay-line codes (for calibration); times then may step back
                          ///< inside one clock
  bool software_setting = false;      ///< settings come from `setting`, not from the pins
  std::uint8_t setting = 0;           ///< bits 3:0 x, bits 7:4 y
  std::uint32_t heartbeat_clocks = 0; ///< distance of time marks, 256 .. 2^24-1 clocks; 0 = 1 ms of device time
  std::uint32_t epoch_preset =
      0; ///< epoch the stream starts with (tests of the wrap); it is time 0 on the host whatever it is
  std::chrono::milliseconds watchdog{
      1000}; ///< silence after which read() asks the device over the control endpoint what is going on
};

/// What the watchdog knows.
enum class stream_health : std::uint8_t {
  waiting, ///< no frame yet, and the device says it runs
  flowing, ///< frames arrive
  silent,  ///< frames arrived before; none now, and the device says it runs (normal for a simulated board, a fault for
           ///< silicon)
  host_late, ///< the reader is too slow: buffers were thrown away since the last look
  stopped,   ///< the device does not stream (stopped by the host, or by itself)
  lost,      ///< the device is gone
};

/// The running stream of a device. read() and everything of `source` from one reader thread; health() and
/// losses() from any. When the device vanishes, read() first delivers everything received before and then
/// returns read_status::device_gone, again and again. After stop() it delivers what was received and then
/// returns read_status::end. If the device stops by itself (its firmware restarted), read() throws usb_error.
class device_stream : public source {
public:
  [[nodiscard]] virtual stream_health health() const = 0;
};

/// A board that passed the handshake. Movable. Control calls from any thread (they are serialised inside); a
/// stream keeps the board alive.
class device {
public:
  /// Handshake. Throws version_mismatch (protocol, layout or firmware level; the message names both sides and
  /// the command that fixes it), protocol_error ("no gateware": load a bitstream; impossible identity),
  /// usb_error, device_gone.
  [[nodiscard]] static device open(std::unique_ptr<transport> link);

  device(device&&) noexcept;
  device& operator=(device&&) noexcept;
  ~device(); ///< stops the stream

  [[nodiscard]] const device_identity& identity() const noexcept;

  /// Consecutive registers from byte offset `offset` (multiple of 4) on, any number; at most 16 a request.
  /// Throws protocol_error if the firmware refuses or answers short, usb_error if the gateware does not answer.
  void read_registers(std::uint16_t offset, std::span<std::uint32_t> values);
  void write_registers(std::uint16_t offset, std::span<const std::uint32_t> values);
  [[nodiscard]] std::uint32_t read_register(std::uint16_t offset);
  void write_register(std::uint16_t offset, std::uint32_t value);

  /// Non-extending dead time of a channel in ps, both edges. Rounded up to the device's unit; returns the
  /// value in force (rounded to ps). Throws invalid_argument for a channel the board has not, or a time
  /// outside 0 .. 2^24-1 units.
  time_ps set_dead_time(channel_number channel, time_ps dead_time);
  /// Delay added to the times of a channel, in ps; rounded to nearest; returns the value in force. It must be
  /// shorter than identity().delay_clocks clocks.
  time_ps set_input_delay(channel_number channel, time_ps delay);
  /// Which edges of a channel are tagged. Throws invalid_argument for falling edges on a board without them.
  void enable_edges(channel_number channel, bool rising, bool falling);
  /// Setting used with stream_options::software_setting.
  void set_setting(std::uint8_t value);

  /// Writes the inactive calibration table of a channel: fractions[code] = position of the edge inside its
  /// clock, 0..4095. At most identity().calibration_codes entries; codes above repeat the last one. Active
  /// after swap_calibration().
  void set_calibration(channel_number channel, std::span<const std::uint16_t> fractions);
  /// Makes the tables written since the last swap active, between two clocks. Channels not written since then
  /// keep their contents of the
  /// bank before last: write all.
  void swap_calibration();

  /// Counters per channel, index 0 = channel 1.
  [[nodiscard]] std::vector<channel_counters> counters();
  void clear_counters();
  [[nodiscard]] device_status status();
  void clear_faults();

  /// Starts a stream: stop, choose a new stream id, submit every transfer, start. Frames of older streams are
  /// discarded and counted. One
  /// stream at a time: a running one is stopped first. Throws invalid_argument, usb_error, device_gone.
  [[nodiscard]] std::unique_ptr<device_stream> start(const stream_options& options = {});
  /// Stops the stream; its reader gets what was received, then `end`. Idempotent.
  void stop();

  struct impl; ///< internal

private:
  explicit device(std::shared_ptr<impl> s) noexcept;
  std::shared_ptr<impl> impl_;
};

/// Expected error of a code-density calibration.
struct calibration_quality {
  std::uint64_t hits = 0;    ///< hits in the histogram
  std::size_t bins_used = 0; ///< codes that occurred
  double widest_bin_ps = 0;  ///< largest bin of the delay line
  double rms_quantisation_ps =
      0; ///< clock_period * sqrt(sum p_k^3 / 12): rms of (true - bin centre) for uniformly distributed edges
  double max_statistical_ps = 0; ///< largest standard deviation of a bin centre from the finite number of hits,
                                 ///< clock_period * sqrt(u(1-u)/hits) at u = 1/2
};

/// Code-density calibration: edges that do not know the clock hit every moment of its period equally often,
/// so the share of hits in a code is the width of its bin. histogram[code] = hits with that code; the code
/// counts delay-line cells passed, so it grows with the age of the edge. Result: per code the centre of its
/// bin as position inside the clock (4096 = one clock, counted from its start, i.e. 1 - age), rounded to
/// nearest and limited to 0..4095; integer arithmetic. A code that did not occur gets the border between its
/// neighbours. O(codes). Throws invalid_argument for an empty histogram or one without hits. Source: code
/// density test, Doernberg, Lee, Hodges, IEEE J. Solid-State Circuits 19 (1984) 820; bin-centre calibration:
/// Wu, IEEE Trans. Nucl. Sci. 57 (2010) 1543.
[[nodiscard]] std::vector<std::uint16_t> calibration_from_density(std::span<const std::uint64_t> histogram);

/// Error to expect from that calibration; see the members for the estimators. Assumes independent, uniformly
/// distributed hits.
[[nodiscard]] calibration_quality assess_calibration(std::span<const std::uint64_t> histogram,
                                                     std::uint64_t clock_period_fs);

/// Adds the delay-line codes of a channel's tags (both edges) to a histogram; the tags come from a stream
/// with raw_codes. A code has 8 bits; for clock periods above 256 ps the picoseconds of a tag hold it without
/// loss. clock_period_fs: of the device, 1 .. 2^31-1. O(tags). Throws invalid_argument for a histogram with
/// fewer than 256 places.
void add_raw_codes(const tag_view& tags, channel_number channel, std::uint64_t clock_period_fs,
                   std::span<std::uint64_t> histogram);

} // namespace peal
