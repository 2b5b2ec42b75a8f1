"""The protocol: bytes in, decisions out; opens nothing and waits for nothing."""
