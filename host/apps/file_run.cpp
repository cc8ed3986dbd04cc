// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "apps/file_run.hpp"

#include "base/interrupt.hpp"

#include "peal/error.hpp"
#include "peal/measure/pieces.hpp"
#include "peal/seekable.hpp"

#include <fmt/format.h>

#include <cstdio>

namespace peal::app {

namespace {

std::vector<std::unique_ptr<stage>> stages_of(const file_run_options& options) {
  std::vector<std::unique_ptr<stage>> all;
  for (const std::string& text : options.stages) { all.push_back(make_stage(text)); }
  return all;
}

run_summary in_pieces(const file_run_options& options, std::vector<std::unique_ptr<measurement>>& wanted) {
  pieces_options pieces;
  pieces.threads = options.threads;
  pieces.delays = options.delays;
  pieces.stages = [&] { return stages_of(options); };
  return analyse_in_pieces([&] { return open_seekable(options.file, options.open); }, wanted, pieces);
}

run_summary in_one_pass(source& from, const file_run_options& options,
                        std::vector<std::unique_ptr<measurement>>& wanted) {
  run* running = nullptr;
  run_options o;
  o.graph.delays = options.delays;
  o.progress = [&](time_ps) {
    if (interrupted()) { running->stop(); }
  };
  run r(from, o);
  running = &r;
  for (auto& one : stages_of(options)) { r.add_stage(std::move(one)); }
  std::vector<measurement_id> ids;
  for (auto& one : wanted) { ids.push_back(r.attach(std::move(one))); }
  run_summary end = r.until_end();
  for (std::size_t i = 0; i < ids.size(); ++i) { wanted[i] = r.detach(ids[i]); }
  return end;
}

} // namespace

file_run run_file(const file_run_options& options, std::vector<std::unique_ptr<measurement>>& wanted) {
  file_run done;
  if (options.threads > 1) {
    if (!can_be_cut(wanted)) {
      fmt::print(stderr, "peal: note: a measurement here needs the whole stream in one go: one thread is used\n");
    } else if (const auto cuttable = open_seekable(options.file, options.open)) {
      done.info = cuttable->info();
      done.summary = in_pieces(options, wanted);
      return done;
    } else {
      fmt::print(stderr, "peal: note: {} cannot be read from the middle (its format, or compressed): one thread is used\n",
                 options.file);
    }
  }
  const auto from = open_file(options.file, options.open);
  done.info = from->info();
  done.summary = in_one_pass(*from, options, wanted);
  if (done.summary.ending == run_ending::stopped) { throw error("interrupted; nothing was analysed"); }
  if (done.summary.ending == run_ending::broken) {
    if (!options.partial) { throw file_error(done.summary.fault + "; --partial analyses what is there"); }
    fmt::print(stderr, "peal: warning: {}; only the {} tags before it are analysed\n", done.summary.fault,
               done.summary.tags);
  }
  return done;
}

} // namespace peal::app
