### What a pager says, and how pagers and rungs are drawn. A page names the message by its five digits and says nothing
# Unofficial translation of en/paging.ftl; the English phrase says what is meant.
### of what is in it: it goes over somebody else's network.

# $centre: who is called; $precedence: FLASH; $digits: five.
page-title = { $centre }：{ $precedence } { $digits }
page-unseen = 发自{ $centre }的{ $precedence } { $digits }已在本处，尚无人打开。
page-untaken = 发自{ $centre }的{ $precedence } { $digits }已在本处，尚无值班员受领。
page-not_acknowledged = 我方发给{ $centre }的{ $precedence } { $digits }未签收。
page-not_answered = 我方发给{ $centre }的{ $precedence } { $digits }时限内未答复。
# To the second contact of another centre. $centre: who sent it.
page-theirs = 发自{ $centre }的{ $precedence } { $digits }在热线上等候你方，你方值班席位尚未受领。
# $count: other messages.
page-more = 另有{ $count }份等候。
# What to do.
page-do_open = 到席位打开{ $digits }。
page-do_call = 到席位打开{ $digits }，并按呼叫单呼叫{ $centre }。
page-do_theirs = 到{ $centre }的席位。
page-nothing_to_do = 不要求你作任何处理。
page-test_title = { $centre }：试用寻呼器{ $pager }
page-test = { $centre }试验寻呼能否送达你处。
# First and last line of a page from a node for tests.
page-mode_test = 测试 测试 测试

## Offered to officers, at a message of ours that nobody has taken

# $centre: theirs. The menu of what our own centre may say of its message.
reply-call = 对{ $centre }的话音呼叫：予以记录
reply-no_reply = { $centre }无回音：予以记录；对方先看到
reply-referral = 第三方：请求其联络{ $centre }
# A word that the command `beside` takes: call, referral or no_reply.
takes-what = 何事
offer-referral_subject = { $centre }未应答
# The alarm line. $precedence: FLASH Z; $digits: five; $centre: theirs.
alarm-rung_seats = { $precedence } { $digits }：{ $centre }未受领
alarm-rung_contact = { $precedence } { $digits }：应呼叫{ $centre }
alarm-rung_third_party = { $precedence } { $digits }：{ $centre }无音讯，可联系第三方
alarm-rung_no_reply = { $precedence } { $digits }：{ $centre }无音讯，可记为无回音

## What the ladder did, under it: the node's word

# $who: a deputy, as that centre has stated it.
rung-second_contact = 第二联络点：{ $who }
rung-second_contact_none = 第二联络点：未说明
# $pagers: names, with commas.
rung-pagers = 已呼叫：{ $pagers }
rung-no_pager = 未设置寻呼器
# $pager: its name; $detail: in English, a word.
rung-page_failed = 未送达{ $pager }（{ $detail }）
# $at: 14:22:01Z, when it was told, by a node that had been down.
rung-told_late = 告知于{ $at }
# Of a message to us. Names of our own rungs.
rung-unseen = 一半时限内未打开
rung-untaken = 一半时限内未受领

## Calls, on the ladder

# $role: who noted it; $centre: of which centre.
voice-taken = 话音 { $role }（{ $centre }）
voice-not_authenticated = 话音，未经认证
state-voice = 经话音受领
stage-voice = 经话音受领

## The day's challenges, on a call sheet

# $day: date-time group of its first minute; $name: five letters.
voice-title = 当日口令 自{ $day }起，表{ $name }
voice-how = 双方各自先行提问，此前不谈及任何报文。每行只用一次，用后划去。若对方所用为另一张表，报出你方表名：callsheet --table可找到该表。
voice-we_ask = 你问{ $centre }：由其答
voice-they_ask = { $centre }问：由你答
# No key was given, or the node does not run.
voice-no_challenges = 当日口令告知已登录的值班员：加上--key，且节点须在运行。
