# What each code of a refusal means, and what to do next.
# Unofficial translation of en/errors.ftl; the English phrase says what is meant.
#
# `hotline explain CODE`, the client and the reference page print these. The sentences are read by somebody at three in
# the morning: short, and ending in what to do. Each is one line and takes no argument. What stands between backquotes is
# typed as it is, in every language; so are option names, file names, types and words in capitals that a screen shows in
# another place (STALE, RECORD NEEDED, NOT SEEN: as mark-* and state-* say them in the same language).
#
#     error-CODE-meaning    what was found; one sentence, two at the most
#     error-CODE-remedy     what to do now


## Bytes

# Not told to the sender, who hears only that it was unreadable.
error-not_canonical-meaning = 字节不符合唯一规范形式。
error-not_canonical-remedy = 请发送方重发该报文；若再次发生，则其程序使用另一种格式。
# Not told to the sender, who hears only that it was unreadable.
error-too_large-meaning = 字节长度超过此类内容的上限。
error-too_large-remedy = 缩短文本，或将较长部分作为附件发送。
# Not told to the sender, who hears only that it was unreadable.
error-schema-meaning = 有字段缺失、不识别或种类不符。
error-schema-remedy = 将所示字段与`hotline schema`中该类型和版本的内容比对。

## Keys and signatures

# Not told to the sender, who hears only that it was unreadable.
error-bad_key-meaning = 该公钥不是健全的密钥（低阶、不在曲线上或长度不符）。
error-bad_key-remedy = 不要登记该密钥。以话音请其持有者重新生成密钥。
# Not told to the sender, who hears only that it was unreadable.
error-bad_signature-meaning = 签名与这些字节和此密钥不符。
error-bad_signature-remedy = 其中内容一概不可信。若其自称为已知中心，以话音呼叫该中心。
# Not told to the sender, who hears only that it was unreadable.
error-unknown_key-meaning = 签署所用密钥未列入该签署方的任何有效记录。
error-unknown_key-remedy = 取得签署方的最新声明（`hotline roster import`）；若仍未列入，呼叫其登记员。
# The sender is told this code.
error-key_revoked-meaning = 在此签署之前，该密钥已由其参加方撤销。
error-key_revoked-remedy = 勿据此行动。以话音呼叫该参加方的联络点，报告已撤销密钥被使用。
# The sender is told this code.
error-key_locked-meaning = 此通行短语不能打开密钥文件。
error-key_locked-remedy = 重新键入通行短语；三次不成，使用第二密钥或呼叫登记员。
# The sender is told this code.
error-key_exposed-meaning = 本机上他人可读取该密钥文件。
error-key_exposed-remedy = 运行此处所示命令；若他人可能已读取，请登记员更换密钥。

## Sealing

# Not told to the sender, who hears only that it was unreadable.
error-unreadable-meaning = 密封件无法打开，或其中内容不真实。
error-unreadable-remedy = 发送方会自动再次密封；若发生两次，双方均有警报提示。
# The sender is told this code.
error-key_gone-meaning = 该件密封所用的密钥已销毁。
error-key_gone-remedy = 无须操作：现行公告会自动送回，发送方再次密封。

## Addressing

# Not told to the sender, who hears only that it was unreadable.
error-wrong_mode-meaning = 生成时所处模式（实际、训练或测试）与本节点不同。
error-wrong_mode-remedy = 不同模式之间不传送任何内容。使用所需模式的客户端和密钥。
# Not told to the sender, who hears only that it was unreadable.
error-not_pinned-meaning = 该中心的参加方在此处未经我方两名值班员绑定。
error-not_pinned-remedy = 经另一途径与该参加方比对指纹，然后运行`hotline party introduce`。
# Not told to the sender, who hears only that it was unreadable.
error-not_for_us-meaning = 该放行件的收件方是另一中心。
error-not_for_us-remedy = 有一方转来了并非给我方的内容。以话音告知发送方。
# The sender is told this code.
error-unknown_centre-meaning = 已绑定的参加方中没有此名称的中心。
error-unknown_centre-remedy = 用`hotline roster show`核对拼写；若为新参加方，先引入该参加方。

## Roster

