// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "bench/jobs.hpp"
#include "bench/plain_loops.hpp"

#include "peal/error.hpp"
#include "peal/io.hpp"
#include "peal/tag_file.hpp"
#include "wire/frame_decoder.hpp"
#include "wire/frame_encoder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace peal::bench {

namespace {

constexpr std::size_t most_tags = 10'000'000; // so that frames and file fit beside the data set

double mega(std::size_t n, double seconds) { return seconds > 0 ? 1e-6 * static_cast<double>(n) / seconds : 0; }

/// A file that is gone when the benchmark is.
class temporary_file {
public:
  temporary_file() {
    std::string name = (std::filesystem::temp_directory_path() / "peal-bench-XXXXXX").string();
    const int fd = mkstemp(name.data());
    if (fd < 0) {
      throw io_error("bench: cannot make a temporary file in " + std::filesystem::temp_directory_path().string());
    }
    std::fclose(fdopen(fd, "w"));
    path_ = name;
  }
  ~temporary_file() {
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
  }
  temporary_file(const temporary_file&) = delete;
  temporary_file& operator=(const temporary_file&) = delete;
  [[nodiscard]] const std::filesystem::path& path() const noexcept { return path_; }

private:
  std::filesystem::path path_;
};

/// The first `n` tags of the set into a file.
void write_tags(tag_writer& writer, const data_set& set, std::size_t n) {
  tag_block block;
  for (std::size_t i = 0; i < n; i += block_tags) {
    block.clear();
    for (std::size_t k = i; k < std::min(n, i + block_tags); ++k) { block.push(set.time[k], set.channel[k]); }
    writer.write(block);
  }
  writer.finish({});
}

stream_info bench_info() {
  stream_info info;
  info.format = "peal-bench";
  return info;
}

/// Median CPU time of reading the file to its end.
double read_seconds(const std::filesystem::path& path, int repeats, std::size_t expected) {
  tag_block block;
  std::size_t tags = 0;
  const double seconds = median_cpu(repeats, [&] {
    const auto from = open_file(path);
    tags = 0;
    while (from->read(block) == read_status::data) { tags += block.size(); }
  });
  if (tags != expected) { throw error(fmt::format("bench: the file holds {} tags, {} were read", expected, tags)); }
  return seconds;
}

} // namespace

void bench_frames(const data_set& set, const settings& s, report& out) {
  const std::size_t n = std::min(set.time.size(), most_tags);
  detail::frame_encoder encoder(1);
  for (std::size_t i = 0; i < n; ++i) {
    encoder.tag(static_cast<std::uint64_t>(set.time[i]) * 4096 / 10'000, set.channel[i]);
  }
  encoder.close_frame();
  const std::span<const std::uint8_t> bytes = encoder.bytes();
  tag_block block;
  std::size_t plain_tags = 0;
  const double plain_s = median_cpu(s.repeats, [&] { plain_tags = plain_frames(bytes, block); });
  std::size_t tags = 0;
  const double seconds = median_cpu(s.repeats, [&] {
    decoder_settings how;
    how.stream_id = std::uint8_t{1};
    frame_decoder decoder(how);
    for (std::size_t at = 0; at < bytes.size();) {
      block.clear();
      at += decoder.feed(bytes.subspan(at), block);
    }
    tags = decoder.counters().tags;
  });
  if (tags != n || plain_tags != n) { throw error("bench: frames did not decode to the tags they were made of"); }
  out.add({"decode frames (CRC, calibrated ps)", set.name, "Mev/s", mega(n, seconds), mega(n, plain_s),
           1e3 * s.memory_gb_s * static_cast<double>(n) / static_cast<double>(bytes.size()),
           fmt::format("{:.0f} MB/s of frames", 1e-6 * static_cast<double>(bytes.size()) / seconds)});
}

void bench_ptu(const data_set& set, const settings& s, report& out) {
  const std::size_t n = std::min(set.time.size(), most_tags);
  const temporary_file file;
  write_tags(*make_ptu_writer(file.path(), bench_info(), {.replace = true}), set, n);
  const auto size = std::filesystem::file_size(file.path());
  tag_block block;
  const double seconds = read_seconds(file.path(), s.repeats, n);
  // The plain loop gets the records without a header; their place is where the last 4 n bytes and the
  // overflows between them begin.
  std::ifstream head(file.path(), std::ios::binary);
  std::string text(std::min<std::size_t>(size, 65536), '\0');
  head.read(text.data(), static_cast<std::streamsize>(text.size()));
  const std::size_t start = text.find("Header_End") + 48;
  std::size_t plain_tags = 0;
  const double plain_s = median_cpu(s.repeats, [&] {
    std::ifstream in(file.path(), std::ios::binary);
    in.seekg(static_cast<std::streamoff>(start));
    std::vector<std::uint32_t> records(16384);
    time_ps overflow = 0;
    plain_tags = 0;
    while (in) {
      in.read(reinterpret_cast<char*>(records.data()), static_cast<std::streamsize>(records.size() * 4));
      block.clear();
      plain_tags += plain_t2({records.data(), static_cast<std::size_t>(in.gcount()) / 4}, overflow, block);
    }
  });
  if (plain_tags != n) {
    throw error(fmt::format("bench: the PTU file holds {} tags, the plain loop read {}", n, plain_tags));
  }
  out.add({"read PTU T2 file (page cache)", set.name, "Mev/s", mega(n, seconds), mega(n, plain_s),
           1e3 * s.memory_gb_s * static_cast<double>(n) / static_cast<double>(size),
           fmt::format("{:.0f} MB/s", 1e-6 * static_cast<double>(size) / seconds)});
}

void bench_tag_file(const data_set& set, const settings& s, report& out) {
  const std::size_t n = std::min(set.time.size(), most_tags);
  const temporary_file own, ptu;
  const auto write_own = [&] {
    tag_file_writer writer(own.path(), bench_info(), {.replace = true});
    write_tags(writer, set, n);
  };
  const auto write_ptu = [&] { write_tags(*make_ptu_writer(ptu.path(), bench_info(), {.replace = true}), set, n); };
  const double write_s = median_cpu(s.repeats, write_own), ptu_write_s = median_cpu(s.repeats, write_ptu);
  const double read_s = read_seconds(own.path(), s.repeats, n), ptu_read_s = read_seconds(ptu.path(), s.repeats, n);
  const auto limit = [&](const temporary_file& file) {
    return 1e3 * s.memory_gb_s * static_cast<double>(n) / static_cast<double>(std::filesystem::file_size(file.path()));
  };
  out.add({"write tag file", set.name, "Mev/s", mega(n, write_s), 0, limit(own),
           fmt::format("{:.2f} of writing PTU", ptu_write_s / write_s)});
  out.add({"read tag file (page cache)", set.name, "Mev/s", mega(n, read_s), 0, limit(own),
           fmt::format("{:.2f} of reading PTU", ptu_read_s / read_s)});
}

} // namespace peal::bench
