# Two officers: what one of them did alone.
# Unofficial translation of en/officers.ftl; the English phrase says what is meant.

# Beside mark-one_officer, once the second officer has confirmed more than 15 minutes after the release. $at: date-time group.
mark-confirmed_late = CONFIRMADO TARDE { $at }
# A hold is 10 minutes old, and its centre has neither cancelled the message nor said that it stands.
mark-hold_not_settled = EN SUSPENSO, Y SIN RESOLVER EN 10 MINUTOS