# Not told to the sender, who hears only that it was unreadable.
error-record_rolled_back-meaning = 此记录早于我方已持有的记录。
error-record_rolled_back-remedy = 保留我方记录。若对方坚持，呼叫其登记员：有一方向对方出示了旧记录。
# Not told to the sender, who hears only that it was unreadable.
error-record_forked-meaning = 两份不同记录的版本号相同。
error-record_forked-remedy = 两份均留作证据。在采信任何一份之前，以话音呼叫该参加方的登记员。
# Not told to the sender, who hears only that it was unreadable.
error-record_jumped-meaning = 记录版本号跳跃超过1,000。
error-record_jumped-remedy = 询问该参加方登记员原因；导入中间各版记录。
# The sender is told this code.
error-record_expired-meaning = 该记录已过到期日。
error-record_expired-remedy = 已知密钥仍可验证，并标为“陈旧”。请该参加方提供最新记录。
# The sender is told this code.
error-record_needed-meaning = 签署所依据的记录我方没有。
error-record_needed-remedy = 警报“需要记录”：导入发送方的最新声明（`hotline roster import`）。

error-roster_stale-meaning = 收件方的声明或根记录已到期：其密钥可能已被撤销，而我方无从得知。
error-roster_stale-remedy = 请其提供最新声明并导入（`hotline roster import`）。特提和特急，如由值班员按名称确认该中心，现在即可发出（`--over-stale CENTRE`）。
# Not told to the sender, who hears only that it was unreadable.
error-below_threshold-meaning = 有效签名数少于该记录所要求的门限。
error-below_threshold-remedy = 用`hotline party sign`补齐所缺签名。
# The sender is told this code.
error-statement_rolled_back-meaning = 该放行件所列声明早于本线路已使用的声明。
error-statement_rolled_back-remedy = 呼叫发送中心：其可能正以旧备份运行。
# The sender is told this code.
error-pin_needs_two-meaning = 绑定须有我方中心两名值班员的签名方为有效。
error-pin_needs_two-remedy = 由第二值班员用自己的密钥运行同一`hotline party introduce`命令。
# Not told to the sender, who hears only that it was unreadable.
error-centre_taken-meaning = 此处另一参加方已有同名中心。
error-centre_taken-remedy = 两者之一须另选名称，方可引入。
# Not told to the sender, who hears only that it was unreadable.
error-name_alike-meaning = 其中有名称与此处所采信的参加方或中心的名称形似，而实为另一名称。
error-name_alike-remedy = 逐字母比对两个名称，以话音呼叫你所知的一方。若双方均属诚实，由其中一方另选名称：中心在新声明中，参加方在新根记录中。

## Lines

# The sender is told this code.
error-line_forked-meaning = 同一线路存在两份不同的经签署的历史。
error-line_forked-remedy = 两份均留作证据。停止依据该中心的记录，并以话音呼叫该中心。
# The sender is told this code.
error-number_reused-meaning = 同一线路编号用于两份不同的放行件。
error-number_reused-remedy = 两份均留作证据。发送中心须开启新世代。
# The sender is told this code.
error-released_twice-meaning = 同一报文在同一世代内放行了两次。
error-released_twice-remedy = 第二次放行被拒收；第一次维持有效。
# The sender is told this code.
error-epoch_closed-meaning = 该放行件属于发送方已关闭的世代。
error-epoch_closed-remedy = 已存入并标为“旧世代”；仍有必要的内容由发送方重新放行。
# Not told to the sender, who hears only that it was unreadable.
error-epoch_unknown-meaning = 该放行件所列世代尚无记录到达。
error-epoch_unknown-remedy = 发送方节点会先发送其世代记录；若情况持续，呼叫发送方。
# The sender is told this code.
error-rolled_back-meaning = 本节点已回退：曾被还原，或对端所持的我方签名超前于我方记录。本节点不放行任何内容。
error-rolled_back-remedy = 由两名值班员开启新世代：`hotline epoch show`，然后在一个席位运行`hotline epoch open`，并在另一席位再次运行。在此之前以话音呼叫各中心。

