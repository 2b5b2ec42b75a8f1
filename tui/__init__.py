"""The duty officer's terminal client."""
