// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// peal live: a Bell test as it happens, from a board or whatever stands in for one.
#include "apps/bell_options.hpp"
#include "apps/commands.hpp"
#include "apps/live_source.hpp"
#include "apps/live_view.hpp"
#include "apps/report.hpp"
#include "base/interrupt.hpp"

#include "peal/error.hpp"
#include "peal/tag_file.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdio>
#include <exception>
#include <memory>

namespace peal::app {

namespace {

using clock = std::chrono::steady_clock;

struct options {
  live_source_options source;
  std::string write;
  bool force = false;
  double duration_s = 0.0;
  bool plain = false;
  bool json = false;
  std::unique_ptr<bell_option_set> bell;
};

/// What ended the run.
enum class ending { complete, interrupted, device_gone, stopped };

const char* describe(ending e) {
  switch (e) {
  case ending::complete: return "complete";
  case ending::interrupted: return "ended by Ctrl-C; what had come is analysed";
  case ending::device_gone: return "the board is gone; what came before is analysed";
  case ending::stopped: return "the stream stopped";
  }
  return "";
}

/// The recording. A disk that fills up ends the recording, not the measurement.
class recorder {
public:
  recorder(const options& o, live_board& board, const known_setup& known) : path_(o.write) {
    if (path_.empty()) { return; }
    stream_info described = board.stream().info();
    known.store(described);
    for (const auto& [key, value] : board.metadata()) { described.metadata[key] = value; }
    writer_ = std::make_unique<tag_file_writer>(path_, described, tag_file_options{.replace = o.force});
  }

  void write(const tag_block& block) {
    guarded([&] { writer_->write(block); });
  }
  void idle() {
    guarded([&] { writer_->flush_if_due(); });
  }
  void finish(const loss_counters& losses) {
    guarded([&] { writer_->finish(losses); });
  }
  [[nodiscard]] const std::string& path() const noexcept { return path_; }
  [[nodiscard]] const std::string& failure() const noexcept { return failure_; }

private:
  template <typename Work>
  void guarded(Work&& work) {
    if (!writer_) { return; }
    try {
      work();
    } catch (const io_error& e) {
      failure_ = e.what();
      writer_.reset();
    }
  }

  std::string path_;
  std::string failure_;
  std::unique_ptr<tag_file_writer> writer_;
};

std::string link_text(const live_board& board) {
  static constexpr const char* names[] = {
      "waiting for the first frame", "flowing", "silent", "HOST TOO SLOW", "stopped", "LOST"};
  return board.link() + ", " + names[static_cast<std::size_t>(board.health())];
}

int run(const options& o) {
  const auto board = open_live_source(o.source);
  source& stream = board->stream();
  const known_setup known = board->known();
  const bell_session_options settings = o.bell->build(known);
  bell_session session(settings);
  recorder file(o, *board, {settings.window_ps, settings.setting_period_ps});

  live_status status;
  status.title = "peal live   " + board->title();
  status.recording = o.write;
  const std::optional<time_ps> end =
      o.duration_s > 0.0 ? std::optional<time_ps>(static_cast<time_ps>(o.duration_s * 1e12)) : board->end_ps();
  if (end) { status.run_s = static_cast<double>(*end) * 1e-12; }

  const auto started = clock::now();
  auto next_draw = started;
  ending how = ending::complete;
  {
    std::unique_ptr<live_output> output;
    if (!o.json) { output = std::make_unique<live_output>(o.plain); }
    const auto redraw = std::chrono::milliseconds(output && output->on_terminal() ? 200 : 2000);
    const auto draw = [&] {
      status.wall_s = std::chrono::duration<double>(clock::now() - started).count();
      status.losses = stream.losses();
      status.link = link_text(*board);
      if (output) { output->draw(session.snapshot(), settings, status); }
    };
    tag_block block;
    block.reserve(block_tags);
    time_ps watermark = INT64_MIN;
    while (!end || watermark < *end) {
      if (interrupted()) {
        how = ending::interrupted;
        break;
      }
      const read_status read = stream.read(block);
      if (read == read_status::data) {
        session.add(block);
        file.write(block);
        watermark = std::max(watermark, block.watermark);
      } else if (read == read_status::timeout) {
        file.idle();
      } else {
        how = read == read_status::device_gone ? ending::device_gone
              : board->ends_by_itself()        ? ending::complete
                                               : ending::stopped;
        break;
      }
      if (clock::now() >= next_draw) {
        draw();
        next_draw = clock::now() + redraw;
      }
    }
    session.finish();
    draw();
  }
  std::vector<std::string> closing;
  if (how == ending::complete || how == ending::interrupted) {
    closing = board->closing_lines(how == ending::complete);
  }
  if (how != ending::device_gone) { board->stop(); }
  const loss_counters losses = stream.losses();
  file.finish(losses);

  const bell_snapshot s = session.snapshot();
  if (o.json) {
    nlohmann::json out = to_json(s, settings);
    out["losses"] = to_json(losses);
    out["ending"] = describe(how);
    out["title"] = board->title();
    out["written"] = file.path();
    fmt::print("{}\n", out.dump(2));
  } else {
    fmt::print("\nrun        {}\n", describe(how));
    for (const std::string& line : session_lines(s, settings)) { fmt::print("{}\n", line); }
    fmt::print("losses     {}\n", format_losses(losses));
    for (const std::string& line : closing) { fmt::print("{}\n", line); }
    if (!file.path().empty() && file.failure().empty()) {
      fmt::print("written    {}; again: peal bell {}\n", file.path(), file.path());
    }
  }
  std::fflush(stdout);
  if (!file.failure().empty()) { throw io_error(file.failure()); }
  if (how == ending::device_gone) {
    throw device_gone("the board is gone: unplugged or powered off? What came before is analysed" +
                      (file.path().empty() ? std::string() : " and in " + file.path()));
  }
  return exit_done;
}

} // namespace

void add_live_command(CLI::App& app, int& exit_code) {
  auto o = std::make_shared<options>();
  CLI::App* c =
      app.add_subcommand("live", "watch a Bell test as it happens: rates, coincidences, E, S, p-value, losses");
  add_source_options(*c, o->source);
  c->add_option("--duration-s", o->duration_s, "seconds of stream time (default: the scenario's, or until Ctrl-C)")
      ->check(CLI::PositiveNumber);
  c->add_option("--write", o->write, "record everything received into this tag file")->type_name("FILE");
  c->add_flag("--force", o->force, "replace FILE if it is there");
  c->add_flag("--plain", o->plain, "lines instead of a screen");
  c->add_flag("--json", o->json, "only the summary, as JSON");
  o->bell = std::make_unique<bell_option_set>(*c);
  c->callback([o, &exit_code] {
    catch_interrupts();
    exit_code = run(*o);
  });
}

} // namespace peal::app
