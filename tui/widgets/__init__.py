"""What stands on a screen. Every one of them draws lines of safe text; none of them takes a plain `str`."""
