### A centre that was set back, and goes on: what stands over every screen until it does.
# Unofficial translation of en/epochs.ftl; the English phrase says what is meant.

epoch-stands_still = NUESTRO CENTRO ESTÁ DETENIDO
# $centre: ours; $at: 221415Z NOV 26.
epoch-why_went_back = { $centre } retrocedió, { $at }: otro centro conserva nuestra firma por delante de nuestro registro.
epoch-why_restored = { $centre } se restauró desde una copia de seguridad, { $at }: aquí no se sabe qué se firmó después de esa copia.
epoch-why_promoted = { $centre } funciona con una réplica que tomó el relevo, { $at }: aquí no se sabe qué le falta.
epoch-why_forked = { $centre } dio un mismo número dos veces; se halló { $at }: las dos expediciones se conservan como comprobante.
epoch-nothing_leaves = DE AQUÍ NO SALE NADA. Lo que llega se recibe. Hasta que el centro siga: llamar de viva voz.
# $command, $show: commands, not translated.
epoch-first_now = Dos oficiales abren una época nueva: { $command }, en dos puestos; véase { $show }
# $role: who signed; $at: 14:20:07Z.
epoch-second_now = { $role } ha firmado. Otra persona oficial: { $command }, de inmediato. Con una sola firma, no antes de { $at }.
# $epoch: its number; $role: who opened it.
epoch-by_one = { $centre }: ÉPOCA CON UNA SOLA FIRMA ({ $epoch }, { $role })
epoch-confirm = Otra persona oficial: { $command }
mark-recovered = RECUPERADO
