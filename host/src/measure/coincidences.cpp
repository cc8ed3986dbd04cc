// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/measure/coincidences.hpp"

#include "measure/clock_sum.hpp"
#include "measure/own_delays.hpp"
#include "measure/pieced.hpp"

#include "peal/coincidence.hpp"
#include "peal/error.hpp"

namespace peal {

namespace {

std::vector<channel_delay> undelayed(const std::vector<channel_number>& channels) {
  std::vector<channel_delay> all;
  for (const channel_number c : channels) { all.push_back({c, 0}); } // the graph has applied the delays
  return all;
}

void show_delays(field_visitor& v, const std::vector<channel_delay>& delays) {
  v.list({"delays", "", "added to the times of the channels"}, delays, [&](const channel_delay& d) {
    v.value({"channel", "", "channel number, falling edges negative"}, d.channel);
    v.value({"delay_ps", "ps", "added to its times"}, d.delay_ps);
  });
}

} // namespace

void coincidences_result::fields(field_visitor& v) const {
  v.value({"elapsed_ps", "ps", "stream time covered"}, clock.elapsed_ps());
  v.value({"live_ps", "ps", "the same without overflow intervals and gaps"}, clock.live_ps);
  v.value({"window_ps", "ps", "coincidence window, full width: two tags coincide within half of it"}, window_ps);
  show_delays(v, delays);
  struct row {
    channel_number channel = 0;
    std::uint64_t tags = 0;
  };
  struct pair_row {
    channel_number a = 0, b = 0;
    std::uint64_t count = 0;
  };
  std::vector<row> singles;
  std::vector<pair_row> pairs;
  for (std::size_t i = 0; i < channels.size(); ++i) {
    singles.push_back({channels[i], tags[i]});
    for (std::size_t j = i + 1; j < channels.size(); ++j) {
      pairs.push_back({channels[i], channels[j], count_at(i, j)});
    }
  }
  v.list({"channels", "", "tags of each channel"}, singles, [&](const row& r) {
    v.value({"channel", "", "channel number, falling edges negative"}, r.channel);
    v.value({"tags", "", "tags seen"}, r.tags);
  });
  v.list({"pairs", "", "coincidences of each pair of channels"}, pairs, [&](const pair_row& r) {
    v.value({"channel_a", "", "one channel of the pair"}, r.a);
    v.value({"channel_b", "", "the other"}, r.b);
    v.value({"coincidences", "", "pairs of tags, a tag may take part in many"}, r.count);
  });
}

class coincidences::impl {
public:
  explicit impl(coincidences_options options)
      : options_(std::move(options)), own_(detail::own_delays(options_.channels, options_.delays_ps)),
        kernel_([this] { return coincidence_counter(undelayed(options_.channels), options_.window_ps); }),
        place_(65536, options_.channels.size()), tags_(options_.channels.size() + 1),
        counts_(options_.channels.size() * options_.channels.size()) {
    for (std::size_t i = 0; i < options_.channels.size(); ++i) {
      place_[static_cast<std::uint16_t>(options_.channels[i])] = i;
    }
  }

  void take(const measured_block& block) {
    const tag_view counted = detail::between(block.tags, from_, until_);
    for (const channel_number c : counted.channel) { ++tags_[place_[static_cast<std::uint16_t>(c)]]; }
    kernel_.process(block.tags, [](coincidence_counter& k, tag_view tags) { k.process(tags); });
    clock_ = block.clock;
  }

  [[nodiscard]] std::shared_ptr<coincidences_result> result() const {
    auto r = std::make_shared<coincidences_result>();
    r->clock = clock_;
    r->channels = options_.channels;
    r->window_ps = options_.window_ps;
    r->delays = delays_;
    r->tags.assign(tags_.begin(), tags_.end() - 1);
    r->counts = counts_;
    const std::vector<std::uint64_t> now = kernel_.all().matrix();
    for (std::size_t i = 0; i < now.size(); ++i) { r->counts[i] += now[i]; }
    if (const coincidence_counter* before = kernel_.before()) {
      const std::vector<std::uint64_t> early = before->matrix();
      for (std::size_t i = 0; i < early.size(); ++i) { r->counts[i] -= early[i]; }
    }
    return r;
  }

  void merge(const impl& later) {
    const auto piece = later.result();
    for (std::size_t i = 0; i < counts_.size(); ++i) { counts_[i] += piece->counts[i]; }
    for (std::size_t i = 0; i < tags_.size(); ++i) { tags_[i] += later.tags_[i]; }
    detail::append(clock_, later.clock_);
  }

  coincidences_options options_;
  std::optional<std::vector<channel_delay>> own_;
  std::vector<channel_delay> delays_;
  detail::pieced<coincidence_counter> kernel_;
  time_ps from_ = INT64_MIN;
  time_ps until_ = INT64_MAX;

private:
  std::vector<std::size_t> place_;
  std::vector<std::uint64_t> tags_;   ///< the last: channels not looked at
  std::vector<std::uint64_t> counts_; ///< of pieces merged in
  live_clock clock_;
};

coincidences::coincidences(coincidences_options options) : impl_(std::make_unique<impl>(std::move(options))) {}
coincidences::~coincidences() = default;
measurement_needs coincidences::needs() const {
  return {.channels = impl_->options_.channels, .delays = impl_->own_, .learner = {}, .live_only = false};
}
void coincidences::delays_known(std::span<const channel_delay> delays) {
  impl_->delays_.assign(delays.begin(), delays.end());
}
void coincidences::take(const measured_block& block) { impl_->take(block); }
void coincidences::finish() { impl_->kernel_.finish(); }
result_ptr coincidences::snapshot() const { return impl_->result(); }
std::optional<reach> coincidences::memory() const { return reach{impl_->options_.window_ps / 2, 0}; }
void coincidences::count_between(time_ps from, time_ps until) {
  impl_->from_ = from;
  impl_->until_ = until;
  impl_->kernel_.count_between(from, until);
}
std::unique_ptr<measurement> coincidences::fresh() const { return std::make_unique<coincidences>(impl_->options_); }
void coincidences::merge(const measurement& later) { impl_->merge(*dynamic_cast<const coincidences&>(later).impl_); }

measurement_kind coincidences_kind() {
  option_list<coincidences_options> list;
  list.channels("channels", &coincidences_options::channels, 1, 32, "channels of which all pairs are counted")
      .time("window", &coincidences_options::window_ps, {0, any_length_ps},
            "coincidence window, full width: two tags coincide within half of it")
      .times("delays", &coincidences_options::delays_ps,
             "added to the times of the channels, in their order; none: the delays of the run");
  return kind_of<coincidences, coincidences_options, coincidences_result>(
      "coincidences", "Coincidences of all pairs of channels; a tag may take part in many.", list);
}

} // namespace peal
