"""The one committer on PostgreSQL: what it is held to on SQLite, on a real server."""

from tests.node.record.test_committer import *  # noqa: F403

# A disk that stands still, and a power cut as a copy of files, are SQLite's.
del test_no_answer_and_no_waking_before_the_commit  # noqa: F821
del test_a_power_cut_leaves_all_of_it_or_nothing  # noqa: F821

# These say nothing of a store that the others do not.
del test_a_retry_is_not_signed_again  # noqa: F821
del test_a_refused_submission_is_signed_by_nobody  # noqa: F821
del test_released_at_never_goes_back_within_a_line  # noqa: F821
del test_every_addressee_is_released_to_in_one_act  # noqa: F821
