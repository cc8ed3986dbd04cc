// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A shared object that is no module, whatever its name.
extern "C" int something_else() { return 1; }
