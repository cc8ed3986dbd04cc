// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/bell_session.hpp"

#include "peal/error.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <deque>
#include <limits>

namespace peal {

namespace {

constexpr std::array<const char*, 4> detector_names{"A+", "A-", "B+", "B-"};

std::string describe(const delay_result& result, const std::string& names) {
  char text[96];
  std::snprintf(text, sizeof text, " %+.0f +- %.0f ps", result.offset_ps, result.offset_error_ps);
  return names + text;
}

} // namespace

class bell_session::impl {
public:
  explicit impl(bell_session_options options)
      : options_(std::move(options)),
        bins_(histogram_bins::symmetric(options_.histogram_range_ps, options_.histogram_bin_ps)),
        trials_(options_.bell.form.value_or(chsh_form{}), win_bound()) {
    options_.bell.semantics = outcome_semantics::both_detected; // a coincidence is two detections
    if (options_.setting_period_ps < 0) {
      throw invalid_argument("bell session: the setting period cannot be negative; 0 means not known");
    }
    if (options_.learning_ps <= 0) {
      throw invalid_argument("bell session: learning time must be positive; 20 ms is usual");
    }
    for (std::size_t i = 0; i < 4; ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        if (options_.channels[i] == options_.channels[j]) {
          throw invalid_argument("bell session: detectors " + std::string(detector_names[j]) + " and " +
                                 detector_names[i] + " are both on channel " + std::to_string(options_.channels[i]) +
                                 "; give four different channels");
        }
      }
    }
    if (options_.delays_ps) {
      delays_ = *options_.delays_ps;
      note_ = "delays as given";
      open_measurements();
    } else {
      make_measurements(); // reports bad options now, not after 20 ms of stream
      coincidences_.reset();
      histogram_.reset();
    }
  }

  void add(const tag_block& block) {
    count(block);
    if (coincidences_) {
      measure(block);
      return;
    }
    learn(block);
    waiting_.push_back(block);
    if (learnt_enough_) { finish_learning(); }
  }

  void finish() {
    if (!coincidences_) { finish_learning(); }
    coincidences_->finish();
    histogram_->finish();
  }

  [[nodiscard]] bell_snapshot snapshot() const {
    bell_snapshot s;
    s.delays_known = delays_known_;
    s.delays_ps = delays_;
    s.delay_note = note_;
    s.elapsed_ps = rates_.elapsed_ps();
    s.live_ps = rates_.live_ps();
    s.tags_total = tags_total_;
    s.other_tags = tags_total_;
    for (std::size_t i = 0; i < 4; ++i) {
      s.rate_hz[i] = rates_.rate_hz(options_.channels[i]);
      const channel_counts c = rates_.counts(options_.channels[i]);
      s.tags[i] = c.counts + c.counts_not_live;
      s.other_tags -= s.tags[i];
    }
    s.bins = bins_;
    if (coincidences_) {
      s.tally = coincidences_->tally();
      s.histogram.assign(bins_.count, 0);
      for (std::size_t pair = 0; pair < 4; ++pair) {
        const auto counts = histogram_->counts(pair);
        std::transform(counts.begin(), counts.end(), s.histogram.begin(), s.histogram.begin(), std::plus<>());
      }
      estimate_accidentals(s);
    }
    s.counts = counts_;
    s.ready = true;
    for (const auto& pair : {s.counts.total(0, 0), s.counts.total(0, 1), s.counts.total(1, 0), s.counts.total(1, 1)}) {
      s.ready = s.ready && pair > 0;
    }
    if (s.ready) {
      s.analysis = analyse_counts(s.counts, options_.bell);
      play_game(s);
    }
    return s;
  }

  bell_session_options options_;

private:
  [[nodiscard]] double win_bound() const {
    return options_.bell.delft_bound ? game_win_bound_delft(std::max(options_.bell.tau_a, options_.bell.tau_b))
                                     : game_win_bound(options_.bell.tau_a, options_.bell.tau_b);
  }

  void count(const tag_block& block) {
    rates_.process(block);
    tags_total_ += block.size();
  }

