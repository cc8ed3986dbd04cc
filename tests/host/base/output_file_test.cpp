// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Files being written: nothing is overwritten, nothing half stands under the name, a full disk is told.
#include "base/output_file.hpp"

#include "peal/error.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace peal;
namespace fs = std::filesystem;

namespace {

class folder {
public:
  folder() {
    std::string name = (fs::temp_directory_path() / "peal-output-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) { throw std::runtime_error("mkdtemp"); }
    path_ = name;
  }
  ~folder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  folder(const folder&) = delete;
  folder& operator=(const folder&) = delete;
  [[nodiscard]] fs::path operator/(const char* name) const { return path_ / name; }
  [[nodiscard]] std::size_t files() const {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(path_), {}));
  }

private:
  fs::path path_;
};

void save(const fs::path& path, const std::string& text) { std::ofstream(path) << text; }

std::string text_of(const fs::path& path) {
  std::ifstream in(path);
  return std::string(std::istreambuf_iterator<char>(in), {});
}

void write(const fs::path& path, const std::string& text, const output_options& options = {}) {
  output_file out(path, options);
  out.append(text);
  out.finish();
}

} // namespace

TEST_CASE("a file has its name when it is finished, and not before") {
  folder here;
  {
    output_file out(here / "x");
    out.append("first ");
    CHECK_FALSE(fs::exists(here / "x"));
    out.append("second");
    out.rewrite(0, std::vector<std::uint8_t>{'F'});
    CHECK(out.size() == 12);
    out.finish();
    out.finish();
  }
  CHECK(text_of(here / "x") == "First second");
  CHECK(here.files() == 1);
  {
    output_file given_up(here / "y");
    given_up.append("half");
  }
  CHECK(here.files() == 1);
}

TEST_CASE("an existing file is replaced only when that is asked for, and stays whole until then") {
  folder here;
  save(here / "x", "old");
  CHECK_THROWS_AS(output_file(here / "x"), io_error);
  {
    output_file out(here / "x", {.replace = true});
    out.append("new");
    CHECK(text_of(here / "x") == "old");
  }
  CHECK(text_of(here / "x") == "old");
  write(here / "x", "new", {.replace = true});
  CHECK(text_of(here / "x") == "new");
  fs::create_directory(here / "folder");
  CHECK_THROWS_AS(output_file(here / "folder", {.replace = true}), io_error);
  CHECK(here.files() == 2);
}

TEST_CASE("a file that came into being meanwhile is not replaced") {
  folder here;
  output_file out(here / "x");
  out.append("mine");
  save(here / "x", "theirs");
  CHECK_THROWS_AS(out.finish(), io_error);
  CHECK(text_of(here / "x") == "theirs");
  CHECK(here.files() == 1);
}

TEST_CASE("an input is never the output, under whatever name") {
  folder here;
  save(here / "in", "data");
  fs::create_symlink(here / "in", here / "soft");
  fs::create_hard_link(here / "in", here / "hard");
  for (const fs::path& path : {here / "in", here / "soft", here / "hard", here / "./in"}) {
    CAPTURE(path);
    for (const bool in_place : {false, true}) {
      CHECK_THROWS_AS(output_file(path, {.replace = true, .inputs = {here / "in"}, .in_place = in_place}),
                      peal::invalid_argument);
    }
  }
  CHECK(text_of(here / "in") == "data");
  CHECK_NOTHROW(write(here / "out", "x", {.replace = true, .inputs = {here / "in", here / "missing"}}));
}

TEST_CASE("a link is written through") {
  folder here;
  save(here / "real", "old");
  fs::create_symlink("real", here / "link");
  CHECK_THROWS_AS(output_file(here / "link"), io_error);
  write(here / "link", "new", {.replace = true});
  CHECK(fs::is_symlink(here / "link"));
  CHECK(text_of(here / "real") == "new");
  fs::create_symlink("nowhere", here / "dangling");
  CHECK_THROWS_AS(output_file(here / "dangling"), io_error);
}

TEST_CASE("in place the bytes stand under the name at once and stay, also after SIGKILL") {
  folder here;
  const pid_t child = fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    output_file out(here / "x", {.in_place = true});
    out.append("recorded");
    raise(SIGKILL);
  }
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  REQUIRE(WIFSIGNALED(status));
  CHECK(text_of(here / "x") == "recorded");
  CHECK_THROWS_AS(output_file(here / "x", {.in_place = true}), io_error);
  output_file again(here / "x", {.replace = true, .in_place = true});
  again.discard();
  CHECK(here.files() == 0);
}

TEST_CASE("a full disk is an error, and what was appended whole stays whole") {
  folder here;
  CHECK_THROWS_AS(write("/dev/full", "x"), io_error);
  CHECK_THROWS_AS(output_file(here / "no/such/folder"), io_error);
  struct rlimit before {};
  REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
  const auto old = std::signal(SIGXFSZ, SIG_IGN);
  {
    output_file out(here / "x");
    out.append("good");
    struct rlimit small = before;
    small.rlim_cur = 10;
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    CHECK_THROWS_AS(out.append("much too long"), io_error);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &before) == 0);
    CHECK(out.size() == 4);
    out.finish();
  }
  std::signal(SIGXFSZ, old);
  CHECK(text_of(here / "x") == "good");
}

TEST_CASE("a pipe is written to and cannot be gone back in") {
  folder here;
  REQUIRE(mkfifo((here / "pipe").c_str(), 0600) == 0);
  const pid_t child = fork();
  REQUIRE(child >= 0);
  if (child == 0) { _exit(text_of(here / "pipe") == "through" ? 0 : 1); }
  {
    output_file out(here / "pipe");
    out.append("through");
    CHECK_THROWS_AS(out.rewrite(0, std::vector<std::uint8_t>{'T'}), peal::invalid_argument);
    out.finish();
  }
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  CHECK(status == 0);
  CHECK(fs::is_fifo(here / "pipe"));
}
