# What the terminal client says on its screens, around the messages themselves.
# Unofficial translation of en/screens.ftl; the English phrase says what is meant.
#
# A terminal has 80 columns and 24 rows, at the least. "Room" is how many columns a phrase may take with everything filled
# in; a Chinese character takes two. Without a figure: one line of about 76, which is cut at its end, or where it says
# "wraps", as many lines as it takes. Abbreviations are those of the reader's own service where there are any.
#
# Stand in every language as they are: names of keys (F1, Enter, Esc, Tab, Space, the letters n r v w x y), `!`, `*`, `>`,
# T-04:12 and 221415Z (times), five digits (the number of a message), what stands between backquotes, names of centres.
# Words in capitals are said in capitals where the script has them: they are asked for and read out over a telephone.

## Modes

# In the frame of every screen and dialog of a test node, where drill has fixed-drill and live has code-live. Room: 16.
screen-test = 测试 测试 测试
# Under the frame of every dialog, and where somebody signs on. Wraps.
mode-live = 实际：送达对方值班席位，并作数。
mode-drill = 训练：在本线路上的练习。其中内容一概不作数。
mode-test = 测试：此处内容均非真实，任何值班席位均不据此行事。

## The frame: whose seat it is, the link, what sounds

# The name of the program, between the mode and the officer, in the first row.
screen-hotline = 热线
# $role: WATCH-1; $centre: name of a centre.
screen-role_of = { $centre }的{ $role }
# Second row, before anybody signed on.
screen-not_signed_on = 未登录
# Second row, wide. $seconds: how long ago our own node was last heard.
screen-node_heard = { $seconds } s前收到节点信号
# The same in 80 columns. Room: 14.
screen-node_heard_short = 节点{ $seconds } s
# Second row. $age: minutes and seconds since our own node was last heard, 0:17.
screen-our_node_lost = 我方节点：链路中断 { $age }
# Who lost the link, where it is said of our own node: argument of screen-link_lost.
screen-our_node = 我方节点
# Second row. $count: messages that were signed and that the node has not confirmed; they are on this computer's disk.
screen-kept_here = 已签署，存于本机：{ $count }
# Second row. $peer: a centre, or a centre and how many more: MERIDIAN +2.
screen-link_lost = { $peer }链路中断
# Second row. $centre: whose records are past their date.
screen-roster_stale = 名册陈旧 { $centre }
# Second row. $count: messages whose numbers are missing in a line.
screen-earlier_missing = 缺少先前报文{ $count }份
# Second row: the officer said at the sign-on that the alarm could not be heard at this seat.
screen-bell_not_heard = 未听到铃声
# Second row. $at: 221402Z.
screen-bell_heard = { $at }听到铃声
# Second row: nothing that was signed waits for the node.
screen-unsent_none = 待发 0
# Third row. Nothing sounds.
screen-alarm_none = 警报 无
# Third row. $alarm: one of alarm-*.
screen-alarm = 警报 { $alarm }
# Third row, after the alarm. $at: 14:22:01Z, until when it is quiet.
screen-quiet_until = 静音至{ $at }
# Third row, after the alarm: the bell rings.
screen-sounding = 鸣响中
# Third row. $count: messages that nobody here has acknowledged. Room: 14.
screen-unacked = 未签收 { $count }
# Third row. $count: messages past an agreed time. Room: 12.
screen-overdue = 逾时 { $count }
# Third row. $clock: T-04:12, time left until the next thing is due; $digits: of which message. Room: 22.
screen-next = 下项{ $clock }（{ $digits }）

## What sounds

# A message nobody has taken. $precedence: FLASH Z; $digits: its number; $centre: who sent it.
alarm-message = { $precedence } { $digits }，发自{ $centre }
# A message of ours waits for the second officer. $role: who wrote it.
alarm-release = 待放行{ $digits }，拟稿：{ $role }
# $who: a centre, or screen-our_node.
alarm-link = 链路中断：{ $who }
# What our own node raised, and nobody signed. $what: its code in capitals, in English; $peer: a centre, or nothing.
alarm-node = 节点称 { $what } { $peer }
# What this seat could not verify. $what: which kind of thing; $code: one of the codes of the reference page.
alarm-not_verified = 未能验证：{ $what }，{ $code }
# The alarm is tried at the sign-on.
alarm-bell_test = 铃声测试

## The strip of a FLASH, over whatever is open

