// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "base/simd.hpp"

#include "io/picoquant/t2_decode.hpp"
#include "stream/difference_kernels.hpp"
#include "stream/lag_sweep.hpp"
#include "wire/unpack.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

using namespace peal;

namespace {

// Before main: the wish is read once.
const int wish = setenv("PEAL_SIMD", "scalar", 1);

std::string text_of(const std::filesystem::path& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

TEST_CASE("with PEAL_SIMD=scalar every room picks its scalar kernels") {
  REQUIRE(wish == 0);
  const simd_level level = best_simd_level();
  CHECK(level == simd_level::scalar);
  CHECK(detail::lag_sweep_of(level) == detail::lag_sweep_scalar);
  CHECK(detail::thin_of(level) == detail::thin_scalar);
  CHECK(detail::sweep_of(level) == detail::sweep_scalar);
  for (const simd_level other : {simd_level::avx2, simd_level::avx512}) {
    if (!simd_available(other)) { continue; }
    CHECK(detail::unpack_kernels_for(level, 10'000'000).unpack != detail::unpack_kernels_for(other, 10'000'000).unpack);
    CHECK(io_detail::t2_implementation_for(level).decode != io_detail::t2_implementation_for(other).decode);
  }
}

// What the test above cannot see: a room that asks the processor itself instead of best_simd_level().
TEST_CASE("no room but base asks the processor for its instructions") {
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator("host")) {
    const std::filesystem::path& path = entry.path();
    if (path.extension() != ".cpp" && path.extension() != ".hpp") { continue; }
    ++files;
    // SSE4.2, which has the CRC, is part of no level; the frame decoder takes the table at level scalar.
    if (path.stem() == "crc32c" || path.string().find("src/base/") != std::string::npos) { continue; }
    const std::string text = text_of(path);
    CAPTURE(path.string());
    for (const char* question : {"cpu_supports", "cpu_init", "cpuid", "__attribute__((target", "target_clones"}) {
      CHECK(text.find(question) == std::string::npos);
    }
  }
  CHECK(files > 100);
}

TEST_CASE("a level includes those below it") {
  CHECK(simd_available(simd_level::scalar));
  CHECK((!simd_available(simd_level::avx512) || simd_available(simd_level::avx2)));
}