error-epoch_too_early-meaning = 新世代尚不能开启。
error-epoch_too_early-remedy = `hotline epoch show`列出何方未应答，以及呼叫第二值班员已有多久。第二值班员可立即签署。
# The sender is told this code.
error-id_reused-meaning = 该标识已用于另一文本。
error-id_reused-remedy = 另拟新稿；标识不得用于其他文字。

## Officers

# The sender is told this code.
error-officer_signature-meaning = 有值班员签名与此文本不符。
error-officer_signature-remedy = 发送中心放行了其值班员未签署的内容。以话音呼叫该中心。
# The sender is told this code.
error-officer_unknown-meaning = 签署的值班员未列入发送中心。
error-officer_unknown-remedy = 请发送方提供最新声明，或由登记员添加该值班员。
# The sender is told this code.
error-officers_missing-meaning = 此件须两名值班员签署，现仅有一人签名。
error-officers_missing-remedy = 由第二值班员放行：`hotline release`，或在第二席位按F3。
# The sender is told this code.
error-same_officer-meaning = 拟稿人与第二签署人为同一人。
error-same_officer-remedy = 须由另一值班员以另一角色、用自己的密钥放行。
# The sender is told this code.
error-capacity-meaning = 签署时所用的身份组合不为此类型所允许。
error-capacity-remedy = 签署资格见`hotline schema TYPE`；以适当身份重新签署。
# The sender is told this code.
error-second_too_late-meaning = 第二值班员的签署早于放行30分钟以上。
error-second_too_late-remedy = 由第二值班员重新签署；随即放行。
# The sender is told this code.
error-not_your_seat-meaning = 该签名不属于在本席位登录的值班员。
error-not_your_seat-remedy = 每名值班员用自己的密钥登录，且仅在该处签署。
# The sender is told this code.
error-speaks_for-meaning = 报文所代表的级别超出名册允许该中心代表的级别。
error-speaks_for-remedy = 降低`speaks_for`，或由登记员提高该中心的级别。

## Messages

# The sender is told this code.
error-draft_wrong-meaning = 草稿有字段缺失或有误。
error-draft_wrong-remedy = 改正所列每个字段；尚未签署或发出任何内容。
# The sender is told this code.
error-form_unknown-meaning = 本程序无法读取此类型或版本。
error-form_unknown-remedy = 报头已验证并显示。呼叫发送方；更新本程序。
# The sender is told this code.
error-precedence_too_high-meaning = 紧急等级高于此类型在距其决定时限尚有此时间时所允许的等级。
error-precedence_too_high-remedy = 降低紧急等级，或说明理由（`precedence_reason`），理由随报文传送。
# The sender is told this code.
error-relation_unknown-meaning = 所指报文不在本线路上。
error-relation_unknown-remedy = 核对所指报文的五位数字和日期时间组。
# The sender is told this code.
error-relation_wrong-meaning = 此类型不能与该报文构成此种关系。
error-relation_wrong-remedy = 允许的关系见`hotline schema TYPE`。
# The sender is told this code.
error-case_wrong-meaning = 事项与所指报文不一致。
error-case_wrong-remedy = 草稿中不填事项：由所指报文带入。
# The sender is told this code.
error-charter_unknown-meaning = 所列章程我方未曾接受。
error-charter_unknown-remedy = 经直接通道发送，或先接受该章程。
# The sender is told this code.
error-type_not_opened-meaning = 此类型未在本通道开放。
error-type_not_opened-remedy = 使用本通道已开放的类型，或以话音呼叫该中心。
# The sender is told this code.
error-label_blocks-meaning = 阅读标签不允许此收件方阅读。
error-label_blocks-remedy = 更改标签或去除该收件方；尚未签署任何内容。

## Channels and parties

