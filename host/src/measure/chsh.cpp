// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/measure/chsh.hpp"

#include "measure/bell_delays.hpp"
#include "measure/clock_sum.hpp"
#include "measure/pieced.hpp"

#include "peal/error.hpp"
#include "peal/measure/rates.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace peal {

namespace {

constexpr std::array<const char*, 4> detector_names{"A+", "A-", "B+", "B-"};
constexpr std::size_t most_history_steps = 100'000;

// What of the tally is decided click by click, for differences and sums of pieces. Setting events are counted apart.
template <class Tally, class Use>
void each_decided(Tally& t, Use use) {
  std::size_t i = 0;
  for (auto* v :
       {&t.pairing.clicks_a, &t.pairing.clicks_b, &t.pairing.coincidences, &t.pairing.double_a, &t.pairing.double_b,
        &t.pairing.double_left_out, &t.pairing.unpaired_a, &t.pairing.unpaired_b, &t.counted, &t.setting_unknown,
        &t.setting_change, &t.setting_outside, &t.setting_events, &t.setting_late}) {
    use(*v, i++);
  }
}

void add(chsh_tally& to, const chsh_tally& from, int sign) {
  std::array<std::uint64_t, 14> values{};
  each_decided(from, [&](std::uint64_t v, std::size_t i) { values[i] = v; });
  each_decided(to, [&](std::uint64_t& v, std::size_t i) { v = sign > 0 ? v + values[i] : v - values[i]; });
}

void add(bell_counts& to, const bell_counts& from) {
  for (std::size_t x = 0; x < 2; ++x) {
    for (std::size_t y = 0; y < 2; ++y) {
      for (std::size_t a = 0; a < 2; ++a) {
        for (std::size_t b = 0; b < 2; ++b) { to.n[x][y][a][b] += from.n[x][y][a][b]; }
      }
    }
  }
}

bool every_setting(const bell_counts& c) {
  return c.total(0, 0) > 0 && c.total(0, 1) > 0 && c.total(1, 0) > 0 && c.total(1, 1) > 0;
}

histogram_bins bins_of(const chsh_measurement_options& o) {
  // The histogram shows at least five windows to each side, so that the level beside the peak can be read from it.
  const time_ps range = o.histogram_range_ps > 0 ? o.histogram_range_ps : std::max<time_ps>(10'000, 5 * o.window_ps);
  const time_ps bin = o.histogram_bin_ps > 0 ? o.histogram_bin_ps : std::max<time_ps>(1, range / 100);
  return histogram_bins::symmetric(range, bin);
}

} // namespace

bell_options statistics_of(const chsh_measurement_options& o) {
  bell_options b;
  b.form = o.form;
  b.tau_a = b.tau_b = o.tau;
  b.delft_bound = o.delft_bound;
  return b;
}

namespace {

// What a local model wins at most. Settings so predictable that it wins as often as quantum mechanics allows leave
// nothing to test.
double win_bound_of(const chsh_measurement_options& o) {
  const double quantum = 0.25 * (2.0 + std::sqrt(2.0));   // Tsirelson's bound as a winning probability
  const bool far = o.tau >= (o.delft_bound ? 0.07 : 0.5); // no bound at all
  const double bound = far ? 1.0 : o.delft_bound ? game_win_bound_delft(o.tau) : game_win_bound(o.tau, o.tau);
  if (bound >= quantum) {
    throw invalid_argument("tau: " + detail::real_text(o.tau) +
                           " lets a local model win as often as quantum mechanics; tau below " +
                           (o.delft_bound ? "0.033" : "0.117") + " is wanted");
  }
  return bound;
}

} // namespace

class chsh_measurement::impl {
public:
  explicit impl(chsh_measurement_options o)
      : options(std::move(o)), statistics(statistics_of(options)), bins(bins_of(options)),
        trials(options.form.value_or(chsh_form{}), win_bound_of(options)) {
    check();
    std::copy_n(options.channels.begin(), 4, channels.begin());
    statistics.semantics = outcome_semantics::both_detected; // a coincidence is two detections
    if (!options.delays_ps.empty()) {
      note = "delays as given";
    } else if (options.learning_ps > 0) {
      learner = std::make_shared<detail::bell_delays>(channels, options.learning_ps, options.search);
    }
    (void)kernel_options();
    chsh_coincidences{kernel_options()}; // reports bad options now, not after 20 ms of stream
    difference_histogram{pairs(), bins};
    merged_histogram.assign(bins.count, 0);
  }

