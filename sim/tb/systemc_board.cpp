// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The board as SystemC modules around the same Verilated core: optical table (pulse source), setting pins, core,
// USB-side sink. The core steps itself (no sc_clock: a clock signal alone costs 0.4 us per period); pulses travel
// through an sc_fifo, the setting pins are an sc_signal, frame words pass through a transaction interface in the clock
// in which they are taken.
#include "sim/tb/board_variants.hpp"

#include "Vpeal_core.h"
#include "peal/error.hpp"

#include <atomic>
#include <functional>
#include <utility>
#include <vector>

#include <systemc>

/// The SystemC library has a main() that wants this; programs of this project have their own and never come here.
int sc_main(int, char**) { return 0; }

namespace peal::sim {

std::ostream& operator<<(std::ostream& out, const pulse& p) { // sc_fifo wants to be able to print what it holds
  return out << "channel " << p.channel_index + 1 << " at " << p.time_ps << " ps";
}

namespace {

using sc_core::sc_time;

sc_time picoseconds(std::int64_t ps) { return sc_time::from_value(static_cast<sc_core::sc_time::value_type>(ps)); }

/// The USB side of the frame port as the core sees it: one call of ready() per clock, then put() if a word
/// was offered.
class frame_sink_if : virtual public sc_core::sc_interface {
public:
  virtual bool ready() = 0;
  virtual void put(std::uint32_t word, bool last, std::int64_t clock) = 0;
  virtual void cut() = 0;
};

/// The bridge chip: stalls at random, takes words at the speed of its link.
class usb_sink final : public sc_core::sc_module, public frame_sink_if {
public:
  usb_sink(sc_core::sc_module_name name, frame_port& port) : sc_module(name), port_(port) {}
  bool ready() override { return port_.ready(); }
  void put(std::uint32_t word, bool last, std::int64_t clock) override { port_.put(word, last, clock); }
  void cut() override { port_.cut(); }

private:
  frame_port& port_;
};

/// The setting pins: every change at its time.
class setting_pins final : public sc_core::sc_module {
public:
  sc_core::sc_out<std::uint8_t> pins;

  explicit setting_pins(sc_core::sc_module_name name) : sc_module(name) {
    SC_HAS_PROCESS(setting_pins);
    SC_METHOD(drive);
    sensitive << wake_;
    dont_initialize();
  }
  void start(const sc_time& origin) {
    origin_ = origin;
    changes_.clear();
    next_ = 0;
    low_ = true; // the process drives the pins, not the caller
    wake_.cancel();
    wake_.notify(sc_core::SC_ZERO_TIME);
  }
  void append(const std::vector<setting_change>& changes) {
    if (next_ == changes_.size()) {
      changes_.clear();
      next_ = 0;
    }
    changes_.insert(changes_.end(), changes.begin(), changes.end());
    wake_.cancel();
    schedule();
  }

private:
  void drive() {
    if (std::exchange(low_, false)) { pins.write(0); }
    for (; next_ < changes_.size() && due(changes_[next_]) <= sc_core::sc_time_stamp(); ++next_) {
      pins.write(changes_[next_].value);
    }
    schedule();
  }
  void schedule() {
    if (low_) {
      wake_.notify(sc_core::SC_ZERO_TIME);
    } else if (next_ < changes_.size()) {
      const sc_time at = due(changes_[next_]);
      const sc_time now = sc_core::sc_time_stamp();
      wake_.notify(at > now ? at - now : sc_core::SC_ZERO_TIME);
    }
  }
  [[nodiscard]] sc_time due(const setting_change& change) const { return origin_ + picoseconds(change.time_ps); }

  sc_core::sc_event wake_{"wake"};
  sc_time origin_;
  std::vector<setting_change> changes_;
  std::size_t next_ = 0;
  bool low_ = false;
};

/// The optical table: draws the experiment at least one slice ahead of the clock and hands its pulses on.
class pulse_source final : public sc_core::sc_module {
public:
  using draw_function = std::function<bool(std::int64_t until_ps, std::vector<pulse>&, std::vector<setting_change>&)>;
  sc_core::sc_port<sc_core::sc_fifo_out_if<pulse>> pulses;

  pulse_source(sc_core::sc_module_name name, setting_pins& pins, std::int64_t slice_ps, draw_function draw)
      : sc_module(name), pins_(pins), slice_ps_(slice_ps), draw_(std::move(draw)) {
    SC_HAS_PROCESS(pulse_source);
    SC_METHOD(feed);
    sensitive << wake_;
    dont_initialize();
  }
  void start(const sc_time& origin) {
    origin_ = origin;
    drawn_until_ps_ = 0;
    waiting_.clear();
    next_ = 0;
    more_ = true;
    wake_.cancel();
    wake_.notify(sc_core::SC_ZERO_TIME);
  }

private:
  void feed() {
    const sc_time now = sc_core::sc_time_stamp();
    const std::int64_t now_ps = now > origin_ ? static_cast<std::int64_t>((now - origin_).value()) : 0;
    while (more_ && next_ == waiting_.size() && drawn_until_ps_ < now_ps + 2 * slice_ps_) {
      waiting_.clear();
      changes_.clear();
      next_ = 0;
      drawn_until_ps_ += slice_ps_;
      more_ = draw_(drawn_until_ps_, waiting_, changes_);
      pins_.append(changes_);
      push();
    }
    push();
    if (next_ < waiting_.size()) {
      next_trigger(pulses->data_read_event());
    } else if (more_) {
      next_trigger(picoseconds(slice_ps_), wake_);
    }
  }
  void push() {
    while (next_ < waiting_.size() && pulses->nb_write(waiting_[next_])) { ++next_; }
  }

