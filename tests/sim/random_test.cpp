// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/sources/random.hpp"
#include "source_checks.hpp"

#include <catch2/catch.hpp>

#include <array>

using namespace peal::sim;
using namespace peal_test;

TEST_CASE("the generator gives the published sequence of xoshiro256** from state 1 2 3 4") {
  // Values published with the rand_xoshiro crate, computed there with the authors' C program.
  const std::uint64_t state[4] = {1, 2, 3, 4};
  random_stream r(state);
  const std::array<std::uint64_t, 10> published{11520u,
                                                0u,
                                                1509978240u,
                                                1215971899390074240u,
                                                1216172134540287360u,
                                                607988272756665600u,
                                                16172922978634559625u,
                                                8476171486693032832u,
                                                10595114339597558777u,
                                                2904607092377533576u};
  for (const std::uint64_t value : published) { CHECK(r.bits() == value); }
}

TEST_CASE("counter draws from key 0 are the published SplitMix64 sequence of seed 0") {
  CHECK(counter_draw(0, 0) == 0xE220A8397B1DCDAFu);
  CHECK(counter_draw(0, 1) == 0x6E789E6AA1B965F4u);
  CHECK(counter_draw(0, 2) == 0x06C45D188009454Fu);
}

TEST_CASE("substreams of other names or seeds differ") {
  CHECK(substream_key(1, "a") != substream_key(1, "b"));
  CHECK(substream_key(1, "a") != substream_key(2, "a"));
  CHECK(substream_key(1, "a") == substream_key(1, "a"));
  random_stream a(5, "detector.1.jitter");
  random_stream b(5, "detector.2.jitter");
  // 64 x 10^4 bits compared: equal ones are binomial, sigma = sqrt(640000)/2 = 400.
  std::int64_t equal = 0;
  for (int i = 0; i < 10000; ++i) { equal += 64 - std::popcount(a.bits() ^ b.bits()); }
  CHECK(std::llabs(equal - 320000) < 5 * 400);
}

TEST_CASE("the portable logarithm and exponential agree with the library to the last digits") {
  random_stream r(1, "test");
  double worst_log = 0.0;
  double worst_exp = 0.0;
  for (int i = 0; i < 200000; ++i) {
    const double u = i < 100000 ? r.uniform() : std::ldexp(r.uniform(), -(i % 53));
    if (u < 1.0) { worst_log = std::max(worst_log, std::fabs(portable_log(u) - std::log(u)) / std::fabs(std::log(u))); }
    const double x = 30.0 * r.uniform();
    worst_exp = std::max(worst_exp, std::fabs(portable_exp_minus(x) / std::exp(-x) - 1.0));
  }
  CHECK(worst_log < 1e-15);
  CHECK(worst_exp < 1e-15);
  CHECK(portable_log(1.0) == 0.0);
  CHECK(portable_exp_minus(0.0) == 1.0);
  CHECK(portable_exp_minus(800.0) == 0.0);
}

TEST_CASE("uniform exponential and normal draws follow their distributions") {
  constexpr int n = 200000;
  const std::uint64_t seed = 20260;
  CAPTURE(seed);
  random_stream r(seed, "test");
  std::vector<double> uniform(n);
  std::vector<double> exponential(n);
  std::vector<double> normal(n);
  for (int i = 0; i < n; ++i) {
    const auto at = static_cast<std::size_t>(i);
    uniform[at] = r.uniform();
    exponential[at] = r.exponential();
    normal[at] = r.normal();
  }
  CHECK(kolmogorov(uniform, [](double x) { return x; }) < kolmogorov_limit);
  CHECK(kolmogorov(exponential, [](double x) { return 1.0 - std::exp(-x); }) < kolmogorov_limit);
  CHECK(kolmogorov(normal, [](double x) { return 0.5 * std::erfc(-x / std::sqrt(2.0)); }) < kolmogorov_limit);
}

TEST_CASE("Poisson numbers have the Poisson distribution") {
  constexpr int n = 100000;
  for (const double mean : {0.1, 1.0, 7.5}) {
    CAPTURE(mean);
    const std::uint64_t seed = 3;
    CAPTURE(seed);
    random_stream r(seed, "test");
    std::vector<int> counts(64);
    for (int i = 0; i < n; ++i) { ++counts[std::min<std::uint64_t>(r.poisson(mean), 63)]; }
    // chi2 over the classes with at least 20 expected; limit mean + 5 sigma of chi2 with that many degrees of
    // freedom.
    double chi2 = 0.0;
    int classes = 0;
    double probability = std::exp(-mean);
    for (int k = 0; k < 63; ++k, probability *= mean / k) {
      const double expected = n * probability;
      if (expected < 20.0) { continue; }
      chi2 += (counts[static_cast<std::size_t>(k)] - expected) * (counts[static_cast<std::size_t>(k)] - expected) /
              expected;
      ++classes;
    }
    CHECK(chi2 < classes + 5.0 * std::sqrt(2.0 * classes));
  }
}

TEST_CASE("chance hits with its probability and never or always at the ends") {
  const std::uint64_t seed = 9;
  CAPTURE(seed);
  random_stream r(seed, "test");
  int hits = 0;
  for (int i = 0; i < 100000; ++i) {
    hits += r.chance(0.3);
    CHECK_FALSE(r.chance(0.0));
    CHECK(r.chance(1.0));
  }
  CHECK(std::abs(hits - 30000) < 5 * 145); // sqrt(1e5 x 0.21) = 145
}