  void open(std::span<const channel_delay> delays) {
    for (const channel_delay& d : delays) {
      for (std::size_t k = 0; k < 4; ++k) {
        if (channels[k] == d.channel) { delays_ps[k] = d.delay_ps; }
      }
    }
    if (learner) {
      known = learner->found();
      note = learner->note();
    } else {
      known = true;
      if (note.empty()) { note = "delays of the run"; }
    }
    kernel.emplace(kernel_options(), [this](std::span<const chsh_coincidence> run) {
      for (const chsh_coincidence& c : run) { use(c); }
    });
    histogram.emplace([this] { return difference_histogram(pairs(), bins); });
    if (piece) { histogram->count_between(from, until); }
    if (options.fixed_setting) {
      const stream_event start{event_kind::setting, 0, 0, std::numeric_limits<time_ps>::min() / 4,
                               *options.fixed_setting};
      const time_ps newest = INT64_MIN;
      kernel->process({}, {&start, 1}, {&newest, 1}, INT64_MIN);
    }
  }

  void take(const measured_block& block) {
    count_range(block);
    histogram->process(block.tags, [](difference_histogram& h, tag_view tags) { h.process(tags); });
    if (after_done) { return; }
    // The kernel decides clicks in order as far as its horizon allows. Stopped where exactly the clicks before a border
    // are decided, its tally is that of the stream before the border.
    const bool wait = piece && from != INT64_MIN && !before_done;
    time_ps horizon = wait ? std::min(block.horizon_ps, known_at(from)) : block.horizon_ps;
    if (until != INT64_MAX) { horizon = std::min(horizon, known_at(until)); }
    kernel->process(block.tags, block.events, block.newest, horizon);
    if (wait && block.horizon_ps >= known_at(from)) {
      before = kernel->tally();
      before_done = true;
      horizon = until == INT64_MAX ? block.horizon_ps : std::min(block.horizon_ps, known_at(until));
      kernel->process({}, {}, {}, horizon);
    }
    if (until != INT64_MAX && block.horizon_ps >= known_at(until)) {
      at_end = kernel->tally();
      after_done = true;
    }
  }

  void finish() {
    if (!kernel) { return; }
    if (!after_done) { kernel->finish(); }
    histogram->finish();
  }

  [[nodiscard]] chsh_tally tally() const {
    chsh_tally t = merged;
    if (kernel) {
      chsh_tally own = after_done ? at_end : kernel->tally();
      if (piece && from != INT64_MIN) { add(own, before_done ? before : kernel->tally(), -1); }
      own.pairing.clicks_a = clicks[0];
      own.pairing.clicks_b = clicks[1];
      own.setting_events = setting_events;
      own.setting_late = setting_late;
      add(t, own, 1);
    }
    return t;
  }

  [[nodiscard]] std::vector<std::int64_t> differences() const {
    std::vector<std::int64_t> sum = merged_histogram;
    if (!histogram) { return sum; }
    for (std::size_t p = 0; p < 4; ++p) {
      const auto all = histogram->all().counts(p);
      for (std::size_t k = 0; k < sum.size(); ++k) { sum[k] += all[k]; }
      if (const difference_histogram* early = histogram->before()) {
        const auto less = early->counts(p);
        for (std::size_t k = 0; k < sum.size(); ++k) { sum[k] -= less[k]; }
      }
    }
    return sum;
  }

  void merge(const impl& later) {
    add(merged, later.tally(), 1);
    const std::vector<std::int64_t> piece_histogram = later.differences();
    for (std::size_t k = 0; k < merged_histogram.size(); ++k) { merged_histogram[k] += piece_histogram[k]; }
    add(counts, later.counts);
    for (const auto& [step, c] : later.history) { add(history[step], c); }
    for (const std::uint8_t t : later.sequence) {
      trials.add(t >> 3 & 1U, t >> 2 & 1U, t >> 1 & 1U, t & 1U);
      sequence.push_back(t);
    }
    singles.merge(later.singles);
  }

  [[nodiscard]] time_ps known_at(time_ps border) const { // saturating: borders are times of tags
    return border + options_slack() + 2 * (options.window_ps / 2);
  }
  [[nodiscard]] static time_ps options_slack() { return chsh_options{}.setting_slack_ps; }

