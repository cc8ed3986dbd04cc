// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/measure/graph.hpp"

#include "measure/liveness.hpp"
#include "measure/ordered.hpp"
#include "measure/timeline.hpp"

#include "peal/error.hpp"

#include <algorithm>
#include <map>
#include <string>

namespace peal {

class measurement_graph::impl {
public:
  explicit impl(graph_options options)
      : options_(std::move(options)), live_(options_.count_from, options_.count_until) {
    if (options_.count_from > options_.count_until) { throw invalid_argument("a piece must not end before it starts"); }
    detail::check_delays(options_.delays);
  }

  void add_stage(std::unique_ptr<stage> one) {
    if (!one) { throw invalid_argument("a graph needs a stage to add"); }
    if (started_) { throw invalid_argument("stages are added before the stream starts"); }
    stages_.push_back({std::move(one), {}});
  }

  measurement_id attach(std::unique_ptr<measurement> one) {
    if (!one) { throw invalid_argument("a graph needs a measurement to attach"); }
    if (finished_) { throw invalid_argument("the stream is over: attach measurements before that"); }
    std::vector<measurement*> all{one.get()};
    for (std::size_t i = 0; i < all.size(); ++i) {
      for (measurement* part : all[i]->parts()) { all.push_back(part); }
    }
    check(all);
    if (bounded()) { one->count_between(options_.count_from, options_.count_until); }
    const measurement_id id = ++last_id_;
    for (measurement* each : all) { place(id, each); }
    owned_.emplace(id, std::move(one));
    return id;
  }

  std::unique_ptr<measurement> detach(measurement_id id) {
    const auto found = owned_.find(id);
    if (found == owned_.end()) { unknown(id); }
    std::unique_ptr<measurement> what = std::move(found->second);
    owned_.erase(found);
    for (const auto& t : timelines_) { t->detach(id); }
    std::erase_if(timelines_, [](const auto& t) { return t->empty(); });
    return what;
  }

  void push(const tag_block& block) {
    if (finished_) { throw invalid_argument("the stream is over: a graph takes no blocks after that"); }
    started_ = true;
    tags_ += block.size();
    const tag_block* now = &order_.pass(block);
    if (!stages_.empty()) { now = &through_stages(*now, 0); }
    distribute(*now, stages_.empty() ? order_.watermark() : now->watermark);
  }

  void finish() {
    if (finished_) { return; }
    finished_ = true;
    if (!stages_.empty()) {
      for (std::size_t i = 0; i < stages_.size(); ++i) {
        tag_block& rest = stages_[i].out;
        rest.clear();
        stages_[i].what->finish(rest);
        const tag_block& last = i + 1 < stages_.size() ? through_stages(rest, i + 1) : rest;
        distribute(last, last.watermark);
      }
    }
    live_.finish();
    for (const auto& t : timelines_) { t->finish(live_.clock()); }
  }

  [[nodiscard]] const measurement& at(measurement_id id) const {
    const auto found = owned_.find(id);
    if (found == owned_.end()) { unknown(id); }
    return *found->second;
  }

  [[nodiscard]] std::vector<measurement_id> ids() const {
    std::vector<measurement_id> all;
    for (const auto& [id, what] : owned_) { all.push_back(id); }
    return all;
  }

  [[nodiscard]] bool learning() const {
    return std::any_of(timelines_.begin(), timelines_.end(), [](const auto& t) { return t->learning(); });
  }

  [[nodiscard]] std::optional<reach> memory() const {
    reach most;
    time_ps longest_delay = 0;
    for (const auto& t : timelines_) {
      if (t->learning()) { return std::nullopt; }
      for (const channel_delay& d : t->delays()) { longest_delay = std::max(longest_delay, std::abs(d.delay_ps)); }
      bool bounded = true;
      t->each([&](const detail::attachment& a) {
        const std::optional<reach> own = a.what->memory();
        bounded = bounded && own.has_value();
        most.back_ps = std::max(most.back_ps, own.value_or(reach{}).back_ps);
        most.ahead_ps = std::max(most.ahead_ps, own.value_or(reach{}).ahead_ps);
      });
      if (!bounded) { return std::nullopt; }
    }
    time_ps stages = 0;
    for (const auto& s : stages_) {
      const std::optional<time_ps> own = s.what->memory_ps();
      if (!own) { return std::nullopt; }
      stages += *own;
    }
    // A tag may be moved by its delay against both ends of the piece; stages look back on top of it.
    return reach{most.back_ps + 2 * longest_delay + stages, most.ahead_ps + 2 * longest_delay + stages};
  }

  [[nodiscard]] const live_clock& clock() const noexcept { return live_.clock(); }
  [[nodiscard]] std::uint64_t tags() const noexcept { return tags_; }
  [[nodiscard]] std::uint64_t reversals() const noexcept { return order_.reversals(); }
  [[nodiscard]] time_ps watermark() const noexcept { return order_.watermark(); }

private:
  struct stage_place {
    std::unique_ptr<stage> what;
    tag_block out;
  };

  [[noreturn]] static void unknown(measurement_id id) {
    throw invalid_argument("no measurement " + std::to_string(id) + " is attached");
  }

