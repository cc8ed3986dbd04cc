// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "base/output_file.hpp"

#include "peal/error.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace peal {

namespace fs = std::filesystem;

namespace {

/// Errno of the failure, 0 when all bytes are written. Without `offset` where the file stands.
int write_all(int file, std::span<const std::uint8_t> bytes, const std::uint64_t* offset) noexcept {
  std::uint64_t at = offset == nullptr ? 0 : *offset;
  while (!bytes.empty()) {
    const ssize_t put = offset == nullptr ? ::write(file, bytes.data(), bytes.size())
                                          : ::pwrite(file, bytes.data(), bytes.size(), static_cast<off_t>(at));
    if (put < 0 && errno == EINTR) { continue; }
    if (put < 0) { return errno; }
    if (put == 0) { return ENOSPC; }
    at += static_cast<std::uint64_t>(put);
    bytes = bytes.subspan(static_cast<std::size_t>(put));
  }
  return 0;
}

void refuse_inputs(const fs::path& path, const output_options& options) {
  for (const fs::path& input : options.inputs) {
    std::error_code ignored; // what cannot be looked at is not the same file
    if (input == path || fs::equivalent(input, path, ignored)) {
      throw invalid_argument(path.string() + ": is the file to read; give another name");
    }
  }
}

} // namespace

output_file::output_file(const fs::path& path, output_options options)
    : name_(path.string()), target_(name_), replace_(options.replace), in_place_(options.in_place) {
  if (name_ == "-") {
    name_ = "standard output";
    seekable_ = false;
    file_ = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0);
    if (file_ < 0) { fail("write to", errno); }
    return;
  }
  std::error_code ignored;
  const fs::file_status named = fs::symlink_status(path, ignored);
  const fs::file_status behind = fs::status(path, ignored); // of what a link leads to
  if (fs::is_directory(behind)) { throw io_error(name_ + ": is a folder; name a file in it"); }
  if (fs::exists(behind) && !fs::is_regular_file(behind)) {
    seekable_ = false;
    open_directly(0);
    return;
  }
  refuse_inputs(path, options);
  if (fs::exists(named) && !replace_) { throw io_error(name_ + ": is already there; remove it or add --force"); }
  // Through a link the file behind it is replaced, and the link stays.
  if (fs::exists(behind)) { target_ = fs::canonical(path, ignored).string(); }
  if (target_.empty()) { target_ = name_; }
  if (in_place_) {
    written_ = target_;
    open_directly(O_CREAT | O_TRUNC | (replace_ ? 0 : O_EXCL));
  } else {
    open_beside();
  }
}

output_file::~output_file() {
  if (file_ < 0) { return; }
  if (in_place_ || written_.empty()) {
    ::close(file_);
  } else {
    discard();
  }
}

void output_file::open_directly(int more_flags) {
  file_ = ::open(target_.c_str(), O_WRONLY | O_CLOEXEC | more_flags, 0666);
  if (file_ < 0) { fail("create", errno); }
}

void output_file::open_beside() {
  constexpr int most_tries = 100; // several writers of one name in one process, or leftovers of killed ones
  for (int number = 0; number < most_tries; ++number) {
    written_ = target_;
    written_.append(".").append(std::to_string(::getpid()));
    if (number > 0) { written_.append("-").append(std::to_string(number)); }
    written_.append(".part");
    file_ = ::open(written_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file_ >= 0) { return; }
    if (errno != EEXIST) { break; }
  }
  fail("create", errno);
}

void output_file::fail(const char* doing, int code) const {
  const char* fix = code == ENOSPC || code == EDQUOT || code == EFBIG  ? "make room or write to another disk"
                    : code == EACCES || code == EPERM || code == EROFS ? "check the permissions of the folder"
                    : code == ENOENT || code == ENOTDIR                ? "check that the folder exists"
                    : code == EPIPE                                    ? "its reader has gone"
                                                                       : "check the file system";
  throw io_error(name_ + ": cannot " + doing + " at byte " + std::to_string(size_) + ": " + std::strerror(code) + "; " +
                 fix);
}

void output_file::append(std::span<const std::uint8_t> bytes) {
  if (const int code = write_all(file_, bytes, seekable_ ? &size_ : nullptr); code != 0) {
    // What is left of a half-written block would only look like damage; that the cut itself fails changes
    // nothing for the reader.
    [[maybe_unused]] const int cut = seekable_ ? ::ftruncate(file_, static_cast<off_t>(size_)) : 0;
    fail("write", code);
  }
  size_ += bytes.size();
}

void output_file::append(std::string_view text) {
  append({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

void output_file::rewrite(std::uint64_t offset, std::span<const std::uint8_t> bytes) {
  if (!seekable_) {
    throw invalid_argument(name_ + ": this format goes back to its beginning, which a pipe cannot; name a file");
  }
  if (const int code = write_all(file_, bytes, &offset); code != 0) { fail("write", code); }
}

void output_file::sync() {
  // Pipes and device files cannot sync; there is nothing to lose there.
  if (::fdatasync(file_) != 0 && errno != EINVAL && errno != EROFS) { fail("sync", errno); }
}

void output_file::take_name() {
  if (written_.empty() || written_ == target_) { return; }
  int code = ::renameat2(AT_FDCWD, written_.c_str(), AT_FDCWD, target_.c_str(), replace_ ? 0U : RENAME_NOREPLACE) == 0
                 ? 0
                 : errno;
  if (code == EINVAL) { // a file system that cannot promise it
    code = fs::exists(target_) && !replace_ ? EEXIST : ::rename(written_.c_str(), target_.c_str()) == 0 ? 0 : errno;
  }
  if (code == 0) { return; }
  ::unlink(written_.c_str());
  if (code == EEXIST) { throw io_error(name_ + ": came into being meanwhile; remove it or add --force"); }
  fail("rename", code);
}

void output_file::finish() {
  if (file_ < 0) { return; }
  if (seekable_) { sync(); }
  const int file = file_;
  file_ = -1;
  if (::close(file) != 0) { fail("close", errno); }
  take_name();
}

void output_file::discard() noexcept {
  if (file_ < 0) { return; }
  ::close(file_);
  file_ = -1;
  if (!written_.empty()) { ::unlink(written_.c_str()); }
}

} // namespace peal