  chsh_measurement_options options;
  bell_options statistics;
  std::array<channel_number, 4> channels{};
  std::shared_ptr<detail::bell_delays> learner;
  bool known = false;
  std::array<time_ps, 4> delays_ps{};
  std::string note;
  histogram_bins bins;
  rates singles{rates_options{}};
  std::optional<chsh_coincidences> kernel;
  std::optional<detail::pieced<difference_histogram>> histogram;
  bell_counts counts;
  chsh_accumulator trials;            ///< of the game
  std::vector<std::uint8_t> sequence; ///< of the trials, kept in pieces only: the game plays them in order
  std::map<std::int64_t, bell_counts> history;
  bool piece = false;
  time_ps from = INT64_MIN;
  time_ps until = INT64_MAX;
  bool after_done = false;

private:
  void check() const {
    if (options.channels.size() != 4) { throw invalid_argument("takes four channels: A+, A-, B+, B-"); }
    for (std::size_t i = 0; i < 4; ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        if (options.channels[i] == options.channels[j]) {
          throw invalid_argument("detectors " + std::string(detector_names[j]) + " and " + detector_names[i] +
                                 " are both on channel " + std::to_string(options.channels[i]) +
                                 "; give four different channels");
        }
      }
    }
    if (options.setting_period_ps < 0) {
      throw invalid_argument("the setting period cannot be negative; 0 means not known");
    }
    if (options.learning_ps < 0) { throw invalid_argument("the learning time cannot be negative; 20 ms is usual"); }
    if (options.history_ps < 0) { throw invalid_argument("the step of the history cannot be negative; 0: none"); }
    if (!options.delays_ps.empty() && options.delays_ps.size() != 4) {
      throw invalid_argument("delays: " + std::to_string(options.delays_ps.size()) +
                             " for 4 channels; give one for each detector");
    }
  }

  [[nodiscard]] chsh_options kernel_options() const {
    const auto detector = [&](std::size_t k) { return channel_delay{options.channels[k], delays_ps[k]}; };
    chsh_options o;
    o.a_plus = detector(0);
    o.a_minus = detector(1);
    o.b_plus = detector(2);
    o.b_minus = detector(3);
    o.window_ps = options.window_ps;
    o.double_clicks = options.double_clicks;
    o.seed = static_cast<std::uint64_t>(options.seed);
    o.delays_applied = true;
    return o;
  }

  [[nodiscard]] std::vector<histogram_pair> pairs() const {
    std::vector<histogram_pair> all;
    for (const std::size_t a : {0U, 1U}) {
      for (const std::size_t b : {2U, 3U}) { all.push_back({options.channels[a], options.channels[b], 0, 0}); }
    }
    return all;
  }

  // What belongs to the piece by its own time.
  void count_range(const measured_block& block) {
    for (const channel_number c : detail::between(block.tags, from, until).channel) {
      ++clicks[c == channels[0] || c == channels[1] ? 0 : 1];
    }
    for (std::size_t i = 0; i < block.events.size(); ++i) {
      const stream_event& e = block.events[i];
      if (e.kind != event_kind::setting || e.repeated || e.time < from || e.time >= until) { continue; }
      ++setting_events;
      if (block.newest[i] != INT64_MIN && e.time < block.newest[i] - options_slack()) { ++setting_late; }
    }
  }

  void use(const chsh_coincidence& c) {
    const time_ps time = std::min(c.time_a, c.time_b);
    const bool trial = options.setting_period_ps == 0 || !last_ || time - *last_ >= options.setting_period_ps;
    last_ = time;
    if (time < from || time >= until) { return; }
    ++counts.n[c.x][c.y][c.a][c.b];
    if (trial) {
      trials.add(c.x, c.y, c.a, c.b);
      if (piece) { sequence.push_back(static_cast<std::uint8_t>(c.x << 3 | c.y << 2 | c.a << 1 | c.b)); }
    }
    if (options.history_ps > 0) {
      ++history[time / options.history_ps - (time < 0 ? 1 : 0)].n[c.x][c.y][c.a][c.b];
      if (history.size() > most_history_steps) { history.erase(history.begin()); }
    }
  }

