"""The words that are read, and the words that are not used."""