# Repeated over the whole width with the word for FLASH.
# $precedence: FLASH Z; $who: which officer has acknowledged it.
screen-flash_taken = { $precedence } { $digits }，发自{ $centre }，签收：{ $who }
# How many more there are. $precedence: the word for FLASH.
screen-flash_more = +{ $count } { $precedence }
# After the key `!`. Room: 10.
screen-flash_open = 打开
# The keys of the strip: `!` opens the message, F9 silences the bell at this seat and tells nobody. Room: 56.
screen-flash_keys = ! 打开   F9 静音60 s（不作签收）
# Behind it, while a form is being filled in. Room: 24.
screen-flash_kept = 所写内容予以保留
# $centre: who sent it.
screen-from = 发自{ $centre }
# Every signature of it was verified by this seat.
screen-valid = 验证有效

## Short words, for columns

# The precedence in a list of 80 columns. Room: 5.
short-precedence-1 = 特提
short-precedence-2 = 特急
short-precedence-3 = 加急
short-precedence-4 = 平急
# Age of what has not come, in the last column of a list. $age: 5:36. Room: 14.
short-not_received = 未接收 { $age }
short-not_seen = 未阅看 { $age }
short-not_acknowledged = 未签收 { $age }
short-not_answered = 未答复 { $age }
# Last column. What is due of us, and how much time is left. $clock: T-04:12. Room: 14.
short-sign = 签署 { $clock }
short-acknowledge = 签收 { $clock }
short-answer = 答复 { $clock }
short-next_word = 告知 { $clock }
# Last column: holding until then. $at: 221800Z. Room: 14.
short-until = 至 { $at }
# The state of a message in a list. Room: 4, no more; four letters, or two Chinese characters.
token-new = 新到
token-rel1 = 待放
token-reld = 放行
token-sent = 发出
token-rcvd = 接收
token-shwn = 显示
token-ackd = 签收
token-hldg = 在办
token-answ = 答复
token-rfsd = 拒收
token-form = 格式
token-held = 暂缓
token-canc = 取消

## The watch: the list of messages

# Titles of its three parts.
shelf-needs_you = 待你处理
shelf-waiting_for_others = 待他方处理
shelf-answered = 已答复
# A title and how many stand under it. $title: one of shelf-*.
screen-shelf = { $title }（{ $count }）
# The title of the screen. $count: how many need this officer.
screen-watch = 值班 待你处理{ $count }份
# Behind it. $count: how many drafts are kept.
screen-drafts_kept = 保留草稿{ $count }份（F4）
# Heads of the columns. Room: 16, in 80 columns 12.
screen-column_precedence = 紧急等级
screen-column_precedence_short = 等级
# Room: 6.
screen-column_number = 编号
# Date-time group. Room: 14, in 80 columns 7.
screen-column_dtg = 日时组
# The other centre. Room: 12, in 80 columns 9.
screen-column_with = 对方
screen-column_subject = 主题
# One of token-*. Room: 4.
screen-column_state = 状态
# Room: 14.
screen-column_deadline = 时限
# The other centre of a message of ours, in a wide list. Room: 12.
screen-to = 发往{ $centre }
# Under the list, when it is empty.
screen-nothing_here = 此处尚无内容
# Under a message that waits for release. $role: who wrote it; $at: 14:22:01Z.
screen-signed_waits = { $role }于{ $at }签署；由第二值班员阅读并放行
# Under a message of ours: how far it is at one addressee. $stage: one of stage-*; $at: 14:22:01Z.
screen-stage_at = { $centre }：{ $stage } { $at }
# What Enter does, above the footer.
screen-watch_told = Enter打开；首行在屏2 s后，即告知其发送方报文已显示。
# Title of the question before the sign-off.
screen-sign_off = 退席
# $count: messages that were signed and that the node has not confirmed. Wraps, before screen-sign_off_words.
screen-sign_off_unsent = 已签署而无回执{ $count }份：下次登录时发出。
# $word: screen-sign_off_word. Wraps.
screen-sign_off_words = 此后本席位收不到任何内容。键入{ $word }并按Enter。
# What is typed to sign off; short, of one script. `off` is taken, too.
screen-sign_off_word = 退席
# Before the field. Room: 20.
screen-sign_off_prompt = 退席
# When something else was typed.
screen-sign_off_wrong = 键入{ $word }，或按Esc留下

## One message