  // Collects the tags of the learning time, per detector.
  void learn(const tag_block& block) {
    for (std::size_t i = 0; i < block.size(); ++i) {
      if (!first_tag_) { first_tag_ = block.time[i]; }
      if (block.time[i] - *first_tag_ >= options_.learning_ps) {
        learnt_enough_ = true;
        return;
      }
      for (std::size_t k = 0; k < 4; ++k) {
        if (block.channel[i] == options_.channels[k]) { learning_[k].push_back(block.time[i]); }
      }
    }
    if (first_tag_ && block.watermark != INT64_MIN && block.watermark - *first_tag_ >= options_.learning_ps) {
      learnt_enough_ = true;
    }
  }

  // A+ is the reference; every other detector is aligned to those already aligned that it shows a correlation with.
  void find_delays() {
    std::array<std::array<delay_result, 2>, 2> pair; // [A+ or A-][B+ or B-]
    std::string found;
    std::string missing;
    for (std::size_t a = 0; a < 2; ++a) {
      for (std::size_t b = 0; b < 2; ++b) {
        pair[a][b] = find_delay(learning_[a], learning_[2 + b], options_.search);
        const std::string names = std::string(detector_names[a]) + "-" + detector_names[2 + b];
        if (pair[a][b].found()) {
          found += (found.empty() ? "" : ", ") + describe(pair[a][b], names);
        } else {
          missing += (missing.empty() ? "" : "; ") + names + ": " + pair[a][b].reason;
        }
      }
    }
    std::array<bool, 4> aligned{true, false, false, false};
    // Three rounds reach every detector: the graph of pairs is a ring of four.
    for (int round = 0; round < 3; ++round) {
      const std::array<bool, 4> before = aligned;
      for (std::size_t k = 1; k < 4; ++k) {
        if (!before[k]) { aligned[k] = align(k, before, pair); }
      }
    }
    delays_known_ = std::all_of(aligned.begin(), aligned.end(), [](bool is) { return is; });
    note_ = delays_known_
                ? "delays found: " + found
                : "delays not found (" + missing + ")" + (found.empty() ? ", all taken as 0" : ", found only " + found);
  }

  // t_b + d_b = t_a + d_a with offset = t_b - t_a; the mean over the aligned partners, weighted by their errors.
  bool align(std::size_t k, const std::array<bool, 4>& aligned,
             const std::array<std::array<delay_result, 2>, 2>& pair) {
    const bool side_a = k < 2;
    double weight = 0.0;
    double sum = 0.0;
    for (std::size_t other = 0; other < 2; ++other) {
      const std::size_t partner = side_a ? 2 + other : other;
      const delay_result& r = side_a ? pair[k][other] : pair[other][k - 2];
      if (!aligned[partner] || !r.found()) { continue; }
      const double w = 1.0 / std::max(r.offset_error_ps * r.offset_error_ps, 1.0);
      weight += w;
      sum += w * (static_cast<double>(delays_[partner]) + (side_a ? r.offset_ps : -r.offset_ps));
    }
    if (weight <= 0.0) { return false; }
    delays_[k] = static_cast<time_ps>(std::llround(sum / weight));
    return true;
  }

  void finish_learning() {
    find_delays();
    for (auto& list : learning_) {
      list.clear();
      list.shrink_to_fit();
    }
    open_measurements();
    for (const tag_block& block : waiting_) { measure(block); }
    waiting_.clear();
  }

  void make_measurements() {
    const auto detector = [&](std::size_t k) { return channel_delay{options_.channels[k], delays_[k]}; };
    chsh_options o;
    o.a_plus = detector(0);
    o.a_minus = detector(1);
    o.b_plus = detector(2);
    o.b_minus = detector(3);
    o.window_ps = options_.window_ps;
    o.double_clicks = options_.double_clicks;
    o.seed = options_.seed;
    coincidences_.emplace(o, [this](std::span<const chsh_coincidence> run) {
      for (const chsh_coincidence& c : run) { use(c); }
    });
    std::vector<histogram_pair> pairs;
    for (std::size_t a : {0U, 1U}) {
      for (std::size_t b : {2U, 3U}) {
        pairs.push_back({options_.channels[a], options_.channels[b], delays_[a], delays_[b]});
      }
    }
    histogram_.emplace(pairs, bins_);
  }

