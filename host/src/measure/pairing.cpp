// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/measure/pairing.hpp"

#include "measure/clock_sum.hpp"
#include "measure/own_delays.hpp"
#include "measure/pieced.hpp"

#include "peal/error.hpp"

namespace peal {

namespace {

// Every field of the counts, for sums and differences of pieces.
template <class Counts, class Use>
void each_count(Counts& c, Use use) {
  use(c.clicks_a, 0);
  use(c.clicks_b, 1);
  use(c.coincidences, 2);
  use(c.double_a, 3);
  use(c.double_b, 4);
  use(c.double_left_out, 5);
  use(c.unpaired_a, 6);
  use(c.unpaired_b, 7);
}

void add(pairing_counts& to, const pairing_counts& from, int sign) {
  std::array<std::uint64_t, 8> values{};
  each_count(from, [&](const std::uint64_t& v, std::size_t i) { values[i] = v; });
  each_count(to, [&](std::uint64_t& v, std::size_t i) { v = sign > 0 ? v + values[i] : v - values[i]; });
}

double share(std::uint64_t part, std::uint64_t all) {
  return all > 0 ? static_cast<double>(part) / static_cast<double>(all) : 0.0;
}

} // namespace

double pairing_result::paired_share_a() const noexcept { return share(counts.coincidences, counts.clicks_a); }
double pairing_result::paired_share_b() const noexcept { return share(counts.coincidences, counts.clicks_b); }

void pairing_result::fields(field_visitor& v) const {
  v.value({"elapsed_ps", "ps", "stream time covered"}, clock.elapsed_ps());
  v.value({"live_ps", "ps", "the same without overflow intervals and gaps"}, clock.live_ps);
  v.list_of_integers({"side_a", "", "channels of side A"}, side_a);
  v.list_of_integers({"side_b", "", "channels of side B"}, side_b);
  v.value({"window_ps", "ps", "coincidence window, full width"}, window_ps);
  v.value({"clicks_a", "", "clicks of side A"}, counts.clicks_a);
  v.value({"clicks_b", "", "clicks of side B"}, counts.clicks_b);
  v.value({"coincidences", "", "pairs of clicks, each click in at most one"}, counts.coincidences);
  v.value({"paired_share_a", "", "of the clicks of A, with a partner"}, paired_share_a());
  v.value({"paired_share_b", "", "of the clicks of B, with a partner"}, paired_share_b());
  v.value({"double_a", "", "pairs with clicks in several channels of side A"}, counts.double_a);
  v.value({"double_b", "", "the same of side B"}, counts.double_b);
  v.value({"double_left_out", "", "pairs left out for that"}, counts.double_left_out);
  v.value({"unpaired_a", "", "clicks of A whose partner belongs to a nearer click"}, counts.unpaired_a);
  v.value({"unpaired_b", "", "the same of B"}, counts.unpaired_b);
}

class pairing::impl {
public:
  explicit impl(pairing_measurement_options o) : options(std::move(o)), kernel(kernel_options()) {
    std::vector<channel_number> all = options.side_a;
    all.insert(all.end(), options.side_b.begin(), options.side_b.end());
    own = detail::own_delays(all, options.delays_ps);
    channels = std::move(all);
  }

  void take(const measured_block& block) {
    clock = block.clock;
    count_clicks(block.tags);
    tag_view rest = block.tags;
    // All clicks before `from` are decided, and none later, when the kernel knows the stream up to here: then what it
    // has counted so far belongs to the pieces before. The same at the end.
    if (from != INT64_MIN && !before_done) { rest = up_to(from, rest, block.horizon_ps, before, before_done); }
    if (until != INT64_MAX && before_reached() && !after_done) {
      rest = up_to(until, rest, block.horizon_ps, at_end, after_done);
    }
    if (!after_done && before_reached() && until == INT64_MAX) { feed(rest, block.horizon_ps); }
  }

  [[nodiscard]] pairing_counts counts() const {
    pairing_counts c = after_done ? at_end : kernel.counts();
    if (from != INT64_MIN) { add(c, before_done ? before : kernel.counts(), -1); }
    c.clicks_a = clicks[0];
    c.clicks_b = clicks[1];
    add(c, merged, 1);
    return c;
  }