# In the title: every signature of this centre was verified by this seat.
screen-from_valid = { $centre }：验证有效
# In the title of a message of ours. $centres: names, with commas.
screen-to_centres = 发往{ $centres }
# The three pages that Tab turns, in the title. Room: 8.
screen-page_body = 正文
screen-page_ladder = 进程
screen-page_case = 事项
# Above the text. $state: state-cancelled; $at: date-time group. Wraps.
screen-mark_cancelled = { $state } { $at }。原文仍可阅读。
# Above the text. $state: state-on_hold; $at: date-time group. Wraps.
screen-mark_held = { $state }，自{ $at }起：在另行告知前勿据此行动。
# Above the text: this program is older than the sender's. Wraps.
screen-mark_form_unknown = 本处不识此格式：报头已验证，本程序无法读取正文。
# Between body and header.
screen-header = 报头，与正文一并签署
# What F8 does, before it is pressed. $centre: who is told; $role: who has taken it.
screen-acknowledge_told = F8告知{ $centre }，{ $role }已收悉。这不构成同意。
# What r does.
screen-answer_told = r答复{ $centre }：实质答复、在办至某时或简短答复。
# What x does.
screen-withdraw_told = x暂缓、取消或更正。已放行者无法收回。
# A key was pressed that does not fit. $digits: the message.
screen-our_own = { $digits }是我方报文
screen-our_own_withdraw = { $digits }是我方报文：x撤回
screen-taken_already = { $digits }已有人签收
screen-not_ours = 仅{ $centre }可撤回{ $digits }；r答复

## Languages: one message in two of them

# Title of the page with both wordings. $digits: the message.
screen-wordings = { $digits }的两种文字
# Heads of its two columns. $language: name of a language; $hash: eight hexadecimal digits of a phrase catalogue. Room: 36.
screen-wording_ours = 本处：{ $language } { $hash }
screen-wording_signed = 签署时：{ $language } { $hash }
# The message was signed in the very catalogue of this seat.
screen-wording_same = 签署时所用文字与你在此所读相同。
# Above the columns. $count: lines of this message that read otherwise in the signer's catalogue of the same language. Wraps.
screen-wording_differs = { $count ->
    [0] 本报文各行文字均相同。
   *[other] 本报文有{ $count }行文字不同，已作标记。
}
# Above a message that was signed in a catalogue that is not here. $language: BCP 47 tag; $hash: eight hexadecimal digits.
mark-other_catalogue = 阅读所用短语库不同 { $language } { $hash }
# Behind that mark, where the catalogue is not here. Wraps.
screen-catalogue_missing = 此处没有：向发送方索取，然后运行`hotline phrases import FILE`。代码和数值相同。
# Behind that mark, where the catalogue was imported before.
screen-catalogue_kept = w显示其不同之处。

## The ladder: how far it has come

# A centre and its part. $role: one of the two below.
screen-addressee = { $centre }（{ $role }）
screen-to_act = 主送
screen-for_information = 抄送
# $centres: names, with commas. Wraps.
screen-also_for = 另发{ $centres }
# Rungs beside state-*. Room: 12.
screen-stands = 维持有效
screen-confirmed = 已确认
# Behind state-cannot_read: why. Room: 24.
screen-form_unknown = 格式不识
# $age: how long past the agreed time.
screen-past = 逾时{ $age }
# The messages of a case. $digits: its first; $count: how many. Room: 30.
screen-case = 事项{ $digits }（{ $count }）

## What was verified

# Title of the page.
screen-verified = 已验证{ $digits }
# $reference: MERIDIAN 221415Z 73051; $mode: one of code-live, code-drill, code-test; $type, $version: as on the wire. Wraps.
proof-message = { $reference }  模式：{ $mode }  { $type } 版本{ $version }
# $hash: 64 hexadecimal digits in groups of four. Wraps.
proof-hash = 报文的哈希值：{ $hash }
# $role: the author; $at: 14:22:01Z. Wraps.
proof-author = 有效：{ $role }（拟稿人）的签名，{ $at }，所签即这些字节。
proof-second_missing = 尚缺第二值班员的签名和放行。
# $roles: with commas. Wraps.
proof-officers = 有效：{ $centre }的值班员：{ $roles }。
# $mark: mark-one_officer. Wraps.
proof-one_officer = { $mark }：须有两个签名，现有一个。
# $to: addressee; $number, $epoch: its place in the line; $at: 14:22:01Z; $from: whose key; $version: of its party's
# statement. Wraps.
proof-release = 有效：放行至{ $to }，世代{ $epoch }编号{ $number }，{ $at }，所用密钥属{ $from }，列于其参加方声明的版本{ $version }。
proof-release_hash = 放行件的哈希值：{ $hash }
# $mark: mark-roster_stale; $records: kinds of records. Wraps.
proof-stale = { $mark }：{ $centre }的{ $records }已过到期日。
# Handling: may_publish is no.
proof-no_publishing = 发送方请求不予公布。

## Links, alarms and records