  chsh_tally merged, before, at_end;
  bool before_done = false;
  std::vector<std::int64_t> merged_histogram;
  std::array<std::uint64_t, 2> clicks{};
  std::uint64_t setting_events = 0;
  std::uint64_t setting_late = 0;
  std::optional<time_ps> last_;
};

namespace {

// The game's bound is on the average over fresh settings: even use of the four pairs, and nothing of the last trial in
// the next.
void play_game(chsh_measurement_result& r, const chsh_accumulator& trials, const bell_options& statistics) {
  r.game_trials = trials.trials();
  const auto memory = trials.setting_memory();
  if (!trials.ready()) {
    r.game_refusal = "too few trials";
  } else if (memory && memory->p.p < statistics.alpha) {
    r.game_refusal = r.setting_period_ps == 0
                         ? "settings stay over several coincidences, a local model could know them; give the time "
                           "between drawings (--setting-period)"
                         : "settings depend on those of the trial before; is the setting period right?";
  } else {
    const bell_analysis analysis = analyse_counts(trials.counts(), statistics);
    if (analysis.game) {
      r.game = analysis.game;
      r.anytime = trials.martingale().p_value();
      return;
    }
    r.game_refusal = "not valid for these trials";
    for (const bell_refusal& refusal : analysis.refused) {
      if (refusal.method == bell_method::chsh_game) { r.game_refusal = refusal.reason; }
    }
  }
}

// Bins further than three windows from zero hold accidentals only; their mean level under the window is the
// expectation.
void estimate_accidentals(chsh_measurement_result& r) {
  const double edge = 3.0 * static_cast<double>(r.window_ps);
  double sum = 0.0;
  double width = 0.0;
  for (std::size_t k = 0; k < r.bins.count; ++k) {
    if (std::abs(r.bins.centre_ps(k)) <= edge) { continue; }
    sum += static_cast<double>(r.histogram[k]);
    width += static_cast<double>(r.bins.width_ps);
  }
  if (width <= 0.0) { return; }
  r.accidentals = sum / width * static_cast<double>(r.window_ps);
  const auto coincidences = static_cast<double>(r.tally.pairing.coincidences);
  r.accidental_fraction = coincidences > 0.0 ? std::min(1.0, r.accidentals / coincidences) : 0.0;
}

} // namespace

chsh_measurement::chsh_measurement(chsh_measurement_options options)
    : impl_(std::make_unique<impl>(std::move(options))) {}
chsh_measurement::~chsh_measurement() = default;

measurement_needs chsh_measurement::needs() const {
  measurement_needs n;
  n.channels = impl_->options.channels;
  if (!impl_->options.delays_ps.empty()) {
    n.delays.emplace();
    for (std::size_t k = 0; k < 4; ++k) { n.delays->push_back({impl_->channels[k], impl_->options.delays_ps[k]}); }
  }
  n.learner = impl_->learner;
  return n;
}

std::vector<measurement*> chsh_measurement::parts() { return {&impl_->singles}; }
void chsh_measurement::delays_known(std::span<const channel_delay> delays) { impl_->open(delays); }
void chsh_measurement::take(const measured_block& block) { impl_->take(block); }
void chsh_measurement::finish() { impl_->finish(); }

result_ptr chsh_measurement::snapshot() const {
  auto r = std::make_shared<chsh_measurement_result>();
  const impl& m = *impl_;
  const auto singles = std::static_pointer_cast<const rates_result>(m.singles.snapshot());
  r->clock = singles->clock;
  r->channels = m.channels;
  r->window_ps = m.options.window_ps;
  r->setting_period_ps = m.options.setting_period_ps;
  r->delays_known = m.known;
  r->delays_ps = m.delays_ps;
  r->delay_note = m.kernel ? m.note : m.learner ? m.learner->note() : m.note;
  r->tags_total = r->other_tags = singles->tags();
  for (std::size_t k = 0; k < 4; ++k) {
    r->rate_hz[k] = singles->rate_hz(m.channels[k]);
    const channel_counts c = singles->counts(m.channels[k]);
    r->tags[k] = c.counts + c.counts_not_live;
    r->other_tags -= r->tags[k];
  }
  r->bins = m.bins;
  if (m.kernel) {
    r->tally = m.tally();
    r->histogram = m.differences();
    estimate_accidentals(*r);
  }
  r->counts = m.counts;
  r->history_ps = m.options.history_ps;
  r->history = m.history;
  r->ready = every_setting(r->counts);
  if (r->ready) {
    r->analysis = analyse_counts(r->counts, m.statistics);
    play_game(*r, m.trials, m.statistics);
  }
  return r;
}

