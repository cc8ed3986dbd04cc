// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A source of one's own, complete: two channels that click together, a given number of times. docs/extending.md.
#include "peal/error.hpp"
#include "peal/provider.hpp"
#include "peal/units.hpp"

namespace {

using namespace peal;

class comb_source final : public source {
public:
  comb_source(time_ps period_ps, std::uint64_t pulses) : period_ps_(period_ps), pulses_(pulses) {
    info_.format = "comb";
    info_.device = "comb of the tests";
    info_.channels = {1, 2};
  }
  [[nodiscard]] const stream_info& info() const override { return info_; }
  [[nodiscard]] loss_counters losses() const override { return {}; }
  read_status read(tag_block& block, std::chrono::milliseconds) override {
    block.clear();
    if (next_ > pulses_) { return read_status::end; }
    for (; next_ <= pulses_ && block.size() < block_tags; ++next_) {
      block.push(static_cast<time_ps>(next_) * period_ps_, 1);
      block.push(static_cast<time_ps>(next_) * period_ps_, 2);
    }
    block.watermark = block.time.back();
    return read_status::data;
  }

private:
  stream_info info_;
  time_ps period_ps_;
  std::uint64_t pulses_;
  std::uint64_t next_ = 1;
};

class comb final : public live_board {
public:
  comb(time_ps period_ps, std::uint64_t pulses) : tags_(period_ps, pulses) {}
  [[nodiscard]] source& stream() override { return tags_; }
  [[nodiscard]] stream_health health() const override { return stream_health::flowing; }
  [[nodiscard]] bool ends_by_itself() const override { return true; }
  [[nodiscard]] std::string title() const override { return "comb, not silicon"; }
  [[nodiscard]] std::string link() const override { return "in process"; }
  void stop() override {}

private:
  comb_source tags_;
};

std::unique_ptr<live_board> open_comb(const provider_request& request) {
  const auto pulses = request.integer("pulses");
  if (!pulses || *pulses > 1'000'000) { throw invalid_argument("option 'pulses' must be in 0..1000000"); }
  return std::make_unique<comb>(parse_time(request.text("period"), {1, 1'000'000'000}), *pulses);
}

const source_provider provider{"comb",
                               "two channels that click together",
                               {{"period", "time between clicks", "12.5ns"}, {"pulses", "how many", "1000"}},
                               open_comb};

} // namespace

extern "C" const peal::provider_table* peal_provider_table() {
  static const peal::provider_table table{peal::provider_abi, &provider, 1};
  return &table;
}
