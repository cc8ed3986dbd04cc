// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "io/byte_stream.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <lzma.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace peal::io_detail {

std::string at_byte(const std::string& name, std::uint64_t offset, std::string_view what, std::string_view fix) {
  return name + ": byte " + std::to_string(offset) + ": " + std::string(what) + "; " + std::string(fix);
}

std::string at_line(const std::string& name, std::uint64_t line, std::string_view what, std::string_view fix) {
  return name + ": line " + std::to_string(line) + ": " + std::string(what) + "; " + std::string(fix);
}

namespace {

[[noreturn]] void fail_system(const std::string& name, const char* doing, int code) {
  const char* fix = code == ENOENT                    ? "check the path"
                    : code == EACCES || code == EPERM ? "check the permissions of the file and its folder"
                    : code == EIO                     ? "the medium has a read fault: copy the file elsewhere first"
                                                      : "check the file system";
  throw io_error(name + ": cannot " + doing + ": " + std::strerror(code) + "; " + fix);
}

/// A file descriptor of a regular file that is not empty.
class descriptor {
public:
  explicit descriptor(const std::string& name) : name_(name) {
    // O_NONBLOCK: opening a pipe nobody writes to must give an error, not hang.
    file_ = ::open(name.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file_ < 0) { fail_system(name, "open", errno); }
    try {
      struct stat status {};
      if (::fstat(file_, &status) != 0) { fail_system(name, "examine", errno); }
      if (S_ISDIR(status.st_mode)) { throw io_error(name + ": is a folder, not a file; name a file in it"); }
      if (!S_ISREG(status.st_mode)) {
        throw io_error(name + ": is a pipe or device, not a regular file; save the stream to a file first");
      }
      if (status.st_size == 0) {
        throw file_error(at_byte(name, 0, "the file is empty", "was the recording or the copy cut short?"));
      }
      size_ = static_cast<std::uint64_t>(status.st_size);
    } catch (...) {
      ::close(file_);
      throw;
    }
  }
  ~descriptor() {
    if (file_ >= 0) { ::close(file_); }
  }
  descriptor(descriptor&& other) noexcept : name_(std::move(other.name_)), size_(other.size_), file_(other.file_) {
    other.file_ = -1;
  }
  descriptor& operator=(descriptor&&) = delete;

  std::size_t read_at(void* to, std::size_t bytes, std::uint64_t offset) const {
    std::size_t done = 0;
    while (done < bytes) {
      const ssize_t got =
          ::pread(file_, static_cast<char*>(to) + done, bytes - done, static_cast<off_t>(offset + done));
      if (got < 0 && errno == EINTR) { continue; }
      if (got < 0) { fail_system(name_, "read", errno); }
      if (got == 0) { break; }
      done += static_cast<std::size_t>(got);
    }
    return done;
  }
  [[nodiscard]] std::uint64_t size() const noexcept { return size_; }

private:
  std::string name_;
  std::uint64_t size_ = 0;
  int file_ = -1;
};

class plain_stream final : public byte_stream {
public:
  plain_stream(std::string name, descriptor file)
      : byte_stream(std::move(name), false, file.size()), file_(std::move(file)) {}
  std::size_t read(void* to, std::size_t bytes) override {
    const std::size_t got = file_.read_at(to, bytes, offset_);
    offset_ += got;
    return got;
  }
  void seek(std::uint64_t offset) override { offset_ = offset; }
  [[nodiscard]] std::optional<std::uint64_t> size() const override { return file_.size(); }

private:
  descriptor file_;
};

class xz_stream final : public byte_stream {
public:
  xz_stream(std::string name, descriptor file)
      : byte_stream(std::move(name), true, file.size()), file_(std::move(file)) {
    start();
  }
  ~xz_stream() override { lzma_end(&lzma_); }

