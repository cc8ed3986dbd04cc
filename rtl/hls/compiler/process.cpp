// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "compiler/process.hpp"

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace peal::hls_compiler {

process_result run_process(const std::vector<std::string>& arguments) {
  int ends[2];
  if (pipe(ends) != 0) { throw std::runtime_error("no pipe for " + arguments.front()); }
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO);
  posix_spawn_file_actions_addclose(&actions, ends[0]);
  posix_spawn_file_actions_addclose(&actions, ends[1]);
  std::vector<char*> argv;
  for (const std::string& argument : arguments) { argv.push_back(const_cast<char*>(argument.c_str())); }
  argv.push_back(nullptr);
  pid_t child = 0;
  process_result result;
  const int failed = posix_spawnp(&child, argv[0], &actions, nullptr, argv.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  close(ends[1]);
  if (failed != 0) {
    close(ends[0]);
    result.missing = true, result.code = 127;
    return result;
  }
  char buffer[4096];
  for (;;) {
    const ssize_t got = read(ends[0], buffer, sizeof buffer);
    if (got > 0) { result.output.append(buffer, static_cast<std::size_t>(got)); }
    if (got == 0 || (got < 0 && errno != EINTR)) { break; }
  }
  close(ends[0]);
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {}
  result.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128;
  return result;
}

temporary_folder::temporary_folder() {
  std::string pattern = (std::filesystem::temp_directory_path() / "peal-hls-XXXXXX").string();
  if (!mkdtemp(pattern.data())) { throw std::runtime_error("no temporary folder at " + pattern); }
  path_ = pattern;
}

temporary_folder::~temporary_folder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

} // namespace peal::hls_compiler
