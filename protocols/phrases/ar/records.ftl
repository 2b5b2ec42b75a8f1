# Records that run out or have run out: the second row, the marks above a message, the page of links, and what an officer
# Unofficial translation of en/records.ftl; the English phrase says what is meant.
# types to let a FLASH or IMMEDIATE go all the same.
#
# ROSTER STALE and STALE are those of states.ftl. The root and the statement are records of who is believed; a bulletin
# is the weekly one with a centre's addresses.

## Second row. Room: 24 cells.

# $centre: whose bulletin is past its date; its last addresses stay in use.
records-bulletin_stale = متقادم { $centre }
# Whose records run out first. $name: a centre; $days: whole days, rounded up.
records-runs_out_soon = { $days ->
    [zero] { $name }: بقي 0 يوم
    [one] { $name }: بقي يوم
    [two] { $name }: بقي يومان
    [few] { $name }: بقي { $days } أيام
    [many] { $name }: بقي { $days } يوما
   *[other] { $name }: بقي { $days } يوم
}

## Above a message. Wraps.

# $mark: mark-roster_stale; $centres: with commas; $at: date-time group.
records-mark = { $mark } { $centres }، منذ { $at }: ما سحب هناك منذ ذلك الحين قد لا يكون معروفا هنا.
# Before it is signed: whoever releases it will be asked.
records-mark_asked = { $mark } { $centres }، منذ { $at }: يكتب اسم المركز عند إصدارها.
# What is not FLASH or IMMEDIATE.
records-mark_waits = { $mark } { $centres }، منذ { $at }: تنتظر هذه الرسالة سجلات أحدث من هناك.

## On the page of links. Wraps.

# $kind: root, statement or bulletin, in English as in the commands; $name: party or centre; $at: date-time group.
records-runs_out = { $kind } { $version } ({ $name }): تنتهي الصلاحية { $at }، { $days ->
    [zero] خلال أقل من يوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $days } أيام
    [many] بعد { $days } يوما
   *[other] بعد { $days } يوم
}
records-ran_out = متقادم { $kind } { $version } ({ $name }): انتهت الصلاحية { $at }

## What an officer types

# $centre: the centre.
records-ask = الكشف متقادم { $centre }
# Wraps. $precedence: FLASH or IMMEDIATE.
records-ask_words = انتهت صلاحية بيان المركز { $centre } أو جذره. قد يكون أحد مفاتيحه مسحوبا دون علمنا: قد تقرأ جهة أخرى هذه الرسالة، وأسبقيتها { $precedence }. لإصدارها رغم ذلك يكتب { $centre }.
records-ask_prompt = المركز
records-ask_wrong = يكتب { $centre }، أو Esc
# In the mode of lines. $digits: the message; $token: what is typed first; $centres: the names, with blanks.
records-plain = الكشف متقادم { $centres }: قد يكون أحد المفاتيح هناك مسحوبا دون علمنا. لإصدارها رغم ذلك: release { $digits } { $token } { $centres }
# In the list of commands of the mode of lines, after `release`: names of centres with blanks between them.
takes-centres = المراكز
