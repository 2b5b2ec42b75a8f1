"""The steps, oldest first: v1 is the first release."""
