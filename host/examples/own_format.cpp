// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// own_format IN.csv OUT.peal: a reader for a format Peal does not know, lines "time in ps,channel". A class with three
// functions makes it a `peal::source`, and everything that takes a source takes it: here the copy into a tag file.
#include <peal/error.hpp>
#include <peal/source.hpp>
#include <peal/tag_file.hpp>

#include <cstdio>
#include <fstream>
#include <string>

namespace {

class csv_source : public peal::source {
public:
  explicit csv_source(const std::string& path) : path_(path), file_(path) {
    if (!file_) { throw peal::io_error("cannot read " + path); }
    info_.format = "time-channel-csv";
  }

  const peal::stream_info& info() const override { return info_; }

  peal::read_status read(peal::tag_block& block, std::chrono::milliseconds) override {
    block.clear();
    long long time = 0;
    int channel = 0;
    for (std::string line; block.size() < peal::block_tags && std::getline(file_, line);) {
      ++line_;
      if (std::sscanf(line.c_str(), "%lld,%d", &time, &channel) != 2) {
        throw peal::file_error(path_ + " line " + std::to_string(line_) + ": not \"time,channel\"");
      }
      block.push(time, static_cast<peal::channel_number>(channel));
      block.watermark = time; // sorted: no later tag is earlier
    }
    return block.empty() ? peal::read_status::end : peal::read_status::data;
  }

  peal::loss_counters losses() const override { return {}; }

private:
  std::string path_;
  std::ifstream file_;
  peal::stream_info info_;
  std::size_t line_ = 0;
};

} // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "usage: own_format IN.csv OUT.peal\n");
    return 2;
  }
  try {
    csv_source from(argv[1]);
    peal::tag_file_writer to(argv[2], from.info());
    const peal::convert_report report = peal::convert(from, to);
    std::printf("%llu tags\n", static_cast<unsigned long long>(report.tags));
  } catch (const peal::error& e) {
    std::fprintf(stderr, "own_format: %s\n", e.what());
    return 1;
  }
}
