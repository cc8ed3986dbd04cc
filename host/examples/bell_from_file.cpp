// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// bell_from_file FILE: a CHSH test of recorded tags, any format that Peal reads. Detectors A+, A-, B+, B- on channels 1
// to 4, settings from the setting events of the recording.
#include <peal/error.hpp>
#include <peal/io.hpp>
#include <peal/measure/chsh.hpp>
#include <peal/measure/run.hpp>

#include <cstdio>

namespace {

int analyse(const char* path) {
  peal::run run(peal::open_file(path));
  const auto bell = run.attach(peal::make_measurement("chsh:channels=1,2,3,4,window=2ns"));
  run.until_end();

  const auto result = std::static_pointer_cast<const peal::chsh_measurement_result>(run.read(bell));
  if (!result->ready) {
    std::fprintf(stderr, "bell_from_file: not all four pairs of settings have coincidences\n");
    return 1;
  }
  const peal::chsh_result& chsh = result->analysis.chsh;
  std::printf("coincidences %llu\n", static_cast<unsigned long long>(result->tally.counted));
  std::printf("S = %.4f +- %.4f\n", chsh.s, chsh.sigma);
  if (result->game) {
    std::printf("p-value of any local model: %.3g\n", result->game->exact.p);
  } else {
    std::printf("no p-value: %s\n", result->game_refusal.c_str());
  }
  return 0;
}

} // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: bell_from_file FILE\n");
    return 2;
  }
  try {
    return analyse(argv[1]);
  } catch (const peal::error& e) {
    std::fprintf(stderr, "bell_from_file: %s\n", e.what());
    return 1;
  }
}
