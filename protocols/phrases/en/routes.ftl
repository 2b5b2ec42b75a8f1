# Routes and reachability: what a centre has said beforehand, beside what is seen.

# Beside LINK LOST and NOT SEEN. $change: one of code-change-* of procedure.watch_hours, in words. $until: date-time group.
# $digits: the five digits of the message that says so.
planned-note = { $change } until { $until }, said in { $digits }
