// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What the graph adds to the measurements on it, and what threads bring.
#include "bench/jobs.hpp"

#include "peal/error.hpp"
#include "peal/measure/catalogue.hpp"
#include "peal/measure/graph.hpp"
#include "peal/measure/pieces.hpp"
#include "peal/seekable.hpp"
#include "peal/tag_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <thread>

namespace peal::bench {

namespace {

const std::vector<std::string> ten_measurements{
    "rates",
    "correlation:channels=1,2,range=100ns,bin=100ps",
    "correlation:channels=1,3,range=100ns,bin=100ps",
    "correlation:channels=3,4,range=50ns,bin=500ps",
    "correlation:channels=2,4,range=1us,bin=10ns",
    "coincidences:channels=1,2,3,4,window=2ns",
    "coincidences:channels=1,3,window=1ns",
    "pairing:a=1,3,b=2,4,window=2ns",
    "pairing:a=1,b=2,window=1ns",
    "chsh:channels=1,3,2,4,window=2ns,delays=0,0,0,0",
};

std::vector<tag_block> blocks_of(const data_set& set) {
  std::vector<tag_block> blocks;
  for (std::size_t i = 0; i < set.time.size(); i += block_tags) {
    const std::size_t end = std::min(set.time.size(), i + block_tags);
    tag_block& block = blocks.emplace_back();
    block.time.assign(set.time.begin() + static_cast<std::ptrdiff_t>(i),
                      set.time.begin() + static_cast<std::ptrdiff_t>(end));
    block.channel.assign(set.channel.begin() + static_cast<std::ptrdiff_t>(i),
                         set.channel.begin() + static_cast<std::ptrdiff_t>(end));
    block.watermark = block.time.back();
  }
  return blocks;
}

/// One measurement alone, fed as the graph would feed it, with nothing of the graph around it.
double alone_seconds(const std::string& specification, const std::vector<tag_block>& blocks, int repeats) {
  return median_cpu(repeats, [&] {
    const auto what = make_measurement(specification);
    std::vector<channel_delay> none;
    for (const channel_number c : what->needs().channels) { none.push_back({c, 0}); }
    what->delays_known(none);
    for (measurement* part : what->parts()) { part->delays_known({}); }
    live_clock clock;
    clock.started = true;
    clock.start_ps = blocks.front().time.front();
    for (const tag_block& block : blocks) {
      measured_block view;
      view.tags = tag_view(block.time, block.channel, true);
      clock.now_ps = block.watermark;
      clock.live_ps = clock.now_ps - clock.start_ps;
      view.clock = clock;
      view.horizon_ps = block.watermark;
      what->take(view);
      for (measurement* part : what->parts()) { part->take(view); }
    }
    what->finish();
    keep(what);
  });
}

double together_seconds(const std::vector<tag_block>& blocks, int repeats) {
  return median_cpu(repeats, [&] {
    measurement_graph graph;
    for (const std::string& specification : ten_measurements) { graph.attach(make_measurement(specification)); }
    for (const tag_block& block : blocks) { graph.push(block); }
    graph.finish();
    keep(graph.tags());
  });
}

/// A recording that is gone when the benchmark is.
struct recording {
  std::filesystem::path path;
  explicit recording(const data_set& set) {
    path = std::filesystem::temp_directory_path() / fmt::format("peal-bench-{}.peal", std::rand());
    stream_info info;
    info.format = "peal-bench";
    tag_file_writer writer(path, info, {.replace = true});
    for (const tag_block& block : blocks_of(set)) { writer.write(block); }
    writer.finish({});
  }
  ~recording() {
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
  }
  recording(const recording&) = delete;
  recording& operator=(const recording&) = delete;
};

double wall_of(const std::filesystem::path& path, const std::string& specification, std::size_t threads, int repeats) {
  std::vector<double> seconds;
  for (int k = 0; k < repeats; ++k) {
    std::vector<std::unique_ptr<measurement>> wanted;
    wanted.push_back(make_measurement(specification));
    const double began = wall_seconds();
    (void)analyse_in_pieces([&] { return open_seekable(path); }, wanted,
                            {.threads = threads, .pieces = threads == 1 ? 1U : 0U});
    seconds.push_back(wall_seconds() - began);
  }
  return median(seconds);
}

} // namespace

void bench_graph(const data_set& set, const settings& s, report& out) {
  const std::vector<tag_block> blocks = blocks_of(set);
  double sum = 0.0;
  for (const std::string& specification : ten_measurements) { sum += alone_seconds(specification, blocks, s.repeats); }
  const double together = together_seconds(blocks, s.repeats);
  row r;
  r.job = "ten measurements in a graph";
  r.set = set.name;
  r.unit = "Mev/s";
  r.value = 1e-6 * static_cast<double>(set.time.size()) / together;
  r.note = fmt::format("{:.3f} of the sum of the ten alone", together / sum);
  out.add(std::move(r));
}

void bench_pieces(const data_set& set, const settings& s, report& out) {
  const recording file(set);
  const auto bytes = static_cast<double>(std::filesystem::file_size(file.path));
  for (const auto& [name, specification] : {std::pair{"g2", "correlation:channels=1,2,range=100ns,bin=100ps"},
                                            std::pair{"6 pairs", "coincidences:channels=1,2,3,4,window=2ns"}}) {
    const double one = wall_of(file.path, specification, 1, s.repeats);
    const double two = wall_of(file.path, specification, 2, s.repeats);
    row r;
    r.job = fmt::format("{} of a file, -j 2", name);
    r.set = set.name;
    r.unit = "Mev/s";
    r.value = 1e-6 * static_cast<double>(set.time.size()) / two;
    r.note = fmt::format("{:.2f} times one thread, {:.0f} MB, wall time: {} processors must be free", one / two,
                         bytes * 1e-6, std::min(2U, std::thread::hardware_concurrency()));
    out.add(std::move(r));
  }
}

} // namespace peal::bench
