# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""What scripts/hls_fmax and scripts/hls_results share."""
