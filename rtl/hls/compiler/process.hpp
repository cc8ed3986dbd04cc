// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Programs the compiler starts (clang, Python, dot) and the folder for their files.
#pragma once

#include <string>
#include <vector>

namespace peal::hls_compiler {

struct process_result {
  int code = 0;
  bool missing = false; ///< the program could not be started
  std::string output;   ///< standard output and error
};

/// Runs a program to its end.
process_result run_process(const std::vector<std::string>& arguments);

/// A folder that goes away with the object.
class temporary_folder {
public:
  temporary_folder();
  ~temporary_folder();
  temporary_folder(const temporary_folder&) = delete;
  temporary_folder& operator=(const temporary_folder&) = delete;
  const std::string& path() const { return path_; }

private:
  std::string path_;
};

} // namespace peal::hls_compiler
