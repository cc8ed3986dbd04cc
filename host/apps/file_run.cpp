// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "apps/file_run.hpp"

#include "apps/file_options.hpp"

#include "base/interrupt.hpp"

#include "peal/error.hpp"
#include "peal/measure/pieces.hpp"
#include "peal/seekable.hpp"

#include <CLI/CLI.hpp>
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
  run_options o;
  o.graph.delays = options.delays;
  o.keep_going = [](time_ps) { return !interrupted(); };
  run r(from, o);
  for (auto& one : stages_of(options)) { r.add_stage(std::move(one)); }
  std::vector<measurement_id> ids;
  for (auto& one : wanted) { ids.push_back(r.attach(std::move(one))); }
  run_summary end = r.until_end();
  for (std::size_t i = 0; i < ids.size(); ++i) { wanted[i] = r.detach(ids[i]); }
  return end;
}

} // namespace

void add_file_run_options(CLI::App& command, file_run_options& options, const char* what) {
  command.add_option("FILE", options.file, what)->required();
  add_file_options(command, options.open);
  command.add_flag("--partial", options.partial, "analyse what a broken file still gives");
  command.add_option("-j,--threads", options.threads, "analyse in pieces on so many threads; the results are the same")
      ->check(CLI::Range(1U, 256U))
      ->capture_default_str();
}

file_run run_file(const file_run_options& options, std::vector<std::unique_ptr<measurement>>& wanted) {
  file_run done;
  if (options.threads > 1) {
    if (!can_be_cut(wanted, stages_of(options))) {
      fmt::print(stderr,
                 "peal: note: a measurement or stage here needs the whole stream in one go: one thread is used\n");
    } else if (const auto cuttable = open_seekable(options.file, options.open)) {
      done.info = cuttable->info();
      done.summary = in_pieces(options, wanted);
      return done;
    } else {
      fmt::print(stderr,
                 "peal: note: {} cannot be read from the middle (its format, or compressed): one thread is used\n",
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