  pairing_measurement_options options;
  std::optional<std::vector<channel_delay>> own;
  std::vector<channel_number> channels;
  coincidence_pairing kernel;
  std::vector<coincidence> found; ///< counted only
  pairing_counts merged;
  live_clock clock;
  time_ps from = INT64_MIN;
  time_ps until = INT64_MAX;
  pairing_counts before, at_end;
  bool before_done = false;
  bool after_done = false;
  std::array<std::uint64_t, 2> clicks{};

private:
  [[nodiscard]] pairing_options kernel_options() const {
    pairing_options k;
    for (const channel_number c : options.side_a) { k.side_a.push_back({c, 0}); } // the graph has applied the delays
    for (const channel_number c : options.side_b) { k.side_b.push_back({c, 0}); }
    k.window_ps = options.window_ps;
    k.double_clicks = options.double_clicks;
    k.seed = static_cast<std::uint64_t>(options.seed);
    return k;
  }

  [[nodiscard]] bool before_reached() const noexcept { return from == INT64_MIN || before_done; }

  void feed(tag_view tags, time_ps horizon) {
    kernel.process(tags, horizon, found);
    found.clear();
  }

  tag_view up_to(time_ps border, tag_view tags, time_ps horizon, pairing_counts& save, bool& done) {
    const time_ps known = border + 2 * (options.window_ps / 2);
    const tag_view early = detail::between(tags, INT64_MIN, known);
    const tag_view late = detail::between(tags, known, INT64_MAX);
    if (late.size() == 0 && horizon < known) {
      feed(early, horizon);
      return late;
    }
    feed(early, known);
    save = kernel.counts();
    done = true;
    return late;
  }

  void count_clicks(tag_view tags) {
    const tag_view mine = detail::between(tags, from, until);
    for (const channel_number c : mine.channel) {
      const bool a = std::find(options.side_a.begin(), options.side_a.end(), c) != options.side_a.end();
      ++clicks[a ? 0 : 1];
    }
  }
};

pairing::pairing(pairing_measurement_options options) : impl_(std::make_unique<impl>(std::move(options))) {}
pairing::~pairing() = default;
measurement_needs pairing::needs() const {
  return {.channels = impl_->channels, .delays = impl_->own, .learner = {}, .live_only = false};
}
void pairing::take(const measured_block& block) { impl_->take(block); }
void pairing::finish() {
  if (!impl_->after_done) { impl_->kernel.finish(impl_->found); }
}
result_ptr pairing::snapshot() const {
  auto r = std::make_shared<pairing_result>();
  r->clock = impl_->clock;
  r->side_a = impl_->options.side_a;
  r->side_b = impl_->options.side_b;
  r->window_ps = impl_->options.window_ps;
  r->counts = impl_->counts();
  return r;
}
std::optional<reach> pairing::memory() const {
  // A pair is decided by what lies within a window of it, and the clicks there by what lies within a window of them.
  return reach{2 * impl_->options.window_ps + 1, 2 * impl_->options.window_ps + 1};
}
void pairing::count_between(time_ps from, time_ps until) {
  impl_->from = from;
  impl_->until = until;
}
std::unique_ptr<measurement> pairing::fresh() const { return std::make_unique<pairing>(impl_->options); }
void pairing::merge(const measurement& later) {
  const impl& other = *dynamic_cast<const pairing&>(later).impl_;
  add(impl_->merged, other.counts(), 1);
  detail::append(impl_->clock, other.clock);
}

measurement_kind pairing_kind() {
  option_list<pairing_measurement_options> list;
  list.channels("a", &pairing_measurement_options::side_a, 1, 16, "channels of side A")
      .channels("b", &pairing_measurement_options::side_b, 1, 16, "channels of side B")
      .time("window", &pairing_measurement_options::window_ps, {0, any_length_ps}, "coincidence window, full width")
      .choice("double_clicks", &pairing_measurement_options::double_clicks,
              {{"random", double_click_policy::assign_random},
               {"leave-out", double_click_policy::leave_out},
               {"nearest", double_click_policy::keep_nearest}},
              "which channel counts when several of a side click")
      .integer("draw_seed", &pairing_measurement_options::seed, 0, INT64_MAX, "of the draws at double clicks")
      .times("delays", &pairing_measurement_options::delays_ps,
             "added to the times of the channels of A, then of B; none: the delays of the run");
  return kind_of<pairing, pairing_measurement_options, pairing_result>(
      "pairing", "One-to-one coincidences of two sides by mutual nearest neighbours: every click is used at most once.",
      list);
}

} // namespace peal
