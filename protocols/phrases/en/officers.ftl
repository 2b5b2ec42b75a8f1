# Two officers: what one of them did alone.

# Beside mark-one_officer, once the second officer has confirmed more than 15 minutes after the release. $at: date-time group.
mark-confirmed_late = CONFIRMED LATE { $at }
# A hold is 10 minutes old, and its centre has neither cancelled the message nor said that it stands.
mark-hold_not_settled = HELD, AND NOT SETTLED IN 10 MINUTES
