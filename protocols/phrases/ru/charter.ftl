# The family charter: the rules of a channel, agreed by its members.
# Unofficial translation of en/charter.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 67, 70.
type-charter-acceptance = Принятие хартии
# Report, paragraph 70.
type-charter-leaving = Выход из хартии
# Report, paragraph 67, 70.
type-charter-proposal = Предложение хартии
# Report, paragraph 70.
type-charter-resumption = Возобновление действия хартии
# Report, paragraph 70.
type-charter-suspension = Приостановление действия хартии

## Fields

# In charter.proposal, a deadline. Report 67. Unit: second.
field-acknowledged_within_s = Квитировано в течение
# In charter.proposal, a deadline. Report 67. Unit: second.
field-answered_within_s = Ответ дан или на рассмотрении в течение
# In charter.proposal, what each shows. Report 69.
field-answer_times = Статистика времени ответа
# In charter.proposal. Report 69.
field-charter-commercial = Участники принимают коммерчески конфиденциальное
# In charter.proposal. Report 67.
field-deadlines = Иные сроки
# In charter.proposal. Report 69.
field-disclosure = До выхода записи за пределы канала прочие участники
# In charter.proposal. Report 41.
field-highest_level = Высший уровень, от имени которого выступает участник
# In charter.proposal. Report 33.
field-charter-languages = Языки
# In charter.proposal. Report 70.
field-charter-leaving = Приостановление и выход
# In charter.acceptance. Report 67.
field-charter-means = Это означает
# In charter.proposal. Report 67.
field-charter-mechanism = Существующий механизм, которому она служит
# In charter.proposal, a deadline. Report 67.
field-charter-precedence = Срочность
# In charter.proposal, what each shows. Report 69.
field-presence = Кто дежурит и до какого времени
# In charter.proposal. Report 68. Narrow: 2,400 bit/s.
field-charter-profile = Характеристика линии
# In charter.suspension. Report 70.
field-charter-reason = Причина
# In charter.proposal. Report 70. Only between two members.
field-replaces_direct = Заменяет прямой канал
# In charter.suspension. Report 70.
field-resumes_by = Возобновление до
# In charter.proposal. Report 70.
field-review_at = Пересмотр
# In charter.proposal, what each shows. Report 69.
field-shown = Когда сообщение было на экране
# In charter.proposal, a deadline. Report 67. Unit: second.
field-shown_within_s = Показано в течение
# In charter.proposal. Report 69. Equally for all.
field-shows = Что каждый участник показывает о себе
# In charter.suspension, charter.resumption, charter.leaving. Report 70.
field-charter-text = Текст
# In charter.proposal. Report 67.
field-charter-third_party = Третья сторона для добрых услуг
# In charter.proposal. Report 70.
field-charter-types = Открытые типы
# In charter.proposal. Report 67.
field-charter-voluntary = Добровольность
# In charter.proposal. Report 67.
field-charter-without_prejudice = Без ущерба
# In charter.proposal. Report 67.
field-without_recognition = Без признания

## Codes

# Field precedence, of a deadline.
code-precedence-flash = МОЛНИЯ
code-precedence-immediate = ВНЕОЧЕРЕДНОЕ
code-precedence-priority = СРОЧНОЕ
code-precedence-routine = ОБЫКНОВЕННОЕ
# Field profile.
code-profile-wide = широкая
code-profile-narrow = узкая
# Field disclosure.
code-disclosure-told = уведомляются
code-disclosure-not_told = не уведомляются
# Field reason, of a suspension.
code-reason-under_review = хартия пересматривается
code-reason-technical = по техническим причинам
code-reason-staffing = из-за нехватки людей для дежурства
code-reason-consultation = на время консультации
code-reason-not_stated = не указано

## Fixed sentences

# Signed in charter.proposal, word for word in English.
fixed-charter_leaving = Любой участник может приостановить действие хартии или выйти из нее путем подписанного уведомления, имеющего силу немедленно. Записи сохраняются.
fixed-no_recognition = Использование этой линии не означает какого-либо признания.
fixed-voluntary = Участие является добровольным.
# Signed in charter.acceptance, word for word in English.
fixed-charter_accepted = Мы принимаем всю настоящую хартию в том виде, в каком она была предложена.

## Where the matter stands

case-charter-proposed = ПРЕДЛОЖЕНА
case-charter-accepted = ПРИНЯТА
case-charter-suspended = ДЕЙСТВИЕ ПРИОСТАНОВЛЕНО
case-charter-left = ОДИН ИЗ УЧАСТНИКОВ ВЫШЕЛ
# Beside the state: whether every member has accepted.
case-charter-all_accepted = все участники приняли
case-charter-acceptance_missing = приняли не все участники
# What is owed next.
owes-charter_answer = принятие или сообщение
owes-charter_resumption = возобновление

## The state of a channel

channel-proposed = ПРЕДЛОЖЕН
channel-in_force = ДЕЙСТВУЕТ
channel-suspended = ДЕЙСТВИЕ ПРИОСТАНОВЛЕНО
channel-ended = ПРЕКРАЩЕН
# By its five digits, in front of the one line of a message; and with its other members, to choose from.
channel-named = канал { $digits }
channel-with = канал { $digits }: { $centres }

## Subjects: one line in a list

subject-charter-proposal = Предложена хартия, открывает { $types }
subject-charter-acceptance = Хартия { $digits }: принята
subject-charter-suspension = Хартия { $digits }: действие приостановлено, { $reason }, до { $by }
subject-charter-resumption = Хартия { $digits }: действие возобновлено
subject-charter-leaving = Хартия { $digits }: выход
