// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The laboratory board in simulation: the gateware (Verilated peal_core), its detector inputs, its control bytes, its
// frame port. Two implementations with the same behaviour, clock for clock: a plain loop, and SystemC modules.
#pragma once

#include "sim/sources/pulse.hpp"
#include "sim/tb/frame_port.hpp"
#include "sim/tb/stimulus.hpp"

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace peal::sim {

/// Makes a fresh experiment for a stream, from its time 0 on.
using experiment_factory = std::function<std::unique_ptr<experiment>()>;

enum class board_kind : std::uint8_t {
  plain,   ///< one loop around the Verilated model: the fast one
  systemc, ///< modules with channels between them; one board per process at a time, used by one thread
};

struct board_options {
  board_kind kind = board_kind::plain;
  delay_line_parameters line;
  std::uint64_t seed = 1;               ///< of the delay lines, stalls and metastability
  frame_port_options frames;            ///< its seed is derived from `seed`
  double control_stall_probability = 0; ///< chance per clock that a control handshake waits
  std::int64_t slice_ps = 10'000'000;   ///< the experiment is asked for this much at a time
  std::string waves;                    ///< not empty: FST file of every signal (needs a build with PEAL_TRACE)
};

/// What the build of the gateware fixes.
struct board_limits {
  unsigned channels = 8;
  unsigned taps = 96;
  std::int64_t clock_period_ps = 10'000;
};
inline constexpr board_limits board_build{};

/// A board. Not thread-safe: one thread clocks it.
class board {
public:
  virtual ~board() = default;
  board(const board&) = delete;
  board& operator=(const board&) = delete;

  /// What stands on the optical table. Every stream gets a fresh experiment; pulses stop at `duration_ps` of
  /// stream time.
  void set_experiment(experiment_factory factory, std::int64_t duration_ps);

  /// Lets `clocks` clocks pass.
  void clock(std::uint64_t clocks);

  /// Sends bytes to the control port and waits for `reply.size()` bytes, clocking the board. Returns the
  /// bytes received: fewer if `max_clocks` passed.
  std::size_t control(std::span<const std::uint8_t> request, std::span<std::uint8_t> reply,
                      std::uint64_t max_clocks = 100'000);
  /// Bytes of the last control() that the gateware took.
  [[nodiscard]] std::size_t sent() const noexcept { return sent_; }
  /// What was last written to a register over the control port; empty: never.
  [[nodiscard]] std::optional<std::uint32_t> written(std::uint16_t offset) const;
  /// Calibration table in force on a channel, as far as it was written over the control port; until then the
  /// gateware's own: an ideal line whose taps span exactly one clock.
  [[nodiscard]] const std::vector<std::uint16_t>& calibration(unsigned channel_index) const {
    return tables_[bank_].at(channel_index);
  }
  /// Register access over the control port. Throws protocol_error when the gateware does not answer.
  [[nodiscard]] std::uint32_t read_register(std::uint16_t offset);
  void write_register(std::uint16_t offset, std::uint32_t value);

  /// Stream time of the last clock edge; negative before a stream.
  [[nodiscard]] std::int64_t stream_ps() const noexcept { return lab_.now_ps(); }
  /// Streams started so far.
  [[nodiscard]] unsigned streams() const noexcept { return streams_; }
  /// The run bit as last written over the control port.
  [[nodiscard]] bool running() const noexcept { return running_; }
  [[nodiscard]] std::uint64_t clocks() const noexcept { return clocks_; }
  [[nodiscard]] std::int64_t duration_ps() const noexcept { return duration_ps_; }

  [[nodiscard]] stimulus& lab() noexcept { return lab_; }
  [[nodiscard]] frame_port& frames() noexcept { return frames_; }
  [[nodiscard]] const board_options& options() const noexcept { return options_; }
  /// Called when a stream starts, before its first sample.
  std::function<void()> on_stream_start;

protected:
  explicit board(const board_options& options);
  virtual void run(std::uint64_t clocks) = 0;

  /// Control bytes on their way.
  struct control_port {
    const std::uint8_t* out = nullptr; ///< next byte to the gateware
    std::size_t out_left = 0;
    std::uint8_t* in = nullptr; ///< next byte from it
    std::size_t in_left = 0;
    [[nodiscard]] bool busy() const noexcept { return out_left != 0 || in_left != 0; }
  };

  template <class Model, class Trace>
  friend class core_driver;
  template <class Model, class Trace>
  friend class plain_board;
  friend class systemc_board;

  /// The coming clock edge is time 0 of a stream.
  void stream_started();
  /// Draws the experiment up to `until_ps`; false when it is over.
  bool draw(std::int64_t until_ps, std::vector<pulse>& pulses, std::vector<setting_change>& settings);
  /// Hands pulses and settings up to `until_ps` to the lines.
  void feed(std::int64_t until_ps);
  /// Follows the bytes sent to the control port to know what the registers hold.
  void snoop(std::uint8_t byte);
  void snoop_write(std::uint16_t offset, std::uint32_t value);
  [[nodiscard]] bool control_stall() noexcept {
    return control_stall_threshold_ != 0 && splitmix64(control_random_) < control_stall_threshold_;
  }

  board_options options_;
  stimulus lab_;
  frame_port frames_;
  control_port control_;
  experiment_factory factory_;
  std::unique_ptr<experiment> experiment_;
  bool fresh_ = false; ///< the experiment of this stream has yet to be made
  std::int64_t duration_ps_ = 0;
  std::int64_t fed_until_ps_ = INT64_MAX; ///< the lines know everything before this stream time
  std::vector<pulse> pulses_;
  std::vector<setting_change> settings_;
  std::uint64_t clocks_ = 0;
  std::int64_t stream_clock_ = 0;
  unsigned streams_ = 0;
  bool running_ = false;
  std::array<std::uint8_t, 7> command_{}; ///< bytes of the control command under way
  std::size_t command_bytes_ = 0;
  std::size_t sent_ = 0;
  std::map<std::uint16_t, std::uint32_t> written_;
  std::array<std::vector<std::vector<std::uint16_t>>, 2> tables_; ///< [bank][channel index][code]
  std::size_t bank_ = 0;
  std::uint64_t control_stall_threshold_ = 0;
  std::uint64_t control_random_ = 0;
};

/// Throws invalid_argument for options without meaning, error when waves are asked for but not built.
[[nodiscard]] std::unique_ptr<board> make_board(const board_options& options);

/// True if this build can write waves (CMake option PEAL_TRACE).
[[nodiscard]] bool waves_available() noexcept;

} // namespace peal::sim