# The sender is told this code.
error-channel_suspended-meaning = 该通道已由一名成员暂停。
error-channel_suspended-remedy = 等待恢复，或以话音呼叫该中心。机组危险的告知、章程和程序类报文可以通过。
# The sender is told this code.
error-channel_ended-meaning = 该通道已终止：其章程已撤回或被取代，或所余成员不足。
error-channel_ended-remedy = 经直接通道发送，或经取代它的章程的通道发送。
# The sender is told this code.
error-not_a_member-meaning = 发送方或某收件方不是本通道成员。
error-not_a_member-remedy = 用`hotline charter show`查看成员；仅发给成员。
# The sender is told this code.
error-member_missing-meaning = 变更通道的报文须发给其他每个成员，现缺一个收件方。
error-member_missing-remedy = 在`to`中列入其他每个成员，并重新签署。
# The sender is told this code.
error-type_closed-meaning = 本中心不得签署此件：其声明未列此类型，或其所属国未予开放。
error-type_closed-remedy = 请登记员列入该类型；参加方由一国授权的，由该国在其声明中开放。
# The sender is told this code.
error-drill_text-meaning = 训练模式下缺少训练部分，或在训练模式之外出现该部分；或训练的文本否认其为训练。
error-drill_text-remedy = 在所需模式的节点上拟稿；训练的文本，措辞不得称其为真实。

## Attachments

# The sender is told this code.
error-attachment_wrong-meaning = 附件的一部分或全部与其报文所列不符。该内容已丢弃。
error-attachment_wrong-remedy = 报文本身无误。请其发送方在同一事项中重新附上文件。
# The sender is told this code.
error-attachment_missing-meaning = 附件内容不在此处，或不完整。
error-attachment_missing-remedy = 发送之前，重新附上文件。属来文的：链路连通时自动取回；进度见`hotline attachment list`。
# The sender is told this code.
error-attachment_type-meaning = 此媒体类型的文件不予传送。
error-attachment_type-remedy = 以纯文本、CSV、JSON、XML、PDF、PNG或JPEG发送；不得为压缩包、程序或含脚本的文件。
# The sender is told this code.
error-attachment_quota-meaning = 该中心送来的附件超过节点设置的单日或总计限额。
error-attachment_quota-remedy = 满一日后自动取回；或在node.toml中提高`attachment_day_bytes`或`attachment_total_bytes`，并重新启动节点。
# The sender is told this code.
error-attachment_key-meaning = 同一密钥用于两项不同内容，会使两者可相互推知。
error-attachment_key-remedy = 重新附上文件：每个附件自动获得新密钥。

## Sessions

# Not told to the sender, who hears only that it was unreadable.
error-hello_refused-meaning = 对端未能证明其身份。
error-hello_refused-remedy = 核对地址、绑定和模式；再次尝试之前以话音比对指纹。
# Not told to the sender, who hears only that it was unreadable.
error-frame_refused-meaning = 收到不应在该处出现的帧。
error-frame_refused-remedy = 链路关闭后重新拨接；若再次发生，则对方运行的是另一程序。
# Not told to the sender, who hears only that it was unreadable.
error-too_slow-meaning = 对端未及时完成握手。
error-too_slow-remedy = 链路自动重新拨接。

## Programs

# Told to the program that called.
error-token_unknown-meaning = 该调用没有本节点所识别的令牌。
error-token_unknown-remedy = 发送`Authorization: Bearer TOKEN`，令牌须属本节点和本模式；值班员用`hotline token new`给出新代码。
# Told to the program that called.
error-not_allowed-meaning = 调用方不得办理此事。
error-not_allowed-remedy = 程序在任何情况下均不视为人：留下草稿，由值班员阅读并签署。
# Told to the program that called.
error-in_progress-meaning = 同一标识此刻正在提交。
error-in_progress-remedy = 一秒后重复同一调用：得到的是首次调用的答复。
# Told to the program that called.
error-cursor_expired-meaning = 该游标所指的事件已不再提供，或从未存在。
error-cursor_expired-remedy = 读取`GET /v1/messages?state=open`，然后从随附的游标起继续读取事件。
# Told to the program that called.
error-rate_limited-meaning = 该程序的询问频度高于本节点的应答频度。
error-rate_limited-remedy = 按`Retry-After`所示时间等待，然后重复同一调用；特提内容从不延后。

# Told to the program that called.
error-clock_skew-meaning = 标识中的时刻比本节点时钟超前5分钟以上，或落后24小时以上。
error-clock_skew-remedy = 校准生成该标识的计算机的时钟，并生成新标识；未存入任何内容。

## Journal and evidence