  void open_measurements() {
    if (options_.delays_ps) { delays_known_ = true; }
    make_measurements();
    if (options_.fixed_setting) {
      tag_block start;
      start.events.push_back(
          {event_kind::setting, 0, 0, std::numeric_limits<time_ps>::min() / 4, *options_.fixed_setting});
      coincidences_->process(start);
    }
  }

  void measure(const tag_block& block) {
    coincidences_->process(block);
    histogram_->process(block);
  }

  void use(const chsh_coincidence& c) {
    ++counts_.n[c.x][c.y][c.a][c.b];
    const time_ps time = std::min(c.time_a, c.time_b);
    if (options_.setting_period_ps == 0 || !last_coincidence_ ||
        time - *last_coincidence_ >= options_.setting_period_ps) {
      trials_.add(c.x, c.y, c.a, c.b);
    }
    last_coincidence_ = time;
  }

  // The game's bound is on the average over fresh settings: even use of the four pairs, and nothing of the
  // last trial in the next.
  void play_game(bell_snapshot& s) const {
    s.game_trials = trials_.trials();
    const auto memory = trials_.setting_memory();
    if (!trials_.ready()) {
      s.game_refusal = "too few trials";
    } else if (memory && memory->p.p < options_.bell.alpha) {
      s.game_refusal = options_.setting_period_ps == 0
                           ? "settings stay over several coincidences, a local model could know them; give the time "
                             "between drawings (--setting-period)"
                           : "settings depend on those of the trial before; is the setting period right?";
    } else {
      const bell_analysis trials = analyse_counts(trials_.counts(), options_.bell);
      if (trials.game) {
        s.game = trials.game;
        s.anytime = trials_.martingale().p_value();
      } else {
        s.game_refusal = "not valid for these trials";
        for (const bell_refusal& r : trials.refused) {
          if (r.method == bell_method::chsh_game) { s.game_refusal = r.reason; }
        }
      }
    }
  }

  // Bins further than three windows from zero hold accidentals only; their mean level under the window is the
  // expectation.
  void estimate_accidentals(bell_snapshot& s) const {
    const double edge = 3.0 * static_cast<double>(options_.window_ps);
    double sum = 0.0;
    double width = 0.0;
    for (std::size_t k = 0; k < bins_.count; ++k) {
      if (std::abs(bins_.centre_ps(k)) <= edge) { continue; }
      sum += static_cast<double>(s.histogram[k]);
      width += static_cast<double>(bins_.width_ps);
    }
    if (width <= 0.0) { return; }
    s.accidentals = sum / width * static_cast<double>(options_.window_ps);
    const auto coincidences = static_cast<double>(s.tally.pairing.coincidences);
    s.accidental_fraction = coincidences > 0.0 ? std::min(1.0, s.accidentals / coincidences) : 0.0;
  }

  histogram_bins bins_;
  bell_counts counts_;
  chsh_accumulator trials_; ///< of the game
  std::optional<time_ps> last_coincidence_;
  count_rates rates_;
  std::uint64_t tags_total_ = 0;

  bool delays_known_ = false;
  std::array<time_ps, 4> delays_{};
  std::string note_ = "looking for the delays";
  std::optional<time_ps> first_tag_;
  bool learnt_enough_ = false;
  std::array<std::vector<time_ps>, 4> learning_;
  std::deque<tag_block> waiting_;

  std::optional<chsh_coincidences> coincidences_;
  std::optional<difference_histogram> histogram_;
};

bell_session::bell_session(bell_session_options options) : impl_(std::make_unique<impl>(std::move(options))) {}
bell_session::~bell_session() = default;
bell_session::bell_session(bell_session&&) noexcept = default;
bell_session& bell_session::operator=(bell_session&&) noexcept = default;
void bell_session::add(const tag_block& block) { impl_->add(block); }
void bell_session::finish() { impl_->finish(); }
bell_snapshot bell_session::snapshot() const { return impl_->snapshot(); }
const bell_session_options& bell_session::options() const noexcept { return impl_->options_; }

} // namespace peal
