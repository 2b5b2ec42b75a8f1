# The family visit.
# Unofficial translation of en/visit.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 40(iii), 40(vii), 40(viii), 68.
type-visit-invitation = Приглашение посетить объект
# Report, paragraph 40(iii), 40(vii), 40(viii), 68.
type-visit-request = Запрос о посещении
# Report, paragraph 40(iii), 40(vii), 40(viii).
type-visit-decision = Решение о посещении

## Fields

# In visit.invitation, visit.request, visit.decision. Report 40(iii).
field-areas = Зоны, открытые для посетителей
# In visit.decision. Report 40(vii).
field-chosen = Выбранные даты
# In visit.decision. Report 40(iii).
field-decision = Решение
# In visit.decision. Report 40(iii).
field-decision_at = Решение последует до
# In visit.invitation, visit.request, visit.decision. Report 40(iii).
field-escorted = С сопровождением
# In visit.invitation, visit.request, visit.decision. Report 40(iii).
field-instruments = Разрешенные приборы
# In visit.invitation, visit.request. Report 40(iii).
field-visit-kinds = Вид посещения
# In visit.invitation, visit.request. Report 33.
field-languages = Языки посещения
# In visit.invitation, visit.request, visit.decision. Report 40(iii). BY HOST: taken by the host.
field-photography = Фотосъемка
# In visit.invitation, visit.request, visit.decision. Report 40(iii).
field-shrouding = Закрыто от обзора
# In visit.invitation, visit.request. Report 40(vii).
field-site = Площадка
# In visit.invitation, visit.decision. Report 40(iii).
field-terms = Условия доступа
# In visit.invitation, visit.request, visit.decision. Unit: h. Report 40(iii).
field-time_on_site_h = Время на объекте
# In visit.request. Report 40(vii).
field-visitors = Посетители
# In visit.invitation. Report 40(vii).
field-visitors_at_most = Посетителей не более
# In visit.invitation. Report 40(vii).
field-visit-invitation-windows = Предлагаемые даты
# In visit.request. Report 40(vii).
field-visit-request-windows = Запрашиваемые даты
# In visit.decision. Report 40(vii).
field-visit-decision-windows = Другие даты
# In visit.request. Report 40(iii).
field-wishes = Желаемые условия

## Codes

# Field kinds. In visit.invitation, visit.request: what the visit is for.
code-kinds-inspection_before_launch = осмотр до запуска
code-kinds-familiarisation = ознакомление
code-kinds-demonstration = демонстрация
code-kinds-observation = наблюдение
code-kinds-training = обучение
# Field instruments. In visit.*: what visitors may bring to measure with: length, weight, radiation, spectrum (of light).
code-instruments-none = никаких
code-instruments-camera = фотоаппарат
code-instruments-radiation = дозиметр
code-instruments-length = измеритель длины
code-instruments-weight = весы
code-instruments-spectrum = спектрометр
code-instruments-own_list = по отдельному списку
# Field photography. In visit.*: by host means that the host takes the photographs.
code-photography-allowed = разрешена
code-photography-by_host = выполняется принимающей стороной
code-photography-not_allowed = не разрешена
# Field shrouding. In visit.*: what is covered from sight.
code-shrouding-none = ничего
code-shrouding-some_parts = некоторые части
code-shrouding-all_but_agreed = все, кроме согласованных частей
# Field decision. In visit.decision.
code-decision-accepted = принято
code-decision-accepted_with_terms = принято с условиями
code-decision-other_dates = предложены другие даты
code-decision-later = решение последует
code-decision-declined = отклонено

## Subjects: one line in a list

# $kinds: kinds of visit; $site: as the sender wrote it; $window: from and to; $more: how many further dates are offered.
subject-visit-invitation = { $more ->
    [0] Приглашение: { $kinds }, { $site }, { $window }
    [one] Приглашение: { $kinds }, { $site }, { $window } и еще { $more } дата
    [few] Приглашение: { $kinds }, { $site }, { $window } и еще { $more } даты
    [many] Приглашение: { $kinds }, { $site }, { $window } и еще { $more } дат
   *[other] Приглашение: { $kinds }, { $site }, { $window } и еще { $more } даты
}
# As above.
subject-visit-request = { $more ->
    [0] Запрос о посещении: { $kinds }, { $site }, { $window }
    [one] Запрос о посещении: { $kinds }, { $site }, { $window } или еще { $more } дата
    [few] Запрос о посещении: { $kinds }, { $site }, { $window } или еще { $more } даты
    [many] Запрос о посещении: { $kinds }, { $site }, { $window } или еще { $more } дат
   *[other] Запрос о посещении: { $kinds }, { $site }, { $window } или еще { $more } даты
}
# $decision: a code of the field decision.
subject-visit-decision = Решение о посещении { $digits }: { $decision }

## Where a case stands

# A visit was offered; asked for; other dates were proposed; a decision was promised; nobody answered by the time asked;
# it is agreed; it was declined; the dates have passed.
case-visit-offered = ПРЕДЛОЖЕНО
case-visit-asked = ЗАПРОШЕНО
case-visit-other_dates = ПРЕДЛОЖЕНЫ ДРУГИЕ ДАТЫ
case-visit-later = ОБЕЩАНО РЕШЕНИЕ
case-visit-not_answered = ОТВЕТ НЕ ДАН
case-visit-agreed = СОГЛАСОВАНО
case-visit-declined = ОТКЛОНЕНО
case-visit-over = ДАТЫ ПРОШЛИ
# What is owed next; who owes it stands beside it.
owes-decision = решение
