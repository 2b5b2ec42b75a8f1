"""The record on PostgreSQL: one real server for a whole run of the tests, a database of its own for each."""