# Not told to the sender, who hears only that it was unreadable.
error-proof_wrong-meaning = 该证明不能将此条目与该头值相连。
error-proof_wrong-remedy = 记录已被更改，或证明属于另一日志。两者均留作证据。
# Not told to the sender, who hears only that it was unreadable.
error-checkpoint_wrong-meaning = 该检查点不是该日志的经签署记载。
error-checkpoint_wrong-remedy = 再次索取检查点；被更改的检查点是证据：予以保留。
error-journal_forked-meaning = 同一日志有两个经签署的头值，二者不可能均属诚实。
error-journal_forked-remedy = 两个均原样保留，并以电话询问该日志所属中心：其记录之一不是其先前出示的记录。
error-witness_refused-meaning = 见证方未签署该日志的头值。
error-witness_refused-remedy = 查看见证方所称：`hotline journal verify`重新读取我方记录；在见证方接受之前，该头值仅有我方签名。
# The sender is told this code.
error-record_damaged-meaning = 已存记录与其哈希值不再相符。
error-record_damaged-remedy = 停止节点并运行`hotline journal verify`；从对端或备份取回该记录。

## Files and commands

# The sender is told this code.
error-file_unreadable-meaning = 该文件不能按其应有类别读取。
error-file_unreadable-remedy = 核对文件名，改正所示行，或请来源方重新提供。
# The sender is told this code.
error-not_found-meaning = 此处没有该名称的内容。
error-not_found-remedy = 核对名称；此处的报文见`hotline list`。
# The sender is told this code.
error-ambiguous-meaning = 不止一项内容具有该名称。
error-ambiguous-remedy = 给出完整文号或更多位哈希值。
# The sender is told this code.
error-not_reachable-meaning = 节点无应答。
error-not_reachable-remedy = 用`hotline serve DIR`启动节点，或核对`--at`。
# The sender is told this code.
error-already-meaning = 此事已经办过。
error-already-remedy = 无须操作。
# The sender is told this code.
error-not_waiting-meaning = 没有此件待放行的报文。
error-not_waiting-remedy = 见`hotline list`：已放行、已退回，或30分钟已过。
# The sender is told this code.
error-not_seen-meaning = 等待时间已过，所等内容未到。
error-not_seen-remedy = 仍可能到达：何方尚有何事未办见`hotline ladder`。以话音呼叫该中心。
# The sender is told this code.
error-store_busy-meaning = 另一进程占用本中心的数据库。
error-store_busy-remedy = 一个目录由一个节点服务。停止另一节点，或用`--at`与其通信。
# The sender is told this code.
error-store_version-meaning = 该数据库由本程序的另一版本写成。
error-store_version-remedy = 用新版本运行`hotline store upgrade DIR`，或启动旧版本。
# The sender is told this code.
error-store_failed-meaning = 记录未能写入；没有记录也没有发出任何内容。
error-store_failed-remedy = 查看节点日志及其磁盘。已签署的内容由客户端保留，并会再次发送。

## Drills: what a controller may ask of the conductor

# The sender is told this code.
error-drill_not_announced-meaning = 训练已在实际线路上预告，但尚有参训方的中心未在该处签收。
error-drill_not_announced-remedy = 呼叫所示中心，请其签收，然后再次下达STARTEX。
# The sender is told this code.
error-drill_not_running-meaning = 训练尚未开始，或因真实事宜停止推进。
error-drill_not_running-remedy = 属何种情形见`hotline drill status`：予以开始，或与第二名导调员共同使其继续。
# The sender is told this code.
error-drill_over-meaning = 已下达ENDEX：本次训练不再有任何推进。
error-drill_over-remedy = 仍可记入备注和观察。写出报告：`hotline drill report`。
# The sender is told this code.
error-order_wrong-meaning = 指令所列内容不在本次训练中，或在目前状态下无法执行。
error-order_wrong-remedy = 阅读上方所示内容，予以改正，再次下达指令；未作任何更改。
# The sender is told this code.
error-needs_second_controller-meaning = “真实情况”之后，须两名导调员均作此表示，训练方可继续进行。
error-needs_second_controller-remedy = 询问另一导调员，并给出两个名称：`--as`和`--second`。
# The sender is told this code.
error-scenario_wrong-meaning = 想定文件无法读取，或其中有不能成立的内容。
error-scenario_wrong-remedy = `hotline drill check FILE`逐处列出所在行和应写内容。
