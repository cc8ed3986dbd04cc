# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""The generator behind scripts/gen: one module reads the definition, one module per output language writes."""
