"""The hotline: nodes, the SDK and the commands."""

__version__ = "0.1.0"
