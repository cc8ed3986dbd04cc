// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "io/output_file.hpp"

#include "peal/error.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace peal::io_detail {

namespace {

/// Errno of the failure, 0 when all bytes are written.
int write_all(int file, std::span<const std::uint8_t> bytes, std::uint64_t offset) noexcept {
  while (!bytes.empty()) {
    const ssize_t put = ::pwrite(file, bytes.data(), bytes.size(), static_cast<off_t>(offset));
    if (put < 0 && errno == EINTR) { continue; }
    if (put < 0) { return errno; }
    if (put == 0) { return ENOSPC; }
    offset += static_cast<std::uint64_t>(put);
    bytes = bytes.subspan(static_cast<std::size_t>(put));
  }
  return 0;
}

} // namespace

output_file::output_file(const std::filesystem::path& path) : name_(path.string()) {
  file_ = ::open(name_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (file_ < 0) { fail("create", errno); }
}

output_file::~output_file() {
  if (file_ >= 0) { ::close(file_); }
}

void output_file::fail(const char* doing, int code) const {
  const char* fix = code == ENOSPC || code == EDQUOT || code == EFBIG  ? "make room or write to another disk"
                    : code == EACCES || code == EPERM || code == EROFS ? "check the permissions of the folder"
                    : code == ENOENT || code == ENOTDIR                ? "check that the folder exists"
                                                                       : "check the file system";
  throw io_error(name_ + ": cannot " + doing + " at byte " + std::to_string(size_) + ": " + std::strerror(code) + "; " +
                 fix);
}

void output_file::append(std::span<const std::uint8_t> bytes) {
  if (const int code = write_all(file_, bytes, size_); code != 0) {
    // What is left of a half-written block would only look like damage; that the cut itself fails changes
    // nothing for the reader.
    [[maybe_unused]] const int cut = ::ftruncate(file_, static_cast<off_t>(size_));
    fail("write", code);
  }
  size_ += bytes.size();
}

void output_file::replace(std::uint64_t offset, std::span<const std::uint8_t> bytes) {
  if (const int code = write_all(file_, bytes, offset); code != 0) { fail("write", code); }
}

void output_file::sync() {
  // Pipes and device files cannot sync; there is nothing to lose there.
  if (::fdatasync(file_) != 0 && errno != EINVAL && errno != EROFS) { fail("sync", errno); }
}

void output_file::close() {
  const int file = file_;
  file_ = -1;
  if (file >= 0 && ::close(file) != 0) { fail("close", errno); }
}

void output_file::discard() noexcept {
  if (file_ < 0) { return; }
  ::close(file_);
  file_ = -1;
  ::unlink(name_.c_str());
}

} // namespace peal::io_detail
