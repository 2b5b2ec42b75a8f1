### A centre that was set back, and goes on: what stands over every screen until it does.
# Unofficial translation of en/epochs.ftl; the English phrase says what is meant.

epoch-stands_still = 我方停止放行
# $centre: ours; $at: 221415Z NOV 26.
epoch-why_went_back = { $centre }已回退，{ $at }：对端所持的我方签名超前于我方记录。
epoch-why_restored = { $centre }已从备份还原，{ $at }：此后所签署的内容此处未知。
epoch-why_promoted = { $centre }运行于已接替的副本，{ $at }：其所缺的内容此处未知。
epoch-why_forked = { $centre }将同一编号给出两次，发现于{ $at }：两份均留作证据。
epoch-nothing_leaves = 本处不发出任何内容。来文予以接收。在继续之前：以话音呼叫。
# $command, $show: commands, not translated.
epoch-first_now = 由两名值班员在两个席位开启新世代：{ $command }；见{ $show }
# $role: who signed; $at: 14:20:07Z.
epoch-second_now = { $role }已签署。由第二值班员立即运行：{ $command }。最早自{ $at }起可由一人单独进行。
# $epoch: its number; $role: who opened it.
epoch-by_one = { $centre }：世代由一名值班员开启（{ $epoch }，{ $role }）
epoch-confirm = 由第二值班员运行：{ $command }
mark-recovered = 已找回
