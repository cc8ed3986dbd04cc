// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/measure/virtual_coincidence.hpp"

#include "stream/order_guard.hpp"

#include "peal/error.hpp"

#include <algorithm>
#include <array>
#include <deque>
#include <string>

namespace peal {

namespace {

class virtual_coincidence final : public stage {
public:
  explicit virtual_coincidence(virtual_coincidence_options o) : options_(std::move(o)), half_(options_.window_ps / 2) {
    if (options_.channels.size() != 2) { throw invalid_argument("takes two channels"); }
    if (options_.as == 0 || options_.as < INT16_MIN || options_.as > INT16_MAX) {
      throw invalid_argument("as: a channel number other than 0 is wanted");
    }
    for (const channel_number c : options_.channels) {
      if (c == options_.as) {
        throw invalid_argument("as: channel " + std::to_string(c) + " is one of the two channels");
      }
    }
  }

  void process(const tag_block& in, tag_block& out) override {
    std::size_t event = 0;
    for (std::size_t i = 0; i < in.size(); ++i) {
      for (; event < in.events.size() && in.events[event].position <= i; ++event) { pass_event(in.events[event], out); }
      out.push(in.time[i], in.channel[i]);
      if (in.channel[i] == options_.channels[0]) { click(0, in.time[i], out); }
      if (in.channel[i] == options_.channels[1]) { click(1, in.time[i], out); }
    }
    for (; event < in.events.size(); ++event) { pass_event(in.events[event], out); }
    out.watermark = detail::watermark_of(in);
  }
  void finish(tag_block& out) override { out.watermark = INT64_MIN; }
  [[nodiscard]] std::optional<time_ps> memory_ps() const override { return half_; }
  [[nodiscard]] std::unique_ptr<stage> fresh() const override {
    return std::make_unique<virtual_coincidence>(options_);
  }

private:
  static void pass_event(const stream_event& event, tag_block& out) {
    out.events.push_back(event);
    out.events.back().position = static_cast<std::uint32_t>(out.size());
  }

  void click(std::size_t side, time_ps t, tag_block& out) {
    std::deque<time_ps>& others = recent_[1 - side];
    while (!others.empty() && t - others.front() > half_) { others.pop_front(); }
    for (std::size_t n = 0; n < others.size(); ++n) { out.push(t, static_cast<channel_number>(options_.as)); }
    recent_[side].push_back(t);
    while (t - recent_[side].front() > half_) { recent_[side].pop_front(); }
  }

  virtual_coincidence_options options_;
  time_ps half_;
  std::array<std::deque<time_ps>, 2> recent_;
};

} // namespace

stage_kind virtual_coincidence_kind() {
  using o = virtual_coincidence_options;
  option_list<o> list;
  list.channels("channels", &o::channels, 2, 2, "the two channels")
      .time("window", &o::window_ps, {0, time_ps{1} << 59}, "coincidence window, full width")
      .integer("as", &o::as, INT16_MIN, INT16_MAX, "number of the virtual channel");
  return stage_kind_of<virtual_coincidence>(
      "coincidence", "Coincidences of two channels as tags of a virtual channel, at the later of the two times.", list);
}

} // namespace peal
