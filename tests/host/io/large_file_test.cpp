// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Files beyond 4 GiB, made of holes so that they cost no disk.
#include "io_helpers.hpp"
#include "peal/tag_file.hpp"

#include <catch2/catch.hpp>

using namespace peal;
using namespace peal_test;

namespace {

constexpr std::uint64_t beyond = (std::uint64_t{1} << 32) + (std::uint64_t{1} << 20);

void append_at(const std::filesystem::path& path, std::uint64_t offset, const bytes& content) {
  std::filesystem::resize_file(path, offset);
  std::ofstream out(path, std::ios::binary | std::ios::app);
  out.write(reinterpret_cast<const char*>(content.data()), static_cast<std::streamsize>(content.size()));
}

} // namespace

TEST_CASE("a PTU of more than 4 GiB is read to its last record") {
  temporary_folder folder;
  // Zeros are photons on input 0 at time 0; the last two records lie behind 4 GiB.
  const std::uint64_t records = beyond / 4;
  const bytes head = make_ptu({.records = {}, .promised = static_cast<std::int64_t>(records + 2)});
  save(folder / "x.ptu", head);
  bytes tail;
  put(tail, special(63, 1));
  put(tail, photon(2, 7));
  append_at(folder / "x.ptu", head.size() + 4 * records, tail);
  const auto file = open_file(folder / "x.ptu");
  tag_block block;
  std::uint64_t tags = 0;
  time_ps last = 0;
  channel_number channel = 0;
  while (file->read(block) == read_status::data) {
    tags += block.size();
    last = block.time.back();
    channel = block.channel.back();
  }
  CHECK(tags == records + 1);
  CHECK(last == 33554439);
  CHECK(channel == 3);

  // Cut short behind 4 GiB: the error has the 64-bit offset.
  std::filesystem::resize_file(folder / "x.ptu", beyond);
  const auto cut = open_file(folder / "x.ptu");
  std::string fault;
  try {
    while (cut->read(block) == read_status::data) {}
  } catch (const file_error& error) { fault = error.what(); }
  CHECK(fault.find("byte " + std::to_string(beyond)) != std::string::npos);
}

TEST_CASE("damage of more than 4 GiB inside a tag file is passed over") {
  temporary_folder folder;
  tag_block block;
  block.push(5, 1);
  {
    tag_file_writer writer(folder / "x.peal", {}, {.tags_per_block = 1});
    writer.write(block);
    block.time[0] = 6;
    writer.write(block);
    writer.finish({});
  }
  const bytes whole = load(folder / "x.peal");
  // Where the second tags block begins: the file is one header, metadata, two blocks of 128 bytes, the rest.
  std::size_t second = 0;
  for (std::size_t at = 64, seen = 0; at + 64 <= whole.size(); at += 64) {
    if (whole[at] == 'P' && whole[at + 1] == 'L' && whole[at + 2] == 'B' && whole[at + 3] == 'K' &&
        whole[at + 4] == 1 && ++seen == 2) {
      second = at;
    }
  }
  REQUIRE(second > 0);
  save(folder / "gap.peal", bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(second)));
  append_at(folder / "gap.peal", beyond, bytes(whole.begin() + static_cast<std::ptrdiff_t>(second), whole.end()));
  const auto file = open_file(folder / "gap.peal", {.damage = damage_policy::mark});
  const auto all = read_all(*file);
  CHECK(all.fault.empty());
  CHECK(all.time == std::vector<time_ps>{5, 6});
  CHECK(file->losses().skipped_bytes == beyond - second);
}