std::optional<reach> chsh_measurement::memory() const {
  const chsh_measurement_options& o = impl_->options;
  const time_ps around = 2 * o.window_ps + impl::options_slack() + 1;
  const time_ps histogram = impl_->bins.width_ps * static_cast<time_ps>(impl_->bins.count);
  return reach{std::max(histogram, around + o.setting_period_ps), around};
}

void chsh_measurement::count_between(time_ps from, time_ps until) {
  impl_->piece = true;
  impl_->from = from;
  impl_->until = until;
  impl_->singles.count_between(from, until);
}

std::unique_ptr<measurement> chsh_measurement::fresh() const {
  chsh_measurement_options o = impl_->options;
  const bool learnt = impl_->kernel && impl_->learner;
  if (learnt) { o.delays_ps.assign(impl_->delays_ps.begin(), impl_->delays_ps.end()); }
  auto copy = std::make_unique<chsh_measurement>(std::move(o));
  if (learnt || !impl_->learner) {
    copy->impl_->note = impl_->note;
  } // how the delays were found, also in a copy of a copy
  return copy;
}

void chsh_measurement::merge(const measurement& later) {
  impl_->merge(*dynamic_cast<const chsh_measurement&>(later).impl_);
}

option_list<chsh_measurement_options> chsh_option_list() {
  using o = chsh_measurement_options;
  option_list<o> list;
  list.channels("channels", &o::channels, 4, 4, "channels of A+, A-, B+, B-")
      .time("window", &o::window_ps, {1, time_ps{1} << 40}, "coincidence window, full width")
      .times("delays", &o::delays_ps,
             "added to the times of A+, A-, B+, B-; none: found in the first part of the stream")
      .time("learning", &o::learning_ps, {0, time_ps{1} << 50},
            "part of the stream in which the delays are searched; 0: the delays of the run are right")
      .choice("form", &o::form,
              {{"00", chsh_form{0, 0, 1}},
               {"01", chsh_form{0, 1, 1}},
               {"10", chsh_form{1, 0, 1}},
               {"11", chsh_form{1, 1, 1}},
               {"search", std::nullopt}},
              "pair of settings xy whose E is subtracted in S, or the largest of eight (a factor 8 in p)")
      .choice("double_clicks", &o::double_clicks,
              {{"random", double_click_policy::assign_random},
               {"leave-out", double_click_policy::leave_out},
               {"nearest", double_click_policy::keep_nearest}},
              "when both detectors of a side click")
      .integer("draw_seed", &o::seed, 0, INT64_MAX, "of the draws at double clicks")
      .real("tau", &o::tau, 0.0, 0.117,
            "setting bits are guessed with probability at most 1/2 + tau; with delft_bound below 0.033")
      .flag("delft_bound", &o::delft_bound, "win bound 3/4 + 3(tau + tau^2) of the Delft analysis")
      .time("setting_period", &o::setting_period_ps, {0, time_ps{1} << 50},
            "new settings are drawn at least this often; the p-value counts trials so far apart; 0: not known")
      .choice("fixed_setting", &o::fixed_setting,
              {{"none", std::nullopt},
               {"0,0", std::uint8_t{0x00}},
               {"0,1", std::uint8_t{0x10}},
               {"1,0", std::uint8_t{0x01}},
               {"1,1", std::uint8_t{0x11}}},
              "settings x,y of a stream without setting events")
      .time("histogram_range", &o::histogram_range_ps, {0, time_ps{1} << 45},
            "of the difference histogram; 0: five windows, at least 10 ns")
      .time("histogram_bin", &o::histogram_bin_ps, {0, time_ps{1} << 40}, "its bins; 0: a hundredth of the range")
      .time("history", &o::history_ps, {0, time_ps{1} << 55}, "step of S(t); 0: none");
  return list;
}

measurement_kind chsh_kind() {
  return kind_of<chsh_measurement, chsh_measurement_options, chsh_measurement_result>(
      "chsh", "CHSH test: delays, coincidences with settings, S, the game's p-value, no-signalling, S(t).",
      chsh_option_list());
}

} // namespace peal
