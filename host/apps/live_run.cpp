// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "apps/live_run.hpp"

#include "apps/report.hpp"
#include "apps/units_option.hpp"
#include "base/interrupt.hpp"

#include "peal/error.hpp"
#include "peal/tag_file.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <chrono>
#include <thread>

namespace peal::app {

namespace {

using clock = std::chrono::steady_clock;

const char* describe(stream_health health) {
  switch (health) {
  case stream_health::waiting: return "waiting for the first frame";
  case stream_health::flowing: return "flowing";
  case stream_health::silent: return "silent";
  case stream_health::host_late: return "HOST TOO SLOW";
  case stream_health::stopped: return "stopped";
  case stream_health::lost: return "LOST";
  }
  return "";
}

} // namespace

void add_live_run_options(CLI::App& command, live_run_options& options) {
  add_source_options(command, options.source);
  time_option(command, "--duration", options.duration_ps,
              "end after so much stream time (default: the source's own, or until Ctrl-C)", {0, time_ps{1} << 62});
  command
      .add_option_function<double>(
          "--duration-s", [&options](double s) { options.duration_ps = static_cast<time_ps>(s * 1e12); },
          "the same in seconds")
      ->check(CLI::PositiveNumber)
      ->group("");
  command.add_option("--write", options.write, "record everything received into this tag file")->type_name("FILE");
  command.add_flag("--force", options.force, "replace FILE if it is there");
  command.add_flag("--plain", options.plain, "lines instead of a screen");
}

live_run::live_run(live_run_options options) : options_(std::move(options)), board_(open_live_source(options_.source)) {
  end_ = options_.duration_ps > 0 ? std::optional<time_ps>(options_.duration_ps) : board_->end_ps();
  run_options o;
  o.graph.delays = options_.delays;
  o.until_ps = end_;
  o.keep_going = [](time_ps) { return !interrupted(); }; // also while this thread's terminal stands still
  run_ = std::make_unique<run>(board_->stream(), std::move(o));
  for (const std::string& text : options_.stages) { run_->add_stage(make_stage(text)); }
}

live_run::~live_run() = default;

void live_run::record(const known_setup& known) {
  if (options_.write.empty()) { return; }
  stream_info described = board_->stream().info();
  known.store(described);
  for (const auto& [key, value] : board_->metadata()) { described.metadata[key] = value; }
  run_->record(
      std::make_unique<tag_file_writer>(options_.write, described, tag_file_options{.replace = options_.force}));
}

void live_run::watch(const screen_maker& screen, const line_maker& line) {
  live_status status;
  status.title = board_->title();
  if (end_) { status.run_s = static_cast<double>(*end_) * 1e-12; }
  const auto started = clock::now();
  {
    std::unique_ptr<live_output> output;
    if (!options_.quiet) { output = std::make_unique<live_output>(options_.plain); }
    const auto redraw = std::chrono::milliseconds(output && output->on_terminal() ? 200 : 2000);
    const auto draw = [&] {
      if (!output) { return; }
      status.wall_s = std::chrono::duration<double>(clock::now() - started).count();
      status.losses = board_->stream().losses();
      status.link = board_->link() + ", " + describe(board_->health());
      status.recording = options_.write;
      status.recorded = run_->state().recording;
      output->draw([&](int columns, int rows) { return screen(status, columns, rows); }, [&] { return line(status); });
    };
    run_->start();
    auto next = started;
    while (!run_->over()) {
      if (clock::now() >= next) {
        draw();
        next = clock::now() + redraw;
      }
      std::this_thread::sleep_for(std::chrono::milliseconds(5)); // nothing depends on it: the run has its own thread
    }
    summary_ = run_->wait();
    draw();
  }
  const bool good = summary_.ending == run_ending::complete || summary_.ending == run_ending::stopped;
  if (good) { closing_ = board_->closing_lines(summary_.ending == run_ending::complete); }
  if (summary_.ending != run_ending::device_gone) { board_->stop(); }
  summary_.losses = board_->stream().losses();
  const recording_state& recorded = summary_.recording;
  if (recorded.tags_lost > 0) {
    closing_.push_back(fmt::format("recording  LOST {} of {} tags: the disk was too slow; gaps stand at their places",
                                   format_count(recorded.tags_lost), format_count(recorded.tags_taken)));
  }
}

std::string live_run::ending() const {
  switch (summary_.ending) {
  case run_ending::complete:
    return board_->ends_by_itself() || (end_ && summary_.watermark_ps >= *end_) ? "complete" : "the stream stopped";
  case run_ending::stopped: return "ended by Ctrl-C; what had come is analysed";
  case run_ending::device_gone: return "the board is gone; what came before is analysed";
  case run_ending::broken: return "the source broke; what came before is analysed";
  }
  return "";
}

live_envelope live_run::envelope() const { return {board_->title(), ending(), options_.write, summary_.losses}; }

void live_run::throw_if_failed() const {
  if (!summary_.recording.failure.empty()) { throw io_error(summary_.recording.failure); }
  if (summary_.ending == run_ending::broken) { throw file_error(summary_.fault); }
  if (summary_.ending == run_ending::device_gone) {
    throw device_gone("the board is gone: unplugged or powered off? What came before is analysed" +
                      (options_.write.empty() ? std::string() : " and in " + options_.write));
  }
}

} // namespace peal::app
