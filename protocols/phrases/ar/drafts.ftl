# What programs leave for officers to read and sign.
# Unofficial translation of en/drafts.ftl; the English phrase says what is meant.

## In the list

# Four letters of the column of states, at most four cells.
token-drft = مسود
means-drft = تركها برنامج هنا: تقرؤها نوبة المراقبة، ثم توقعها أو تعيدها
# In front of the subject. $service: the program's name.
screen-draft_mark = مسودة البرنامج { $service }
# First row, with its sound. $service: the program's name.
alarm-draft = مسودة { $digits } من { $service }: تلزم قراءتها
# How long it has waited, in place of a deadline; 14 cells at most. $age: 5:36.
short-draft = تنتظر { $age }
# Under it in the list. $service: the program's name; $at: 14:22:01Z.
screen-draft_waits = تركها هنا البرنامج { $service } في { $at }؛ لم يوقعها أحد

## Its own page

# Title. $service: the program's name.
screen-draft_of = مسودة البرنامج { $service }  { $digits }  { $precedence }
# Above the text. $mark: mark-node_says; $service: the program's name; $at: 14:22:01Z.
screen-draft_unsigned = { $mark }: كتبها البرنامج { $service }، { $at }. لم يوقعها أحد. لا يمكن تغيير النص.
# Last row, where two officers are needed.
screen-draft_told_two = توقيعك هو التوقيع الأول؛ يصدرها شخص آخر. n لإعادتها.
# Last row, where the type allows one officer alone.
screen-draft_told_one = لا تسترد بعد الإصدار: تصدر بتوقيعك وحدك. n لإعادتها.
# $token: what is typed.
screen-draft_prompt_two = للتوقيع يكتب { $token }
screen-draft_prompt_one = للإصدار يكتب { $token }
# Above it. $hash: 50e5 da79 e74e 9846.
screen-draft_hash = النص نفسه المعروض للتوقيع   قيمة التجزئة { $hash } (تقرأ بصوت عال)
# Beside the field, which is empty again: while it was read, another officer signed it.
screen-draft_changed = تم توقيعها أثناء ذلك: تقرأ من جديد
did-adopted = تم توقيع { $digits }

## What this seat verified

# $mark: mark-node_says; $service: the program's name; $at: 14:22:01Z.
proof-draft = { $mark }: تركها هنا البرنامج { $service }، { $at }.
proof-unsigned = لم يوقعها أحد. توقيعك يكون التوقيع الأول.

## Without a full screen

plain-draft = مسودة { $digits } من البرنامج { $service }. show { $digits } يعرض نصها.
plain-draft_waits = بانتظار نوبة المراقبة. للتوقيع: release { $digits } { $token }

## Commands

# In place of "signed by". $service: the program's name.
cli-draft_of = مسودة البرنامج { $service }
# $state: state-waiting_for_release; $service: the program's name.
cli-draft_waits = { $state }: مسودة البرنامج { $service }؛ لم يوقعها أحد بعد.
