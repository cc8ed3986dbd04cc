// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// record OUT.peal [RAW]: records a board's tags until ten seconds of them are on disk, or the board stops. RAW, a
// recording of the bytes of a board (peal::record_transport), stands in for the board on USB.
#include <peal/device.hpp>
#include <peal/error.hpp>
#include <peal/tag_file.hpp>
#include <peal/usb.hpp>

#include <cstdio>

namespace {

constexpr peal::time_ps ten_seconds = 10'000'000'000'000;

void record(const char* path, std::unique_ptr<peal::transport> link) {
  auto board = peal::device::open(std::move(link));
  const auto stream = board.start();
  peal::tag_file_writer file(path, stream->info());

  peal::tag_block block;
  while (block.watermark < ten_seconds) {
    const auto status = stream->read(block);
    if (status == peal::read_status::end || status == peal::read_status::device_gone) { break; }
    file.write(block);
    file.flush_if_due(); // a quiet board, too, is on disk after a second
  }
  file.finish(stream->losses());

  std::printf("%llu tags from %s, %s\n", static_cast<unsigned long long>(file.tags_written()),
              board.identity().board_name.c_str(), stream->losses().clean() ? "none lost" : "SOME WERE LOST");
}

} // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: record OUT.peal [RAW]\n");
    return 2;
  }
  try {
    record(argv[1], argc > 2 ? peal::open_replay(argv[2]) : peal::open_usb());
  } catch (const peal::error& e) {
    std::fprintf(stderr, "record: %s\n", e.what());
    return 1;
  }
}
