# What `hotline export` and `hotline import` say to the person at the keyboard. What stands on paper itself has no
# Unofficial translation of en/export.ftl; the English phrase says what is meant.
# phrases: line numbers, codes and digits alone. --help and JSON are English.
#
# $reference: MERIDIAN 221415Z 73051; $hash: 64 hexadecimal digits; $centre, $from, $to: names of centres;
# $roles: WATCH-1, or two with a comma.

## export

# Above each symbol on a terminal. $place, $total: whole numbers as text.
export-part = 第{ $place }部分，共{ $total }部分
# A file was written. $file: its name.
export-written = 已写入：{ $file }
# Handling, field may_forward (report, paragraph 69).
export-not_passed_on = 不得转交：{ $from }不允许转交。
export-ask_first = 须先询问{ $from }方可转交。
# The message names attachments; the key that opens each is in it. $count: a whole number.
export-attachment_keys = 内含{ $count }个附件的密钥：同时持有本件和附件文件者可将其打开。
# Typed lines and CAP.
export-no_signature = 不带签名：收件者以话音比对哈希值，或等待报文本身。

## import

# What was read. Envelope: with its signatures.
import-envelope = 信封：{ $reference }
import-message = 无签名的报文：{ $reference }
import-hash = 哈希值：{ $hash }
# Everything about the envelope verified. $number: its place on the line from $from to $to.
import-authentic = 真实：由{ $from }放行至{ $to }，编号{ $number }；{ $roles }签署，已在此处验证。
# The centre's release verified; what the officers signed is refused. $why: the sentence of a code.
import-officers_refused = 真实，但拒收：由{ $from }放行至{ $to }，编号{ $number }。{ $why }
import-in_record = 已在我方记录中。
import-not_in_record = 真实，不在我方记录中。该件未经链路到达，此次也未交入任何内容。保存该文件；以话音告知{ $from }，{ $digits }尚未到达，并向该处签收。
# The release is for another centre than the reader's own.
import-for_another = 收件方为{ $to }，不是{ $centre }。
# No roster at hand: the signatures were not looked at.
import-not_checked = 未核验：手头没有名册。以--at给出节点目录，或以--key给出曾在此处登录的值班员的密钥。
# Lines that somebody typed: all that may be said of them.
import-text_matches = 文本与{ $hash }相符
import-signature_not_carried = 不带签名
import-nothing_handed_in = 未交入任何内容。