  // Refuses needs without meaning before anything changes.
  void check(const std::vector<measurement*>& all) const {
    std::vector<measurement_needs> learning;
    for (const measurement* each : all) {
      const measurement_needs needs = each->needs();
      (void)detail::selection(needs.channels);
      if (!needs.learner) {
        detail::check_delays(needs.delays.value_or(std::vector<channel_delay>{}));
        continue;
      }
      const bool late = std::any_of(timelines_.begin(), timelines_.end(), [&](const auto& t) {
        return t->learning() && t->learnt_by(needs.learner) && !t->suits({}, needs.learner, needs);
      });
      const bool unlike = std::any_of(learning.begin(), learning.end(), [&](const measurement_needs& other) {
        return other.learner == needs.learner && other.live_only != needs.live_only;
      });
      if (late || unlike) {
        throw invalid_argument("measurements whose delays are found together start together, and agree on whether tags "
                               "outside live time count");
      }
      learning.push_back(needs);
    }
  }

  void place(measurement_id id, measurement* what) {
    const measurement_needs needs = what->needs();
    std::shared_ptr<delay_learner> learner = needs.learner;
    std::vector<channel_delay> delays;
    if (!learner) { delays = wanted(needs); }
    for (const auto& t : timelines_) {
      if (learner && t->learnt_by(learner) && !t->learning()) { // found before it came
        delays = t->delays();
        learner = nullptr;
      }
    }
    auto where = std::find_if(timelines_.begin(), timelines_.end(),
                              [&](const auto& t) { return t->suits(delays, learner, needs); });
    if (where == timelines_.end()) {
      where = timelines_.insert(timelines_.end(), std::make_unique<detail::timeline>(delays, learner, needs.live_only));
    }
    (*where)->attach({id, what, started_ && !bounded() ? live_.clock() : live_clock{}}, needs);
  }

  [[nodiscard]] bool bounded() const noexcept {
    return options_.count_from != INT64_MIN || options_.count_until != INT64_MAX;
  }

  // Its own delays or the graph's, if one of its channels has one: measurements that delays do not concern need no
  // merge, and keep exact positions whoever else is there.
  [[nodiscard]] std::vector<channel_delay> wanted(const measurement_needs& needs) const {
    const std::vector<channel_delay>& given = needs.delays ? *needs.delays : options_.delays;
    const bool concerned = std::any_of(given.begin(), given.end(), [&](const channel_delay& d) {
      return d.delay_ps != 0 && (needs.channels.empty() || std::find(needs.channels.begin(), needs.channels.end(),
                                                                     d.channel) != needs.channels.end());
    });
    return concerned ? given : std::vector<channel_delay>{};
  }

  const tag_block& through_stages(const tag_block& block, std::size_t from) {
    const tag_block* now = &block;
    for (std::size_t i = from; i < stages_.size(); ++i) {
      stages_[i].out.clear();
      stages_[i].what->process(*now, stages_[i].out);
      now = &stages_[i].out;
    }
    return *now;
  }

  void distribute(const tag_block& block, time_ps watermark) {
    live_.process(block);
    measured_block view;
    view.tags = tag_view(block);
    view.tags.ordered = true;
    view.events = block.events;
    view.newest = live_.newest();
    view.changes = live_.changes();
    view.live_at_start = live_.live_at_start();
    view.clock = live_.clock();
    horizon_ = std::max({horizon_, watermark, block.time.empty() ? INT64_MIN : block.time.back()});
    view.horizon_ps = horizon_;
    for (const auto& t : timelines_) { t->push(view); }
  }

  graph_options options_;
  detail::ordered order_;
  std::vector<stage_place> stages_;
  detail::liveness live_;
  std::vector<std::unique_ptr<detail::timeline>> timelines_;
  std::map<measurement_id, std::unique_ptr<measurement>> owned_;
  time_ps horizon_ = INT64_MIN; ///< of what the stages give: no later tag is earlier
  measurement_id last_id_ = 0;
  std::uint64_t tags_ = 0;
  bool started_ = false;
  bool finished_ = false;
};

measurement_graph::measurement_graph(graph_options options) : impl_(std::make_unique<impl>(std::move(options))) {}
measurement_graph::~measurement_graph() = default;
measurement_graph::measurement_graph(measurement_graph&&) noexcept = default;
measurement_graph& measurement_graph::operator=(measurement_graph&&) noexcept = default;
void measurement_graph::add_stage(std::unique_ptr<stage> one) { impl_->add_stage(std::move(one)); }
measurement_id measurement_graph::attach(std::unique_ptr<measurement> one) { return impl_->attach(std::move(one)); }
std::unique_ptr<measurement> measurement_graph::detach(measurement_id id) { return impl_->detach(id); }
void measurement_graph::push(const tag_block& block) { impl_->push(block); }
void measurement_graph::finish() { impl_->finish(); }
result_ptr measurement_graph::snapshot(measurement_id id) const { return impl_->at(id).snapshot(); }
const measurement& measurement_graph::at(measurement_id id) const { return impl_->at(id); }
std::vector<measurement_id> measurement_graph::ids() const { return impl_->ids(); }
const live_clock& measurement_graph::clock() const noexcept { return impl_->clock(); }
std::uint64_t measurement_graph::tags() const noexcept { return impl_->tags(); }
std::uint64_t measurement_graph::time_reversals() const noexcept { return impl_->reversals(); }
time_ps measurement_graph::watermark() const noexcept { return impl_->watermark(); }
bool measurement_graph::learning() const { return impl_->learning(); }
std::optional<reach> measurement_graph::memory() const { return impl_->memory(); }

} // namespace peal
