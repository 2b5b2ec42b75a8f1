# What `hotline show`, `list`, `ladder`, `explain` and `phrases` print. Their --help and what they print as JSON is English.
# Unofficial translation of en/commands.ftl; the English phrase says what is meant.

## show

# Under a message. $roles: WATCH-1, or two with a comma; $centre: theirs.
cli-signed = { $centre }的{ $roles }签署，已在此处验证。
# $marks: mark-one_officer and mark-confirmation_due, with a comma.
cli-signed_marked = { $centre }的{ $roles }签署，已在此处验证，{ $marks }。
cli-held = 暂缓：在另行告知前勿据此行动。
cli-cancelled = 已取消。
# $mark: mark-node_says; $marks: other marks, with commas.
cli-node_says = { $mark }：{ $marks }
# In place of a signature. $state: state-waiting_for_release; $role: the author.
cli-waits = { $state }：{ $role }已签署，第二值班员尚未签署。
# After two seconds on a terminal. $centre: the sender's.
cli-told_seen = 已告知{ $centre }，{ $role }已阅看。
# Above the same message in its signer's words. $language: name of a language; $hash: eight hexadecimal digits.
cli-as_signed = 发送方签署时所读文字（{ $language } { $hash }）：

## list and ladder

# The first line of a list. $mode: live, drill or test; $at: date-time group; $links: one of cli-link_* for each, with commas.
cli-list_head = { $centre }（{ $mode }）  { $at }  链路：{ $links }
cli-link_up = { $peer }连通
cli-link_lost = { $peer }链路中断
cli-link_not_known = { $peer }不明
cli-no_links = 无
# The node of this directory does not run. $at: 14:22:01Z; $directory: a path. `hotline serve` is typed so.
cli-silent = 节点未运行；hotline serve { $directory }
cli-silent_as_of = 节点未运行；截至{ $at }（最后条目）；hotline serve { $directory }
cli-no_messages = 没有报文。
# A case, named by the five digits of its first message.
cli-case = 事项{ $digits }
# The other side of a message, in its column.
cli-from = 发自{ $centre }
cli-to = 发往{ $centres }
cli-signed_by = { $role }签署
# What is due next. $what: one of stage-*; $clock: T-04:12.
cli-due = { $what } { $clock }
# What this seat could not verify. $what: which kind of thing; $code, $detail: in English.
cli-not_verified = 未能验证：{ $what }：{ $code }：{ $detail }
# $mark: mark-node_says; $missing: mark-earlier_missing.
cli-gap = { $mark }：{ $peer }，{ $missing }
cli-refused_here = { $mark }：本处拒收，发自{ $centre }：{ $code }：{ $detail }
# Signed with a key that lies here, and not at the node. $count: how many; $digits: with commas; $seat: a folder.
cli-unsent = 已签署，未到节点（{ $count }）：{ $digits }，在{ $seat }；待节点应答后，随使用该密钥的下一命令或经`hotline watch`发出
# $detail: in English.
cli-unsent_not_read = 未读取：{ $detail }
# An addressee and the message's place in the line to it.
cli-addressee = { $centre }，编号{ $number }
cli-addressee_information = { $centre }（抄送），编号{ $number }
# Rows of a ladder. $rung: name of a rung of the escalation, in English.
cli-next_word_by = 下次告知时限
cli-rung = 级次：{ $rung }

## explain

# $remedy: error-*-remedy.
cli-what_to_do = 处理办法：{ $remedy }
cli-code_told = 发送方获知此代码。
cli-code_not_told = 发送方仅获知该件无法读取。
# $code: what was typed; $near: the code that was probably meant.
cli-no_code = 没有代码{ $code }：全部代码见`hotline explain`
cli-no_code_near = 没有代码{ $code }：是否指{ $near }？

## phrases

# $language: BCP 47 tag; $hash: 64 hexadecimal digits; $path: a file or folder.
cli-phrases_written = { $language } { $hash }已写入{ $path }。
cli-phrases_kept = { $language } { $hash }已保存于{ $path }。
# Two catalogues compared. $key: the name of a phrase.
cli-phrases_same = 两者相同：{ $hash }
cli-phrases_only_one = 仅见于前者：{ $key }
cli-phrases_only_other = 仅见于后者：{ $key }
cli-phrases_count = { $count ->
    [0] 仅注释不同。
   *[other] 有{ $count }条短语不同。
}