  std::size_t read(void* to, std::size_t bytes) override {
    lzma_.next_out = static_cast<std::uint8_t*>(to);
    lzma_.avail_out = bytes;
    while (lzma_.avail_out > 0 && !ended_ && fault_.empty()) { step(); }
    const std::size_t got = bytes - lzma_.avail_out;
    if (got == 0 && !fault_.empty()) { throw file_error(fault_); }
    offset_ += got;
    return got;
  }
  void seek(std::uint64_t offset) override {
    if (offset < offset_) { start(); }
    std::array<std::uint8_t, 65536> waste{};
    while (offset_ < offset) {
      const auto want = static_cast<std::size_t>(std::min<std::uint64_t>(waste.size(), offset - offset_));
      if (read(waste.data(), want) < want) { break; }
    }
  }
  [[nodiscard]] std::optional<std::uint64_t> size() const override {
    return ended_ ? std::optional(offset_) : std::nullopt;
  }

private:
  void start() {
    lzma_end(&lzma_);
    lzma_ = LZMA_STREAM_INIT;
    // 1 GiB covers every preset of xz (-9 needs 65 MiB) and keeps a hostile header from taking all memory.
    if (lzma_stream_decoder(&lzma_, std::uint64_t{1} << 30, LZMA_CONCATENATED) != LZMA_OK) {
      throw io_error(name_ + ": cannot start the xz decoder; is memory short?");
    }
    packed_offset_ = 0;
    offset_ = 0;
    fault_.clear();
    ended_ = false;
  }
  void step() {
    if (lzma_.avail_in == 0) {
      const std::size_t got = file_.read_at(packed_.data(), packed_.size(), packed_offset_);
      packed_offset_ += got;
      lzma_.next_in = packed_.data();
      lzma_.avail_in = got;
    }
    const lzma_ret code = lzma_code(&lzma_, lzma_.avail_in == 0 ? LZMA_FINISH : LZMA_RUN);
    if (code == LZMA_STREAM_END) {
      ended_ = true;
    } else if (code != LZMA_OK) {
      const char* what = code == LZMA_BUF_ERROR    ? "the xz data ends too early"
                         : code == LZMA_DATA_ERROR ? "the xz data is corrupt"
                         : code == LZMA_MEM_ERROR  ? "not enough memory for the xz data"
                                                   : "the xz data is of an unknown kind";
      fault_ = at_byte(name_, packed_offset_ - lzma_.avail_in, what, "the copy is damaged: check it with 'xz -t'");
    }
  }

  descriptor file_;
  lzma_stream lzma_ = LZMA_STREAM_INIT;
  std::vector<std::uint8_t> packed_ = std::vector<std::uint8_t>(65536);
  std::uint64_t packed_offset_ = 0;
  std::string fault_;
  bool ended_ = false;
};

} // namespace

std::unique_ptr<byte_stream> open_bytes(const std::filesystem::path& path) {
  std::string name = path.string();
  descriptor file(name);
  static constexpr std::array<std::uint8_t, 6> xz_magic = {0xFD, '7', 'z', 'X', 'Z', 0x00};
  std::array<std::uint8_t, 6> start{};
  const bool xz = file.read_at(start.data(), start.size(), 0) == start.size() && start == xz_magic;
  if (!xz) { return std::make_unique<plain_stream>(std::move(name), std::move(file)); }
  return std::make_unique<xz_stream>(std::move(name), std::move(file));
}

std::size_t byte_buffer::need(std::size_t want) {
  if (available() >= want || ended_) { return available(); }
  if (want > data_.size() - slack) { data_.resize(want + slack); }
  std::memmove(data_.data(), data_.data() + begin_, available());
  end_ -= begin_;
  begin_ = 0;
  while (end_ < want && !ended_) {
    const std::size_t got = stream_->read(data_.data() + end_, data_.size() - slack - end_);
    end_ += got;
    ended_ = got == 0;
  }
  return available();
}

void byte_buffer::seek(std::uint64_t offset) {
  const std::uint64_t first = this->offset();
  if (offset >= first && offset <= first + available()) {
    begin_ += static_cast<std::size_t>(offset - first);
    return;
  }
  begin_ = end_ = 0;
  ended_ = false;
  stream_->seek(offset);
}

} // namespace peal::io_detail
