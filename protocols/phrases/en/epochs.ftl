### A centre that was set back, and goes on: what stands over every screen until it does.

epoch-stands_still = WE STAND STILL
# $centre: ours; $at: 221415Z NOV 26.
epoch-why_went_back = { $centre } went back, { $at }: a peer holds our signature above our record.
epoch-why_restored = { $centre } was restored from a backup, { $at }: what was signed after it is not known here.
epoch-why_promoted = { $centre } runs on a replica that took over, { $at }: what it lacks is not known here.
epoch-why_forked = { $centre } gave one number twice, found { $at }: both are kept as proof.
epoch-nothing_leaves = NOTHING LEAVES HERE. What comes in is received. Until it goes on: call by voice.
# $command, $show: commands, not translated.
epoch-first_now = Two officers open a new epoch: { $command }, at two seats; see { $show }
# $role: who signed; $at: 14:20:07Z.
epoch-second_now = { $role } has signed. A second officer: { $command }, at once. Alone from { $at } at the earliest.
# $epoch: its number; $role: who opened it.
epoch-by_one = { $centre }: EPOCH BY ONE OFFICER ({ $epoch }, { $role })
epoch-confirm = A second officer: { $command }
mark-recovered = RECOVERED
