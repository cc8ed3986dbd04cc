// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/measure/correlation.hpp"

#include "measure/own_delays.hpp"
#include "measure/pair_differences.hpp"

#include "peal/error.hpp"

#include <numeric>

namespace peal {

namespace {

constexpr std::size_t most_bins = std::size_t{1} << 28;

const correlation_options& checked(const correlation_options& o) {
  if (o.channels.size() != 2) { throw invalid_argument("takes two channels"); }
  if (o.range_ps < 1 || o.bin_ps < 1) { throw invalid_argument("range and bin must be positive"); }
  if (static_cast<std::uint64_t>(o.range_ps / o.bin_ps) > most_bins / 2 - 1) {
    throw invalid_argument("range/bin gives more than 2^28 bins; use a coarser bin");
  }
  return o;
}

} // namespace

std::int64_t correlation_result::pairs() const noexcept {
  return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

std::vector<g2_point> correlation_result::g2() const {
  const double farthest = static_cast<double>(bins.count) / 2.0 * static_cast<double>(bins.width_ps);
  if (accidental_pairs(stretches, farthest, 1.0) <= 0.0) { return {}; }
  return cw_g2({bins.first_ps, bins.width_ps, counts}, stretches);
}

void correlation_result::fields(field_visitor& v) const {
  v.value({"elapsed_ps", "ps", "stream time covered"}, clock.elapsed_ps());
  v.value({"live_ps", "ps", "the same without overflow intervals and gaps"}, clock.live_ps);
  v.list_of_integers({"channels", "", "a and b: differences are t_b - t_a"}, channels);
  v.list({"delays", "", "added to the times of the channels"}, delays, [&](const channel_delay& d) {
    v.value({"channel", "", "channel number, falling edges negative"}, d.channel);
    v.value({"delay_ps", "ps", "added to its times"}, d.delay_ps);
  });
  v.value({"tags_a", "", "tags of a in live time"}, tags_a);
  v.value({"tags_b", "", "tags of b in live time"}, tags_b);
  v.list({"live_stretches", "", "stretches of live time between losses: what g2 is normalised by", "", in_text::no},
         stretches, [&](const live_stretch& s) {
           v.value({"duration_ps", "ps", "length of the stretch"}, s.duration_ps);
           v.value({"tags_a", "", "tags of a in it"}, s.clicks_a);
           v.value({"tags_b", "", "tags of b in it"}, s.clicks_b);
         });
  v.value({"pairs", "", "pairs in the whole range"}, pairs());
  const axis difference{"difference", "ps", bins.first_ps, bins.width_ps, bins.count, {}};
  v.array({"counts", "", "pairs per bin"}, {&difference, 1}, counts);
  const std::vector<g2_point> curve = g2();
  std::vector<double> values(curve.size());
  if (curve.empty() && !v.documenting()) { return; }
  std::transform(curve.begin(), curve.end(), values.begin(), [](const g2_point& p) { return p.g2; });
  v.array({"g2", "", "pairs over those of independent streams with the same rates in live time"}, {&difference, 1},
          values);
  std::transform(curve.begin(), curve.end(), values.begin(), [](const g2_point& p) { return p.sigma; });
  v.array({"g2_error", "", "Poisson error of g2; for an empty bin that of one pair", "", in_text::no}, {&difference, 1},
          values);
}

class correlation::impl {
public:
  explicit impl(const correlation_options& o)
      : options(checked(o)), own(detail::own_delays(o.channels, o.delays_ps)),
        pair(o.channels[0], o.channels[1], histogram_bins::symmetric(o.range_ps, o.bin_ps)) {}
  correlation_options options;
  std::optional<std::vector<channel_delay>> own;
  detail::pair_differences pair;
};

correlation::correlation(correlation_options options) : impl_(std::make_unique<impl>(options)) {}
correlation::~correlation() = default;
measurement_needs correlation::needs() const {
  return {.channels = impl_->options.channels, .delays = impl_->own, .learner = {}, .live_only = true};
}
void correlation::delays_known(std::span<const channel_delay> delays) { impl_->pair.set_delays(delays); }
void correlation::take(const measured_block& block) { impl_->pair.take(block); }
void correlation::finish() { impl_->pair.finish(); }
result_ptr correlation::snapshot() const {
  auto r = std::make_shared<correlation_result>();
  const detail::pair_differences& p = impl_->pair;
  r->clock = p.clock();
  r->channels = impl_->options.channels;
  r->delays = p.delays();
  r->bins = p.bins();
  r->counts = p.counts();
  r->stretches = p.live().all();
  r->tags_a = static_cast<std::int64_t>(p.live().tags(0));
  r->tags_b = static_cast<std::int64_t>(p.live().tags(1));
  return r;
}
std::optional<reach> correlation::memory() const { return reach{impl_->pair.memory_ps(), 0}; }
void correlation::count_between(time_ps from, time_ps until) { impl_->pair.count_between(from, until); }
std::unique_ptr<measurement> correlation::fresh() const { return std::make_unique<correlation>(impl_->options); }
void correlation::merge(const measurement& later) {
  impl_->pair.append(dynamic_cast<const correlation&>(later).impl_->pair);
}

measurement_kind correlation_kind() {
  option_list<correlation_options> list;
  list.channels("channels", &correlation_options::channels, 2, 2, "channels a and b: differences are t_b - t_a")
      .time("range", &correlation_options::range_ps, {1, 1000 * one_second_ps}, "differences from -range to +range")
      .time("bin", &correlation_options::bin_ps, {1, one_second_ps},
            "width of a bin; bins are centred on its multiples, so that 0 lies in the middle of one")
      .times("delays", &correlation_options::delays_ps, "added to the times of a and b; none: the delays of the run");
  return kind_of<correlation, correlation_options, correlation_result>(
      "correlation", "Histogram of all time differences of two channels, and g2 normalised by live time.", list);
}

} // namespace peal
