// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/measure/gate.hpp"

#include "stream/order_guard.hpp"

#include "peal/error.hpp"

#include <algorithm>
#include <string>

namespace peal {

namespace {

class gate final : public stage {
public:
  explicit gate(gate_options options) : options_(std::move(options)) {
    const auto check = [](const char* name, std::int64_t channel) {
      if (channel == 0 || channel < INT16_MIN || channel > INT16_MAX) {
        throw invalid_argument(std::string(name) + ": a channel number other than 0 is wanted");
      }
    };
    check("open", options_.open);
    check("close", options_.close);
    if (options_.open == options_.close) {
      throw invalid_argument("close: channel " + std::to_string(options_.close) +
                             " opens the gate; give another one to close it");
    }
    gated_.assign(65536, options_.channels.empty() ? 1 : 0);
    for (const channel_number c : options_.channels) {
      if (c == options_.open || c == options_.close) {
        throw invalid_argument("channels: channel " + std::to_string(c) +
                               " opens or closes the gate, so it always passes");
      }
      gated_[static_cast<std::uint16_t>(c)] = 1;
    }
    gated_[static_cast<std::uint16_t>(options_.open)] = 0;
    gated_[static_cast<std::uint16_t>(options_.close)] = 0;
  }

  void process(const tag_block& in, tag_block& out) override {
    std::size_t event = 0;
    for (std::size_t i = 0; i < in.size(); ++i) {
      for (; event < in.events.size() && in.events[event].position <= i; ++event) { pass(in.events[event], out); }
      if (!waiting_.time.empty() && in.time[i] > waiting_.time.back()) { decide(out); }
      waiting_.push(in.time[i], in.channel[i]);
    }
    for (; event < in.events.size(); ++event) { pass(in.events[event], out); }
    known_ = std::max(known_, detail::watermark_of(in));
    if (!waiting_.time.empty() && known_ > waiting_.time.back()) { decide(out); }
    out.watermark = waiting_.time.empty() ? known_ : waiting_.time.back();
  }

  void finish(tag_block& out) override {
    decide(out);
    out.watermark = known_;
  }

  [[nodiscard]] std::optional<time_ps> memory_ps() const override { return std::nullopt; }
  [[nodiscard]] std::unique_ptr<stage> fresh() const override { return std::make_unique<gate>(options_); }

private:
  void pass(const stream_event& event, tag_block& out) {
    const bool loss = event.kind == event_kind::gap || event.kind == event_kind::overflow_begin ||
                      event.kind == event_kind::overflow_end;
    if (loss) {
      decide(out);
      open_ = false;
    }
    waiting_.events.push_back(event);
    waiting_.events.back().position = static_cast<std::uint32_t>(waiting_.size());
    if (waiting_.time.empty()) { decide(out); } // it waits for nothing
  }

  // Everything of this time has come: tags and events that waited pass, or not.
  void decide(tag_block& out) {
    const auto has = [&](std::int64_t channel) {
      return std::find(waiting_.channel.begin(), waiting_.channel.end(), channel) != waiting_.channel.end();
    };
    if (has(options_.close)) {
      open_ = false;
    } else if (has(options_.open)) {
      open_ = true;
    }
    std::size_t event = 0;
    const auto events_until = [&](std::size_t position) {
      for (; event < waiting_.events.size() && waiting_.events[event].position <= position; ++event) {
        give(waiting_.events[event], out);
      }
    };
    for (std::size_t i = 0; i < waiting_.size(); ++i) {
      events_until(i);
      if (open_ || gated_[static_cast<std::uint16_t>(waiting_.channel[i])] == 0) {
        out.push(waiting_.time[i], waiting_.channel[i]);
        heard_ = true;
      } else if (!heard_) { // live time begins with the tag, also if nobody sees it
        stream_event reached;
        reached.kind = event_kind::time_reached;
        reached.time = waiting_.time[i];
        give(reached, out);
      }
    }
    events_until(waiting_.size());
    waiting_.clear();
  }

  void give(const stream_event& event, tag_block& out) {
    out.events.push_back(event);
    out.events.back().position = static_cast<std::uint32_t>(out.size());
    heard_ = event.kind != event_kind::gap;
  }

  gate_options options_;
  std::vector<std::uint8_t> gated_; ///< by the channel's 16 bits
  bool open_ = false;
  bool heard_ = false;        ///< something was given since the start or the last gap, so that time goes on
  tag_block waiting_;         ///< tags of one time, and the events between and behind them
  time_ps known_ = INT64_MIN; ///< watermark of the input
};

} // namespace

stage_kind gate_kind() {
  using o = gate_options;
  option_list<o> list;
  list.integer("open", &o::open, INT16_MIN, INT16_MAX, "channel whose tags open the gate")
      .integer("close", &o::close, INT16_MIN, INT16_MAX, "channel whose tags close it")
      .channels("channels", &o::channels, 1, 1000, "gated channels; default: all but these two");
  return stage_kind_of<gate>("gate", "Tags pass only between a tag of one channel and the next tag of another.", list);
}

} // namespace peal
