// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/measure/pieces.hpp"

#include "measure/clock_sum.hpp"

#include "peal/error.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>

namespace peal {

namespace {

using measurements = std::vector<std::unique_ptr<measurement>>;

struct piece {
  time_ps from = INT64_MIN;
  time_ps until = INT64_MAX;
  measurements done;
  run_summary summary;
};

measurements fresh_of(const measurements& all) {
  measurements copies;
  for (const auto& one : all) {
    copies.push_back(one->fresh());
    if (!copies.back()) { throw invalid_argument("a measurement that cannot be copied cannot be computed in pieces"); }
  }
  return copies;
}

measurement_graph graph_of(const pieces_options& options, const piece& part) {
  measurement_graph graph({options.delays, part.from, part.until});
  if (options.stages) {
    for (auto& one : options.stages()) { graph.add_stage(std::move(one)); }
  }
  return graph;
}

// Measurements that look for their delays get them from the start of the recording, as one pass would.
void learn_delays(const seekable_opener& open, measurements& wanted, const pieces_options& options) {
  if (std::none_of(wanted.begin(), wanted.end(), [](const auto& m) { return m->needs().learner != nullptr; })) {
    return;
  }
  const auto source = open();
  measurement_graph graph = graph_of(options, {});
  std::vector<measurement_id> ids;
  for (auto& one : wanted) { ids.push_back(graph.attach(std::move(one))); }
  tag_block block;
  while (graph.learning() && source->read(block) == read_status::data) { graph.push(block); }
  if (graph.learning()) { graph.finish(); }
  for (std::size_t i = 0; i < wanted.size(); ++i) { wanted[i] = graph.at(ids[i]).fresh(); }
}

void add_losses(loss_counters& to, const tag_block& block, const piece& part) {
  for (const stream_event& e : block.events) {
    if (e.repeated || e.time < part.from || e.time >= part.until) { continue; }
    if (e.kind == event_kind::missed) { to.device_missed += e.value; }
    if (e.kind == event_kind::overflow_begin) { ++to.device_overflows; }
    if (e.kind == event_kind::gap) { to.frames_lost += e.value; }
  }
}

void add_tags(piece& part, const tag_block& block) {
  const auto first = std::lower_bound(block.time.begin(), block.time.end(), part.from);
  const auto last = std::lower_bound(first, block.time.end(), part.until);
  part.summary.tags += static_cast<std::uint64_t>(last - first);
}

// A tag that goes back belongs to the time of the one it falls behind.
void add_disordered_tags(piece& part, const tag_block& block, time_ps newest) {
  for (const time_ps t : block.time) {
    const bool back = t < newest;
    newest = std::max(newest, t);
    if (newest < part.from || newest >= part.until) { continue; }
    ++part.summary.tags;
    part.summary.time_reversals += back ? 1 : 0;
  }
}

void analyse(seekable_source& source, piece& part, measurements parts, const pieces_options& options) {
  measurement_graph graph = graph_of(options, part);
  std::vector<measurement_id> ids;
  for (auto& one : parts) { ids.push_back(graph.attach(std::move(one))); }
  const std::optional<reach> memory = graph.memory();
  if (!memory) { throw invalid_argument("a stage with unbounded memory cannot be computed in pieces"); }
  const reach around = *memory;
  if (part.from != INT64_MIN) { source.seek(part.from - around.back_ps); }
  const time_ps end = part.until == INT64_MAX ? INT64_MAX : part.until + around.ahead_ps;
  tag_block block;
  time_ps newest = INT64_MIN;
  while (graph.watermark() <= end && source.read(block) == read_status::data) {
    const std::uint64_t reversals = graph.time_reversals();
    graph.push(block);
    add_losses(part.summary.losses, block, part);
    if (graph.time_reversals() == reversals) {
      add_tags(part, block);
    } else {
      add_disordered_tags(part, block, newest);
    }
    if (!block.time.empty()) { newest = std::max(newest, block.time.back()); }
  }
  graph.finish();
  part.summary.clock = graph.clock();
  for (const measurement_id id : ids) { part.done.push_back(graph.detach(id)); }
}

} // namespace

bool can_be_cut(const std::vector<std::unique_ptr<measurement>>& wanted,
                const std::vector<std::unique_ptr<stage>>& stages) {
  return std::all_of(wanted.begin(), wanted.end(), [](const auto& m) { return m->memory().has_value(); }) &&
         std::all_of(stages.begin(), stages.end(), [](const auto& s) { return s->memory_ps().has_value(); });
}

run_summary analyse_in_pieces(const seekable_opener& open, std::vector<std::unique_ptr<measurement>>& wanted,
                              const pieces_options& options) {
  if (options.threads == 0) { throw invalid_argument("an analysis in pieces needs at least one thread"); }
  if (!can_be_cut(wanted)) {
    throw invalid_argument("a measurement with unbounded memory cannot be computed in pieces");
  }
  const auto first = open();
  if (!first) { throw invalid_argument("this recording cannot be read from the middle"); }
  learn_delays(open, wanted, options);
  std::vector<piece> pieces(1);
  for (const time_ps cut : first->cuts(options.pieces > 0 ? options.pieces : options.threads)) {
    pieces.back().until = cut;
    pieces.emplace_back().from = cut;
  }

  std::atomic<std::size_t> next{0};
  std::mutex mutex;
  std::exception_ptr fault;
  const auto work = [&] {
    try {
      const auto source = open();
      for (std::size_t k = next++; k < pieces.size(); k = next++) {
        analyse(*source, pieces[k], fresh_of(wanted), options);
      }
    } catch (...) {
      const std::lock_guard lock(mutex);
      fault = std::current_exception();
      next = pieces.size();
    }
  };
  std::vector<std::thread> threads;
  for (std::size_t i = 1; i < std::min(options.threads, pieces.size()); ++i) { threads.emplace_back(work); }
  work();
  for (std::thread& t : threads) { t.join(); }
  if (fault) { std::rethrow_exception(fault); }

  run_summary all;
  for (piece& part : pieces) {
    detail::append(all.clock, part.summary.clock);
    all.tags += part.summary.tags;
    all.time_reversals += part.summary.time_reversals;
    all.losses.device_missed += part.summary.losses.device_missed;
    all.losses.device_overflows += part.summary.losses.device_overflows;
    all.losses.frames_lost += part.summary.losses.frames_lost;
  }
  all.losses.time_reversals = all.time_reversals;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    wanted[i] = std::move(pieces.front().done[i]);
    for (std::size_t k = 1; k < pieces.size(); ++k) {
      wanted[i]->merge(*pieces[k].done[i]);
      pieces[k].done[i].reset();
    }
  }
  return all;
}

} // namespace peal
