"""Tests: they sit where the source sits."""
