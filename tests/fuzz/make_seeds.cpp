// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Small valid files of every format, as seeds of the fuzz targets: make_seeds tag_stream|tag_file|bell_table FOLDER
#include "fuzz_format.hpp"
#include "io/formats.hpp"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

namespace {

using bytes = std::vector<std::uint8_t>;

class seed_folder {
public:
  explicit seed_folder(std::filesystem::path folder) : folder_(std::move(folder)) {
    std::filesystem::create_directories(folder_);
  }
  bool add(const bytes& head, const bytes& content) {
    std::ofstream out(folder_ / ("seed_" + std::to_string(number_++)), std::ios::binary);
    for (const bytes& part : {head, content}) {
      out.write(reinterpret_cast<const char*>(part.data()), static_cast<std::streamsize>(part.size()));
    }
    return static_cast<bool>(out.flush());
  }

private:
  std::filesystem::path folder_;
  int number_ = 0;
};

/// For the input of fuzz_tag_stream: detection and, in turns, policies for damage and order.
bytes tag_stream_head(const peal::format_info& format, std::uint64_t seed) {
  const auto all = peal_fuzz::tag_formats();
  const auto at = static_cast<std::uint8_t>(std::find(all.begin(), all.end(), &format) - all.begin());
  return {static_cast<std::uint8_t>((seed % 2 == 0 ? 0 : at + 1) | (seed % 4 == 1 ? 0x40 : 0) |
                                    (seed % 4 == 3 ? 0x80 : 0))};
}

} // namespace

int main(int argc, char** argv) {
  constexpr std::uint64_t seeds = 6; // every record type of PTU has its turn
  if (argc != 3) { return 2; }
  const std::string target = argv[1];
  seed_folder folder(argv[2]);
  bool good = true;
  for (const auto& format : peal::io_detail::formats()) {
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
      const bytes sample = format.sample(seed);
      if (target == "tag_stream" && format.info.reads_tags()) {
        good &= folder.add(tag_stream_head(format.info, seed), sample);
      }
      if (target == "tag_file" && format.info.name == "peal-file") { good &= folder.add(bytes(8), sample); }
      if (target == "bell_table" && format.info.use == peal::format_use::table) { good &= folder.add({}, sample); }
    }
  }
  if (!good) { std::fprintf(stderr, "%s: cannot write the seeds\n", argv[2]); }
  return good ? 0 : 1;
}