# Titles. What stands under NODE SAYS nobody signed.
screen-standing = 链路与警报
standing-links = 链路：节点称
standing-alarms = 警报：节点称
standing-not_verified = 本席位未能验证
standing-records = 记录：在此处验证
standing-seat = 本席位
# Above the footer.
screen-standing_told = 节点称：该标题下的内容无人签署。按Esc即视为已看过这些警报。
# Our node is not there. $why: in English. Wraps.
standing-our_node = 我方节点：链路中断。{ $why }
standing-below = 以下为其最后所报。启动节点：hotline serve。其间使用电话。
# One link: $peer: a centre, filled up to 24 columns; $state: one of the three below; $at: 14:22:01Z, since when.
standing-link = { $peer } { $state }，{ $at }
standing-link_heard = { $peer } { $state }，{ $at }，最后收到{ $heard }
# $route: how it goes there, as the settings name it.
standing-up_by = 连通，经{ $route }
standing-up = 经一条通路连通
standing-lost = 链路中断
# $missing: mark-earlier_missing; $peer: a centre; $age: 5:36.
standing-gap = { $peer }：{ $missing }，{ $age }
# Who is signed on here. $seats: each as one of the two below, with commas; $at: 14:22:01Z, since when.
standing-seats = 席位：{ $seats }
standing-no_seats = 席位：未获告知
standing-seat_on = { $role }，{ $at }登录
standing-seat_off = { $role }，{ $at }退席
# What the node raised. $code, $detail: in English.
standing-alarm = { $at } { $code } { $peer } { $detail }
standing-refused = { $at } 本处拒收，发自{ $centre }：{ $code } { $detail }
standing-distrusted = { $at } { $what }：{ $code } { $detail }
# One party's records. $record: one of the two below; $centres: with commas; $stale: standing-stale, or nothing. Wraps.
standing-party = { $party }：{ $record }，{ $centres } { $stale }
standing-statement = 声明{ $version }
standing-no_statement = 无声明
# Records past their date. $what: their kinds, in English.
standing-stale = 陈旧 { $what }
# $count: messages that were signed and that the node has not confirmed.
standing-unsent = 已签署而无回执：{ $count }

## Signing on

# The three steps, in the first columns. Room: 8.
unlock-who = 1 身份
unlock-hear = 2 听音
unlock-read = 3 阅读
# $address: host and port of the node; $mode: live, drill or test as one of code-live, code-drill, code-test.
unlock-seat = { $centre }的{ $role }，模式：{ $mode }，地址：{ $address }
# $key: fingerprint or file name of the officer's key.
unlock-key = 密钥{ $key }
# Before the field. Room: 24.
unlock-passphrase = 通行短语
unlock-opening = 正在打开密钥并呼叫节点
unlock-sounding = 本终端正在响特提铃声
unlock-heard = 是否听到？
# Behind the keys y, n and r. Room: 12.
unlock-yes = 是
unlock-no = 否
unlock-again = 再次
# Samples of what this terminal draws: the word stands in reverse, in bold, and as it is. $word: the word for FLASH.
unlock-reverse = 反显
unlock-bold = 粗体
unlock-word_only = 仅文字{ $word }
unlock-size = 本终端有{ $columns }列、{ $rows }行
# $languages: their names, each in itself.
unlock-languages = F5 语文：{ $languages }
# Above the footer.
unlock-told = 密钥留在本机；通行短语用于打开密钥，不外传。
unlock-told_bell = “n”即以“未听到铃声”登录，该标记显示于本席位各屏幕。
# Asked on a terminal, in the line mode.
unlock-ask = { $centre }的{ $role }的通行短语：

## Language and direction of this seat

# Title of the choice of a language (F5), and what is said there. Wraps.
screen-language = 语文
screen-language_words = 你签署的内容载明你以何种文字阅读。报文保留其撰写时的语文。
# The choice that leads on to the direction.
screen-language_direction = 自右向左文字的显示方式
# Title of that choice. The sample stands in each line as this terminal would draw it. Wraps.
screen-direction = 自右向左
screen-direction_words = 选择阿拉伯文句子自右向左排列、字母相连的一行。该行以12结尾。
# Its choices. Room: 40.
direction-auto = 按本终端的已知特性
direction-visual = 由本程序转换方向
direction-terminal = 由本终端转换方向
direction-off = 不转换

## A terminal that is too small

# $columns, $rows: needed; $here_columns, $here_rows: there are. Wraps.
small-needed = 需要{ $columns }列、{ $rows }行；此处为{ $here_columns }列、{ $here_rows }行。
small-keys = 在此之前仅一键可用：F9，静音60 s，不告知任何人。已打开的内容予以保留。
