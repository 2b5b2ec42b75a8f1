### A centre that was set back, and goes on: what stands over every screen until it does.
# Unofficial translation of en/epochs.ftl; the English phrase says what is meant.

epoch-stands_still = NOUS SOMMES À L’ARRÊT
# $centre: ours; $at: 221415Z NOV 26.
epoch-why_went_back = { $centre } est revenu en arrière, { $at } : un correspondant détient notre signature, en avance sur nos archives.
epoch-why_restored = { $centre } a été restauré à partir d’une sauvegarde, { $at } : ce qui a été signé depuis celle-ci n’est pas connu ici.
epoch-why_promoted = { $centre } fonctionne sur une réplique qui a pris le relais, { $at } : ce qui y manque n’est pas connu ici.
epoch-why_forked = { $centre } a donné deux fois un même numéro, constaté { $at } : les deux sont conservés comme preuve.
epoch-nothing_leaves = RIEN NE PART D’ICI. Ce qui arrive est enregistré. Tant que cela dure : appeler de vive voix.
# $command, $show: commands, not translated.
epoch-first_now = Deux personnes habilitées ouvrent une nouvelle série : { $command }, à deux postes ; voir { $show }
# $role: who signed; $at: 14:20:07Z.
epoch-second_now = { $role } a signé. Seconde signature : { $command }, aussitôt. Signature unique : à partir de { $at } au plus tôt.
# $epoch: its number; $role: who opened it.
epoch-by_one = { $centre } : SÉRIE OUVERTE SUR UNE SEULE SIGNATURE ({ $epoch }, { $role })
epoch-confirm = { $command } : seconde signature
mark-recovered = RÉCUPÉRÉ
