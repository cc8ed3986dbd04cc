// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// How fast every kernel is as software, and some as Verilated gateware and in lockstep, where each output of the module
// is compared with the C++; and how long peal-hls takes for all kernels. One line per figure, or with --json the rows
// of scripts/bench. A difference ends the program with 1.
#include "kernels/calibration.hpp"
#include "kernels/chsh_count.hpp"
#include "kernels/coarse.hpp"
#include "kernels/coincidence.hpp"
#include "kernels/conditional_filter.hpp"
#include "kernels/crc.hpp"
#include "kernels/dead_time.hpp"
#include "kernels/delta_coder.hpp"
#include "kernels/delta_packer.hpp"
#include "kernels/encoder.hpp"
#include "kernels/event_divider.hpp"
#include "kernels/framer.hpp"
#include "kernels/gate.hpp"
#include "kernels/input_delay.hpp"
#include "kernels/loss.hpp"
#include "kernels/serialise.hpp"
#include "kernels/sort.hpp"

#include "Vpeal_hls_crc.h"
#include "Vpeal_hls_dead_time.h"
#include "Vpeal_hls_encoder_96.h"
#include "Vpeal_hls_sort_8.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace peal::hls;

namespace {

constexpr std::size_t inputs = 4096; // fit into the caches, repeat
constexpr int runs = 5;

double cpu_seconds(int who) {
  rusage use{};
  getrusage(who, &use);
  return static_cast<double>(use.ru_utime.tv_sec + use.ru_stime.tv_sec) +
         1e-6 * static_cast<double>(use.ru_utime.tv_usec + use.ru_stime.tv_usec);
}

class figures {
public:
  explicit figures(bool json) : json_(json) {}
  void add(const std::string& job, const std::string& set, double value, const char* unit, const std::string& note) {
    if (!json_) { fmt::print("{:<28} {:<16} {:>10.4g} {:<6} {}\n", job, set, value, unit, note); }
    rows_.push_back({{"job", job}, {"set", set}, {"value", value}, {"unit", unit}, {"note", note}});
  }
  void print() const {
    if (json_) { fmt::print("{}\n", nlohmann::json{{"rows", rows_}}.dump()); }
  }

private:
  bool json_;
  nlohmann::json rows_ = nlohmann::json::array();
};

/// Millions of calls a second of CPU time, the best of some runs of about 0.1 s.
template <class Pass>
double rate(Pass&& pass) {
  double best = 0;
  for (int run = 0; run < runs; ++run) {
    std::size_t calls = 0;
    const double began = cpu_seconds(RUSAGE_SELF);
    double took = 0;
    do {
      for (int i = 0; i < 8; ++i) { pass(); }
      calls += 8 * inputs;
      took = cpu_seconds(RUSAGE_SELF) - began;
    } while (took < 0.1);
    best = std::max(best, static_cast<double>(calls) / took * 1e-6);
  }
  return best;
}

template <class T>
void keep(const T& value) {
  asm volatile("" : : "r"(&value) : "memory");
}

template <class In, class Make>
std::vector<In> random_inputs(Make&& make) {
  std::mt19937 random(1);
  std::vector<In> made;
  for (std::size_t i = 0; i < inputs; ++i) { made.push_back(make(random)); }
  return made;
}

/// A number of N bits, and a bit that is rarely 1.
template <int N>
peal::hls::uint<N> number(std::mt19937& random) {
  return peal::hls::uint<N>(static_cast<unsigned>(random()));
}
bit rarely(std::mt19937& random, unsigned once_in) { return bit(random() % once_in == 0); }

template <class In, class Step>
void native(const std::string& name, const std::vector<In>& in, Step&& step, figures& out) {
  out.add("kernel, native C++", name, rate([&] {
            for (const In& i : in) { keep(step(i)); }
          }),
          "M/s", "steps");
}

/// `drive` sets the module's inputs, `equal` compares its outputs with those of the step `latency` clocks ago.
template <class Module, class In, class Step, class Drive, class Equal>
bool verilated(const std::string& name, const std::vector<In>& in, std::size_t latency, Step&& step, Drive&& drive,
               Equal&& equal, figures& out) {
  Module module;
  const auto clock = [&](bool reset) {
    module.rst_i = reset;
    module.clk_i = 0;
    module.eval();
    module.clk_i = 1;
    module.eval();
  };
  for (int i = 0; i < 8; ++i) { clock(true); }
  out.add("kernel, Verilated", name, rate([&] {
            for (const In& i : in) { drive(module, i), clock(false); }
          }),
          "M/s", "vectors");
  for (int i = 0; i < 8; ++i) { clock(true); }
  std::array<decltype(step(in[0])), 8> expected{};
  std::size_t clocks = 0, wrong = 0;
  out.add("kernel, compared", name, rate([&] {
            for (const In& i : in) {
              expected[clocks % 8] = step(i);
              drive(module, i);
              clock(false);
              if (++clocks >= latency) { wrong += !equal(module, expected[(clocks - latency) % 8]); }
            }
          }),
          "M/s", "vectors through both, every output compared");
  if (wrong != 0) { fmt::print(stderr, "peal_hls_bench: {}: {} of {} vectors differ\n", name, wrong, clocks); }
  return wrong == 0;
}

template <class Words, class Value>
void to_words(Words& words, int width, Value value, int low = 0) {
  for (int i = 0; i < width; ++i) {
    const EData mask = EData{1} << ((low + i) % 32);
    auto& word = words[static_cast<std::size_t>((low + i) / 32)];
    word = bool(bit(value >> i)) ? word | mask : word & ~mask;
  }
}

bool dead_time_figures(figures& out) {
  const auto in = random_inputs<dead_time::In>([](auto& r) {
    return dead_time::In{bit(r() & 1), words::fraction(r() & 4095), peal::hls::uint<24>(r() & 0xFFFF)};
  });
  dead_time::State state, model;
  native(
      "dead_time", in, [&](const auto& i) { return dead_time::step(state, i); }, out);
  // Its outputs are wires from the state: after the clock they stand for the next step.
  static_assert(PEAL_STAGES_DEAD_TIME == 0);
  return verilated<Vpeal_hls_dead_time>(
      "dead_time", in, 1, [&](const auto& i) { return dead_time::step(model, i), dead_time::decided(model); },
      [](auto& m, const auto& i) {
        m.valid_i = static_cast<unsigned>(i.valid),
        m.fraction_i = static_cast<SData>(static_cast<unsigned>(i.fraction)),
        m.dead_time_i = static_cast<unsigned>(i.dead_time);
      },
      [](const auto& m, const auto& o) {
        return m.keep_o == static_cast<unsigned>(o.keep) && m.reject_o == static_cast<unsigned>(o.reject);
      },
      out);
}

bool encoder_figures(figures& out) {
  const auto in = random_inputs<encoder::In>([](auto& r) {
    const unsigned ones = static_cast<unsigned>(r() % 97);
    return encoder::In{{ones == 0 ? peal::hls::uint<96>(0u)
                                  : peal::hls::uint<96>(~peal::hls::uint<96>(0u)) >> (96 - static_cast<int>(ones))},
                       bit(1u),
                       bit(r() & 1)};
  });
  std::vector<std::array<EData, 3>> samples(inputs);
  for (std::size_t i = 0; i < inputs; ++i) { to_words(samples[i], 96, in[i].sample[0]); }
  encoder::State state, model;
  native(
      "encoder", in, [&](const auto& i) { return encoder::step<96>(state, i); }, out);
  return verilated<Vpeal_hls_encoder_96>(
      "encoder", in, PEAL_STAGES_ENCODER_96, [&](const auto& i) { return encoder::step<96>(model, i); },
      [&](auto& m, const auto& i) {
        const auto& sample = samples[static_cast<std::size_t>(&i - in.data())];
        for (std::size_t w = 0; w < 3; ++w) { m.sample_i[w] = sample[w]; }
        m.enable_rising_i = static_cast<unsigned>(i.enable_rising),
        m.enable_falling_i = static_cast<unsigned>(i.enable_falling);
      },
      [](const auto& m, const auto& o) {
        return m.valid_o == static_cast<unsigned>(o.valid) && m.falling_o == static_cast<unsigned>(o.falling) &&
               m.code_o == static_cast<unsigned>(o.code);
      },
      out);
}

bool sort_figures(figures& out) {
  using row = sort::Row<8>;
  const auto in = random_inputs<row>([](auto& r) {
    row made;
    for (unsigned c = 0; c < 8; ++c) {
      made.lanes[c] =
          sort::make_lane<8>(bit(r() & 1), words::fraction(r() & 4095), peal::hls::uint<5>(c), bit(r() & 1));
    }
    return made;
  });
  std::vector<std::array<EData, 5>> lanes(inputs);
  for (std::size_t i = 0; i < inputs; ++i) {
    for (int c = 0; c < 8; ++c) { to_words(lanes[i], 17, in[i].lanes[c], 17 * c); }
  }
  native(
      "sort", in, [](const row& i) { return sort::step<8>(i); }, out);
  return verilated<Vpeal_hls_sort_8>(
      "sort", in, PEAL_STAGES_SORT_8, [](const row& i) { return sort::step<8>(i); },
      [&](auto& m, const row& i) {
        const auto& from = lanes[static_cast<std::size_t>(&i - in.data())];
        for (std::size_t w = 0; w < 5; ++w) { m.lanes_i[w] = from[w]; }
      },
      [](const auto& m, const row& o) {
        bool equal = true;
        for (unsigned c = 0; c < 8; ++c) {
          const unsigned low = 17 * c, word = low / 32, shift = low % 32;
          const std::uint64_t two =
              m.lanes_o[word] | (word < 4 ? static_cast<std::uint64_t>(m.lanes_o[word + 1]) << 32 : 0);
          equal &= ((two >> shift) & 0x1FFFF) == static_cast<unsigned>(o.lanes[c]);
        }
        return equal;
      },
      out);
}

bool crc_figures(figures& out) {
  // A frame after the other, the sum asked for behind its header and now and then before.
  const auto in = random_inputs<crc::In>([clock = 0u](auto& r) mutable {
    const unsigned at = clock++ % 128;
    return crc::In{bit(at == 127), bit(at < 124), bit(at >= 124 && at < 127), bit(at == 127 || r() % 16 == 0),
                   number<32>(r)};
  });
  crc::State state, model;
  native(
      "crc", in, [&](const auto& i) { return crc::step(state, i); }, out);
  return verilated<Vpeal_hls_crc>(
      "crc", in, PEAL_STAGES_CRC, [&](const auto& i) { return crc::step(model, i); },
      [](auto& m, const auto& i) {
        if constexpr (requires { m.valid_i; }) { m.valid_i = 1, m.ready_i = 1; }
        m.clear_i = static_cast<unsigned>(i.clear), m.payload_valid_i = static_cast<unsigned>(i.payload_valid),
        m.header_valid_i = static_cast<unsigned>(i.header_valid);
        m.finish_i = static_cast<unsigned>(i.finish);
        m.word_i = static_cast<unsigned>(i.word);
      },
      [](const auto& m, const auto& o) { return m.crc_o == static_cast<unsigned>(o.crc); }, out);
}

/// A row in which each channel has a hit every third clock.
row::Hits<8> hits(std::mt19937& r) {
  row::Hits<8> made{number<8>(r) & number<8>(r), number<8>(r), {}};
  for (auto& position : made.position) { position = number<12>(r); }
  return made;
}

/// A word of the stream: tags of increasing time, some other words, one epoch after the other.
struct word_stream {
  unsigned time = 0, epoch = 0;
  words::word operator()(std::mt19937& r) {
    const unsigned before = time;
    time = (time + static_cast<unsigned>(r() % 100'000)) & 0xFFFFFF;
    if (time < before) { return words::make_epoch(words::epoch(++epoch)); }
    const words::coarse coarse(time >> 12);
    if (r() % 16 == 0) { return words::make_time_mark(coarse); }
    return words::make_tag(bit(0u), peal::hls::uint<5>(r() & 7), coarse, words::fraction(time & 4095));
  }
};

void tag_path_native(figures& out) {
  const auto codes = random_inputs<calibration::In>([](auto& r) {
    return calibration::In{number<7>(r), number<12>(r), number<1>(r)};
  });
  native(
      "calibration", codes, [](const auto& i) { return calibration::step(i); }, out);

  const auto delayed = random_inputs<input_delay::In>([row = 0u](auto& r) mutable {
    return input_delay::In{number<1>(r), number<1>(r), number<12>(r), peal::hls::uint<20>(40'000u),
                           peal::hls::uint<9>(++row)};
  });
  input_delay::State delay;
  native(
      "input_delay", delayed, [&](const auto& i) { return input_delay::step(delay, i); }, out);

  const auto control = random_inputs<coarse::In>([](auto&) {
    return coarse::In{bit(1u), bit(0u), words::epoch(5u), peal::hls::uint<24>(1000u), coarse::line_place(15)};
  });
  coarse::State base;
  native(
      "coarse", control, [&](const auto& i) { return coarse::step(base, i); }, out);

  const auto rows = random_inputs<loss::In<8>>([time = 0u](auto& r) mutable {
    return loss::In<8>{bit(1u),
                       bit(0u),
                       rarely(r, 256),
                       rarely(r, 2),
                       words::row_time(++time),
                       words::row_time(time + 1),
                       peal::hls::uint<8>(time >> 10),
                       number<8>(r),
                       number<8>(r) & number<8>(r) & number<8>(r),
                       peal::hls::uint<16>(r() % 512),
                       loss::row_max_of(512),
                       loss::resume_max_of(512),
                       rarely(r, 8)};
  });
  loss::State<8> decision;
  native(
      "loss", rows, [&](const auto& i) { return loss::step<8>(decision, i); }, out);

  const auto entries = random_inputs<serialise::In<8>>([time = 0u](auto& r) mutable {
    serialise::In<8> made{bit(0u),
                          words::epoch(0u),
                          bit(1u),
                          bit(0u),
                          rarely(r, 200),
                          rarely(r, 100),
                          rarely(r, 200),
                          peal::hls::uint<5>(1 + r() % 3),
                          words::row_time(time += 20),
                          number<8>(r),
                          {},
                          {}};
    for (auto& lane : made.lanes) { lane = number<16>(r); }
    for (auto& missed : made.missed) { missed = number<24>(r); }
    return made;
  });
  serialise::State<8> place;
  native(
      "serialise", entries, [&](const auto& i) { return serialise::step<8>(place, i); }, out);

  const auto sent = random_inputs<framer::In>([next = word_stream()](auto& r) mutable {
    return framer::In{bit(0u), words::epoch(0u), peal::hls::uint<8>(1u), bit(1u), bit(1u), next(r), words::word(0u)};
  });
  framer::State frame;
  native(
      "framer", sent, [&](const auto& i) { return framer::step(frame, i); }, out);
}

void filters_native(figures& out) {
  const auto events = random_inputs<event_divider::In>([](auto& r) {
    return event_divider::In{number<1>(r), peal::hls::uint<16>(7u), rarely(r, 1000)};
  });
  event_divider::State divider;
  native(
      "event_divider", events, [&](const auto& i) { return event_divider::step(divider, i); }, out);

  const auto filtered = random_inputs<conditional_filter::In<8>>([](auto& r) {
    return conditional_filter::In<8>{hits(r), row::edges<8>(0x0005u), row::edges<8>(0x5550u)};
  });
  conditional_filter::State<8> filter;
  native(
      "conditional_filter", filtered, [&](const auto& i) { return conditional_filter::step<8>(filter, i); }, out);

  const auto gated = random_inputs<gate::In<8>>([](auto& r) {
    return gate::In<8>{hits(r),          row::edges<8>(0x5550u),       row::edge<8>(0u),
                       row::edge<8>(2u), peal::hls::uint<24>(20'000u), bit(0u),
                       bit(0u)};
  });
  gate::State opened;
  native(
      "gate", gated, [&](const auto& i) { return gate::step<8>(opened, i); }, out);
}

void analysis_native(figures& out) {
  using uint8 = peal::hls::uint<8>;
  const auto tags = random_inputs<coincidence::In<8, 4>>([next = word_stream()](auto& r) mutable {
    return coincidence::In<8, 4>{bit(1u),
                                 next(r),
                                 uint8(255u),
                                 uint8(0u),
                                 peal::hls::uint<24>(100'000u),
                                 {uint8(3u), uint8(5u), uint8(6u), uint8(7u)},
                                 rarely(r, 1000),
                                 bit(0u),
                                 words::epoch(0u)};
  });
  coincidence::State<8> channels;
  native(
      "coincidence", tags, [&](const auto& i) { return coincidence::step<8, 4>(channels, i); }, out);

  const auto matches = random_inputs<chsh_count::In>([](auto& r) {
    return chsh_count::In{number<4>(r),
                          number<4>(r) & number<4>(r),
                          peal::hls::uint<4>(number<1>(r)),
                          peal::hls::uint<4>(number<1>(r)),
                          bit(1u),
                          rarely(r, 1000),
                          bit(0u),
                          peal::hls::uint<5>(r() % 18)};
  });
  chsh_count::State counts;
  native(
      "chsh_count", matches, [&](const auto& i) { return chsh_count::step(counts, i); }, out);

  const auto coded = random_inputs<delta_coder::In>([next = word_stream()](auto& r) mutable {
    return delta_coder::In{bit(1u),        next(r), peal::hls::uint<5>(15u), bit(0u),
                           rarely(r, 200), bit(0u), words::epoch(0u)};
  });
  delta_coder::State coder;
  native(
      "delta_coder", coded, [&](const auto& i) { return delta_coder::step<8>(coder, i); }, out);

  const auto packed = random_inputs<delta_packer::In>([](auto& r) {
    return delta_packer::In{bit(1u), peal::hls::uint<49>(r() & 0xFFFFF), peal::hls::uint<6>(20 + r() % 4), bit(0u)};
  });
  delta_packer::State packer;
  native(
      "delta_packer", packed, [&](const auto& i) { return delta_packer::step(packer, i); }, out);
}

/// All kernels of the list for HX8K, in a process of its own; CPU time, clang and CIRCT included.
void compile_time(const std::filesystem::path& compiler, figures& out) {
  if (!std::filesystem::exists(compiler)) { return; }
  const std::filesystem::path folder =
      std::filesystem::temp_directory_path() / fmt::format("peal_hls_bench_{}", getpid());
  const std::string command = fmt::format("'{}' --batch '{}/rtl/hls/kernels.toml' --output '{}' --quiet",
                                          compiler.string(), PEAL_SOURCE_DIR, folder.string());
  const double began = cpu_seconds(RUSAGE_CHILDREN);
  const int status = std::system(command.c_str());
  const double took = cpu_seconds(RUSAGE_CHILDREN) - began;
  std::filesystem::remove_all(folder);
  if (status == 0) {
    out.add("compile every kernel", "kernels.toml", took, "s", "CPU time of one core, C++ to SystemVerilog");
  }
}

} // namespace

int main(int argc, char** argv) {
  const bool json = argc == 2 && std::string_view(argv[1]) == "--json";
  if (argc > 1 && !json) {
    fmt::print(stderr, "usage: peal_hls_bench [--json]\n");
    return 2;
  }
  figures out(json);
  tag_path_native(out);
  filters_native(out);
  analysis_native(out);
  bool equal = true;
  for (const auto& one : {dead_time_figures, encoder_figures, sort_figures, crc_figures}) { equal &= one(out); }
  compile_time(std::filesystem::absolute(argv[0]).parent_path() / "peal-hls", out);
  out.print();
  return equal ? 0 : 1;
}