  setting_pins& pins_;
  std::int64_t slice_ps_;
  draw_function draw_;
  sc_core::sc_event wake_{"wake"};
  sc_time origin_;
  std::int64_t drawn_until_ps_ = 0;
  std::vector<pulse> waiting_;
  std::vector<setting_change> changes_;
  std::size_t next_ = 0;
  bool more_ = false;
};

/// The gateware: one clock per call of its only process.
class core_module final : public sc_core::sc_module {
public:
  sc_core::sc_port<sc_core::sc_fifo_in_if<pulse>> pulses;
  sc_core::sc_in<std::uint8_t> setting;
  sc_core::sc_port<frame_sink_if> frames;

  core_module(sc_core::sc_module_name name, std::function<void(core_module&)> tick)
      : sc_module(name), tick_(std::move(tick)) {
    SC_HAS_PROCESS(core_module);
    SC_METHOD(clock);
  }

private:
  // In the middle of the period of sc_start()'s slices, so that n periods hold n clocks.
  void clock() {
    if (first_) {
      first_ = false;
      next_trigger(picoseconds(board_build.clock_period_ps / 2));
      return;
    }
    tick_(*this);
    next_trigger(picoseconds(board_build.clock_period_ps));
  }
  std::function<void(core_module&)> tick_;
  bool first_ = true;
};

/// A simulation context of one's own: the library allows one elaboration per context.
class own_context {
public:
  own_context() : context_(new sc_core::sc_simcontext), before_(std::exchange(sc_core::sc_curr_simcontext, context_)) {
    sc_core::sc_report_handler::set_actions(sc_core::SC_INFO, sc_core::SC_DO_NOTHING);
  }
  ~own_context() {
    sc_core::sc_curr_simcontext = before_;
    delete context_;
  }
  own_context(const own_context&) = delete;
  own_context& operator=(const own_context&) = delete;

private:
  sc_core::sc_simcontext* context_;
  sc_core::sc_simcontext* before_;
};

std::atomic<bool> in_use{false};

/// One at a time: SystemC keeps its context in a global variable.
struct single_use {
  single_use() {
    if (in_use.exchange(true)) {
      throw error("simulated board: only one SystemC board at a time; use the plain board for more");
    }
  }
  ~single_use() { in_use = false; }
  single_use(const single_use&) = delete;
  single_use& operator=(const single_use&) = delete;
};

} // namespace

class systemc_board final : public board {
public:
  explicit systemc_board(const board_options& options)
      : board(options), driver_(*this), settings_signal_("settings"), pulse_fifo_("pulses", 1 << 16),
        sink_("sink", frames_), pins_("pins"),
        source_("source", pins_, options.slice_ps,
                [this](std::int64_t until, std::vector<pulse>& p, std::vector<setting_change>& s) {
                  return draw_slice(until, p, s);
                }),
        core_("core", [this](core_module& core) { tick(core); }) {
    core_.pulses(pulse_fifo_);
    core_.setting(settings_signal_);
    core_.frames(sink_);
    source_.pulses(pulse_fifo_);
    pins_.pins(settings_signal_);
  }

private:
  /// How the core's driver reaches the sink.
  struct sink_access {
    core_module& core;
    bool ready() { return core.frames->ready(); }
    void put(std::uint32_t word, bool last, std::int64_t clock) { core.frames->put(word, last, clock); }
    void cut() { core.frames->cut(); }
  };

  void run(std::uint64_t clocks) override {
    sc_core::sc_start(picoseconds(board_build.clock_period_ps * static_cast<std::int64_t>(clocks)));
  }

  void tick(core_module& core) {
    lab_.set_now(lab_.now_ps() + board_build.clock_period_ps);
    pulse p;
    while (core.pulses->nb_read(p)) { lab_.append(p); }
    sink_access sink{core};
    driver_.clock(core.setting.read(), sink);
    if (driver_.stream_starts()) {
      stream_started();
      const sc_time zero = sc_core::sc_time_stamp() + picoseconds(board_build.clock_period_ps);
      pins_.start(zero);
      source_.start(zero);
    }
  }

  bool draw_slice(std::int64_t until_ps, std::vector<pulse>& pulses, std::vector<setting_change>& settings) {
    const bool more = draw(until_ps, pulses, settings);
    for (const setting_change& change : settings) { lab_.announce(change); }
    return more;
  }

  single_use single_;
  own_context context_;
  core_driver<Vpeal_core> driver_;
  sc_core::sc_signal<std::uint8_t> settings_signal_;
  sc_core::sc_fifo<pulse> pulse_fifo_;
  usb_sink sink_;
  setting_pins pins_;
  pulse_source source_;
  core_module core_;
};

std::unique_ptr<board> make_systemc_board(const board_options& options) {
  return std::make_unique<systemc_board>(options);
}

} // namespace peal::sim
