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
error-not_canonical-meaning = Байты не приведены к единственной канонической форме.
error-not_canonical-remedy = Запросить у отправителя сообщение еще раз; если повторится, его программа пишет в другом формате.
# Not told to the sender, who hears only that it was unreadable.
error-too_large-meaning = Байтов больше, чем допускается для данных этого вида.
error-too_large-remedy = Отправить меньше текста либо отправить длинную часть вложением.
# Not told to the sender, who hears only that it was unreadable.
error-schema-meaning = Поле отсутствует, неизвестно или имеет неверный вид.
error-schema-remedy = Сверить названное поле с `hotline schema` для этого типа и версии.

## Keys and signatures

# Not told to the sender, who hears only that it was unreadable.
error-bad_key-meaning = Открытый ключ непригоден (малый порядок, не на кривой или другой длины).
error-bad_key-remedy = Не регистрировать его. Голосом запросить у владельца вновь созданный ключ.
# Not told to the sender, who hears only that it was unreadable.
error-bad_signature-meaning = Подпись не относится к этим байтам и этому ключу.
error-bad_signature-remedy = Не доверять ничему в этих данных. Если назван известный центр, связаться с ним голосом.
# Not told to the sender, who hears only that it was unreadable.
error-unknown_key-meaning = Подписано ключом, которого нет для этого подписавшего ни в одной действующей записи.
error-unknown_key-remedy = Получить новейшее заявление подписавшего (`hotline roster import`); если ключа там нет, позвонить его регистратору.
# The sender is told this code.
error-key_revoked-meaning = Ключ был отозван своей стороной до подписания.
error-key_revoked-remedy = Не действовать по этому сообщению. Позвонить контакту стороны и сообщить об использовании отозванного ключа.
# The sender is told this code.
error-key_locked-meaning = Файл ключа не открывается этой парольной фразой.
error-key_locked-remedy = Ввести парольную фразу еще раз; после трех неудач использовать второй ключ или позвонить своему регистратору.
# The sender is told this code.
error-key_exposed-meaning = Файл ключа доступен для чтения другим на этом компьютере.
error-key_exposed-remedy = Выполнить названную здесь команду; если файл могли прочесть другие, поручить регистратору заменить ключ.

## Sealing

# Not told to the sender, who hears only that it was unreadable.
error-unreadable-meaning = Запечатанные данные не удалось вскрыть, или их содержимое не подлинно.
error-unreadable-remedy = Отправитель запечатает их еще раз автоматически; если повторится дважды, об этом подадут сигнал обе стороны.
# The sender is told this code.
error-key_gone-meaning = Данные запечатаны для ключа, который уничтожен.
error-key_gone-remedy = Ничего делать не нужно: в ответ уходит текущий бюллетень, и отправитель запечатает их снова.

## Addressing

# Not told to the sender, who hears only that it was unreadable.
error-wrong_mode-meaning = Создано в другом режиме (реальный, тренировка или тест), чем режим этого узла.
error-wrong_mode-remedy = Между режимами ничего не передается. Использовать программу и ключ нужного режима.
# Not told to the sender, who hears only that it was unreadable.
error-not_pinned-meaning = Сторона этого центра не закреплена здесь двумя нашими должностными лицами.
error-not_pinned-remedy = Сверить отпечатки ключей с этой стороной по другому каналу, затем выполнить `hotline party introduce`.
# Not told to the sender, who hears only that it was unreadable.
error-not_for_us-meaning = Выпуск адресован другому центру.
error-not_for_us-remedy = Передано то, что предназначалось не нам. Сообщить отправителю голосом.
# The sender is told this code.
error-unknown_centre-meaning = Ни у одной закрепленной стороны нет центра с таким названием.
error-unknown_centre-remedy = Проверить написание с помощью `hotline roster show`; если сторона новая, сначала внести ее.

## Roster

# Not told to the sender, who hears only that it was unreadable.
error-record_rolled_back-meaning = Запись старше той, что у нас уже есть.
error-record_rolled_back-remedy = Оставить нашу. Если другая сторона настаивает, позвонить ее регистратору: ей показывают старую запись.
# Not told to the sender, who hears only that it was unreadable.
error-record_forked-meaning = Две разные записи имеют одну и ту же версию.
error-record_forked-remedy = Обе сохранены как доказательство. Прежде чем доверять любой из них, связаться голосом с регистратором стороны.
# Not told to the sender, who hears only that it was unreadable.
error-record_jumped-meaning = Версия записи больше прежней более чем на 1000.
error-record_jumped-remedy = Выяснить причину у регистратора стороны; импортировать промежуточную цепочку.
# The sender is told this code.
error-record_expired-meaning = Срок действия записи истек.
error-record_expired-remedy = Известные ключи проверяются по-прежнему и помечаются УСТАРЕЛО. Запросить у стороны новейшую запись.
# The sender is told this code.
error-record_needed-meaning = Подписано на основании записи, которой у нас нет.
error-record_needed-remedy = Сигнал НУЖНА ЗАПИСЬ: импортировать новейшее заявление отправителя (`hotline roster import`).

error-roster_stale-meaning = Срок действия заявления или корневой записи адресата истек: его ключ может быть отозван, а нам это не было бы известно.
error-roster_stale-remedy = Запросить у адресата новейшее заявление и импортировать его (`hotline roster import`). МОЛНИЯ и ВНЕОЧЕРЕДНОЕ могут уйти сейчас, если должностное лицо подтвердит центр по названию (`--over-stale CENTRE`).
# Not told to the sender, who hears only that it was unreadable.
error-below_threshold-meaning = Действительных подписей меньше, чем требует порог записи.
error-below_threshold-remedy = Собрать недостающие подписи с помощью `hotline party sign`.
# The sender is told this code.
error-statement_rolled_back-meaning = Выпуск ссылается на более старое заявление, чем уже использованное на этой линии.
error-statement_rolled_back-remedy = Позвонить в центр отправителя: возможно, он работает со старой резервной копии.
# The sender is told this code.
error-pin_needs_two-meaning = Закрепление засчитывается только с подписями двух должностных лиц нашего центра.
error-pin_needs_two-remedy = Второе должностное лицо выполняет ту же команду `hotline party introduce` своим ключом.
# Not told to the sender, who hears only that it was unreadable.
error-centre_taken-meaning = Здесь уже есть центр с таким названием, и он принадлежит иной стороне.
error-centre_taken-remedy = Одной из двух сторон нужно выбрать другое название, прежде чем ее можно будет внести.
# Not told to the sender, who hears only that it was unreadable.
error-name_alike-meaning = Название в этих данных похоже на название стороны или центра, которым здесь доверяют, но это другое название.
error-name_alike-remedy = Сверить оба названия по буквам и связаться голосом с тем, кого вы знаете. Если оба добросовестны, один выбирает другое название: центр - в новом заявлении, сторона - в новой корневой записи.

## Lines

# The sender is told this code.
error-line_forked-meaning = Существуют две разные подписанные истории одной линии.
error-line_forked-remedy = Обе сохранены как доказательство. Не полагаться более на записи этого центра и связаться с ним голосом.
# The sender is told this code.
error-number_reused-meaning = Номер на линии использован для двух разных выпусков.
error-number_reused-remedy = Оба сохранены как доказательство. Центру отправителя необходимо открыть новую эпоху.
# The sender is told this code.
error-released_twice-meaning = Одно и то же сообщение выпущено дважды в одной эпохе.
error-released_twice-remedy = Второй выпуск не допущен; первый остается в силе.
# The sender is told this code.
error-epoch_closed-meaning = Выпуск относится к эпохе, которую отправитель закрыл.
error-epoch_closed-remedy = Он сохранен и показан с пометкой СТАРАЯ ЭПОХА; отправитель выпускает заново то, что еще имеет значение.
# Not told to the sender, who hears only that it was unreadable.
error-epoch_unknown-meaning = Выпуск относится к эпохе, запись о которой не поступала.
error-epoch_unknown-remedy = Узел отправителя сначала посылает запись об эпохе; если положение не меняется, позвонить отправителю.
# The sender is told this code.
error-rolled_back-meaning = Этот узел вернулся к прошлому состоянию: он восстановлен из резервной копии, или у другого центра хранится наша подпись с номером выше наших записей. Он ничего не выпускает.
error-rolled_back-remedy = Два должностных лица открывают новую эпоху: `hotline epoch show`, затем `hotline epoch open` на одном рабочем месте и снова на другом. До этого связываться с центрами голосом.

error-epoch_too_early-meaning = Открыть новую эпоху пока нельзя.
error-epoch_too_early-remedy = `hotline epoch show` показывает, от кого нет отклика и как давно вызывается второе должностное лицо. Второе должностное лицо может подписать сразу.
# The sender is told this code.
error-id_reused-meaning = Идентификатор уже использован для другого текста.
error-id_reused-remedy = Создать новый черновик; идентификатор никогда не используется повторно для других слов.

## Officers

# The sender is told this code.
error-officer_signature-meaning = Подпись должностного лица не относится к этому тексту.
error-officer_signature-remedy = Центр отправителя выпустил то, что его должностное лицо не подписывало. Связаться с ним голосом.
# The sender is told this code.
error-officer_unknown-meaning = Подписавшее должностное лицо не значится у центра отправителя.
error-officer_unknown-remedy = Запросить у отправителя новейшее заявление либо поручить регистратору внести должностное лицо.
# The sender is told this code.
error-officers_missing-meaning = Требуются подписи двух должностных лиц, а есть подпись одного.
error-officers_missing-remedy = Выпускает второе должностное лицо: `hotline release` или F3 на втором рабочем месте.
# The sender is told this code.
error-same_officer-meaning = Автор и второе должностное лицо - один и тот же человек.
error-same_officer-remedy = Выпустить должно другое должностное лицо, в другой роли и своим ключом.
# The sender is told this code.
error-capacity-meaning = Такой набор качеств, в которых поставлены подписи, этот тип не допускает.
error-capacity-remedy = См. `hotline schema TYPE`, кто вправе подписать; подписать снова в надлежащем качестве.
# The sender is told this code.
error-second_too_late-meaning = Второе должностное лицо подписало более чем за 30 минут до выпуска.
error-second_too_late-remedy = Второе должностное лицо подписывает снова; выпуск следует сразу.
# The sender is told this code.
error-not_your_seat-meaning = Это не подпись должностного лица, вошедшего на этом рабочем месте.
error-not_your_seat-remedy = Каждое должностное лицо входит со своим ключом и подписывает только там.
# The sender is told this code.
error-speaks_for-meaning = Сообщение сделано от имени более высокого уровня, чем список доверия разрешает этому центру.
error-speaks_for-remedy = Понизить `speaks_for` либо поручить регистратору повысить уровень центра.

## Messages

# The sender is told this code.
error-draft_wrong-meaning = В черновике есть отсутствующие или неверные поля.
error-draft_wrong-remedy = Исправить все перечисленные поля; ничего не подписано и не отправлено.
# The sender is told this code.
error-form_unknown-meaning = Эта программа не может прочесть этот тип или эту версию.
error-form_unknown-remedy = Заголовок проверен и показан. Позвонить отправителю; обновить эту программу.
# The sender is told this code.
error-precedence_too_high-meaning = Срочность выше той, которую этот тип допускает за такое время до решения.
error-precedence_too_high-remedy = Понизить срочность либо указать основание (`precedence_reason`), которое передается вместе с сообщением.
# The sender is told this code.
error-relation_unknown-meaning = Ссылка на сообщение, которого нет на этой линии.
error-relation_unknown-remedy = Проверить пять цифр и группу даты-времени сообщения, на которое дана ссылка.
# The sender is told this code.
error-relation_wrong-meaning = Этот тип не может быть так связан с тем сообщением.
error-relation_wrong-remedy = См. `hotline schema TYPE`, какие связи он допускает.
# The sender is told this code.
error-case_wrong-meaning = Дело не совпадает с делом сообщения, на которое дана ссылка.
error-case_wrong-remedy = Не указывать дело в черновике: оно берется из сообщения, на которое дана ссылка.
# The sender is told this code.
error-charter_unknown-meaning = Названа хартия, которую мы не приняли.
error-charter_unknown-remedy = Отправить по прямому каналу или сначала принять хартию.
# The sender is told this code.
error-type_not_opened-meaning = На этом канале не открыто.
error-type_not_opened-remedy = Использовать тип, открытый на этом канале, или связаться с центром голосом.
# The sender is told this code.
error-label_blocks-meaning = Указание, кому разрешено читать, не допускает этого адресата.
error-label_blocks-remedy = Изменить это указание или убрать адресата; ничего не подписано.

## Channels and parties

# The sender is told this code.
error-channel_suspended-meaning = Действие канала приостановлено одним из его участников.
error-channel_suspended-remedy = Дождаться возобновления или связаться с центром голосом. Сообщения об опасности для экипажа, о хартии и о процедуре проходят.
# The sender is told this code.
error-channel_ended-meaning = Канал прекращен: его хартия отозвана или заменена либо осталось слишком мало участников.
error-channel_ended-remedy = Отправить по прямому каналу или по каналу хартии, заменившей прежнюю.
# The sender is told this code.
error-not_a_member-meaning = Отправитель или адресат не является участником этого канала.
error-not_a_member-remedy = Посмотреть участников с помощью `hotline charter show`; отправить только участникам.
# The sender is told this code.
error-member_missing-meaning = То, что изменяет канал, направляется всем остальным участникам, а один из них не указан в числе адресатов.
error-member_missing-remedy = Указать в `to` всех остальных участников и подписать снова.
# The sender is told this code.
error-type_closed-meaning = Этот центр не вправе подписывать это: в его заявлении этого типа нет или его государство этот тип не открыло.
error-type_closed-remedy = Поручить регистратору внести тип; для стороны, действующей с разрешения государства, тип открывает это государство в своем заявлении.
# The sender is told this code.
error-drill_text-meaning = Часть о тренировке отсутствует в режиме тренировки или присутствует вне его; или в тексте тренировки отрицается, что это тренировка.
error-drill_text-remedy = Составить на узле нужного режима; изложить текст тренировки так, чтобы он не называл ее реальной.

## Attachments

# The sender is told this code.
error-attachment_wrong-meaning = Часть вложения или все вложение не соответствует названному в сообщении. Оно удалено.
error-attachment_wrong-remedy = Само сообщение исправно. Запросить у отправителя, в том же деле, вложить файл снова.
# The sender is told this code.
error-attachment_missing-meaning = Содержимого вложения здесь нет или оно неполно.
error-attachment_missing-remedy = До отправки: вложить файл снова. Для поступившего сообщения: оно загружается само, пока есть связь; `hotline attachment list` показывает, сколько загружено.
# The sender is told this code.
error-attachment_type-meaning = Файлы этого типа данных не передаются.
error-attachment_type-remedy = Отправить как простой текст, CSV, JSON, XML, PDF, PNG или JPEG; без архивов, программ и сценариев внутри.
# The sender is told this code.
error-attachment_quota-meaning = От этого центра поступило больше вложений, чем настройки узла допускают за сутки или всего.
error-attachment_quota-remedy = Загрузится само по истечении суток; либо увеличить `attachment_day_bytes` или `attachment_total_bytes` в node.toml и запустить узел снова.
# The sender is told this code.
error-attachment_key-meaning = Для двух разных содержимых указан один ключ, что позволило бы прочесть одно по другому.
error-attachment_key-remedy = Вложить файл снова: каждое вложение автоматически получает новый ключ.

## Sessions

# Not told to the sender, who hears only that it was unreadable.
error-hello_refused-meaning = Другой конец не доказал, кто он.
error-hello_refused-remedy = Проверить адрес, закрепление и режим; до новой попытки сверить отпечатки ключей голосом.
# Not told to the sender, who hears only that it was unreadable.
error-frame_refused-meaning = Поступил кадр, которому здесь не место.
error-frame_refused-remedy = Связь закрывается и устанавливается заново; если повторится, на другой стороне работает другая программа.
# Not told to the sender, who hears only that it was unreadable.
error-too_slow-meaning = Другой конец не завершил приветствие вовремя.
error-too_slow-remedy = Связь устанавливается заново автоматически.

## Programs

# Told to the program that called.
error-token_unknown-meaning = В обращении нет токена, известного этому узлу.
error-token_unknown-remedy = Отправить `Authorization: Bearer TOKEN` с токеном этого узла и этого режима; новый код дает должностное лицо командой `hotline token new`.
# Told to the program that called.
error-not_allowed-meaning = Программе или лицу, от которых исходит обращение, это не разрешено.
error-not_allowed-remedy = Программа никогда не считается человеком: оставить проект, его читает и подписывает должностное лицо.
# Told to the program that called.
error-in_progress-meaning = С тем же идентификатором уже идет подача, в этот самый момент.
error-in_progress-remedy = Повторить то же обращение через секунду: на него будет дан ответ первого.
# Told to the program that called.
error-cursor_expired-meaning = Курсор указывает на события, которые более не выдаются или которых никогда не было.
error-cursor_expired-remedy = Прочесть `GET /v1/messages?state=open`, затем читать события от полученного с ним курсора.
# Told to the program that called.
error-rate_limited-meaning = Эта программа обращается чаще, чем этот узел отвечает.
error-rate_limited-remedy = Подождать столько, сколько указано в `Retry-After`, и повторить то же обращение; МОЛНИЯ никогда не задерживается.

# Told to the program that called.
error-clock_skew-meaning = Момент в идентификаторе опережает часы этого узла более чем на 5 минут или отстает от них более чем на 24 часа.
error-clock_skew-remedy = Установить часы компьютера, на котором создан идентификатор, и создать новый; ничего не сохранено.

## Journal and evidence

# Not told to the sender, who hears only that it was unreadable.
error-proof_wrong-meaning = Доказательство не связывает эту запись с этим состоянием журнала.
error-proof_wrong-remedy = Запись изменена, или доказательство относится к другому журналу. Сохранить то и другое как доказательство.
# Not told to the sender, who hears only that it was unreadable.
error-checkpoint_wrong-meaning = Контрольная точка не является подписанной отметкой этого журнала.
error-checkpoint_wrong-remedy = Запросить контрольную точку еще раз; измененная точка - доказательство: сохранить ее.
error-journal_forked-meaning = Подписаны два состояния одного журнала, которые не могут оба быть достоверными.
error-journal_forked-remedy = Сохранить оба как есть и позвонить в центр, чей это журнал: одна из его записей не та, которую он показывал прежде.
error-witness_refused-meaning = Свидетель не подписал состояние журнала.
error-witness_refused-remedy = Посмотреть, что сообщает свидетель: `hotline journal verify` читает наши записи заново; под состоянием журнала остается только наша подпись, пока свидетель его не подпишет.
# The sender is told this code.
error-record_damaged-meaning = Хранящаяся запись более не соответствует своему хэшу.
error-record_damaged-remedy = Остановить узел и выполнить `hotline journal verify`; вернуть запись от другого центра или из резервной копии.

## Files and commands

# The sender is told this code.
error-file_unreadable-meaning = Файл не читается как то, чем он должен быть.
error-file_unreadable-remedy = Проверить его имя, исправить названную строку или запросить его у составителя еще раз.
# The sender is told this code.
error-not_found-meaning = Здесь нет ничего с таким названием.
error-not_found-remedy = Проверить название; `hotline list` показывает имеющиеся здесь сообщения.
# The sender is told this code.
error-ambiguous-meaning = Такое название относится более чем к одному предмету.
error-ambiguous-remedy = Указать полный условный номер или больше знаков хэша.
# The sender is told this code.
error-not_reachable-meaning = Узел не отвечает.
error-not_reachable-remedy = Запустить его командой `hotline serve DIR` или проверить `--at`.
# The sender is told this code.
error-already-meaning = Это уже сделано.
error-already-remedy = Ничего делать не нужно.
# The sender is told this code.
error-not_waiting-meaning = Такого сообщения, ожидающего выпуска, нет.
error-not_waiting-remedy = См. `hotline list`: оно выпущено, возвращено или его 30 минут истекли.
# The sender is told this code.
error-not_seen-meaning = Время ожидания истекло, а ожидаемое не поступило.
error-not_seen-remedy = Оно еще может поступить: `hotline ladder` показывает, кто чего не сделал. Связаться с центром голосом.
# The sender is told this code.
error-store_busy-meaning = База данных этого центра занята другим процессом.
error-store_busy-remedy = Один каталог обслуживает один узел. Остановить другой или обращаться к нему через `--at`.
# The sender is told this code.
error-store_version-meaning = База данных записана другой версией этой программы.
error-store_version-remedy = Выполнить `hotline store upgrade DIR` новой версией или запустить старую.
# The sender is told this code.
error-store_failed-meaning = Запись сделать не удалось; ничего не записано и не отправлено.
error-store_failed-remedy = Проверить журнал работы узла и его диск. Подписанное вами хранит ваша программа и отправит снова.

## Drills: what a controller may ask of the conductor

# The sender is told this code.
error-drill_not_announced-meaning = Тренировка объявлена в реальном режиме, но квитанцию там дали не все центры участников.
error-drill_not_announced-remedy = Позвонить в названный центр, запросить квитанцию, затем снова дать STARTEX.
# The sender is told this code.
error-drill_not_running-meaning = Тренировка не начата или остановлена из-за чего-то реального.
error-drill_not_running-remedy = `hotline drill status` показывает, что именно: начать ее или продолжить вместе со вторым лицом управления.
# The sender is told this code.
error-drill_over-meaning = Дан ENDEX: в этой тренировке ничто более не изменится.
error-drill_over-remedy = Пометы и наблюдения еще принимаются. Для отчета: `hotline drill report`.
# The sender is told this code.
error-order_wrong-meaning = Распоряжение называет то, чего нет в этой тренировке, или невыполнимо в ее нынешнем состоянии.
error-order_wrong-remedy = Прочесть названное выше, исправить и дать распоряжение снова; ничего не изменено.
# The sender is told this code.
error-needs_second_controller-meaning = После слов РЕАЛЬНАЯ ОБСТАНОВКА тренировка продолжается, только когда так говорят два лица управления.
error-needs_second_controller-remedy = Запросить другое лицо управления и указать оба имени: `--as` и `--second`.
# The sender is told this code.
error-scenario_wrong-meaning = Файл сценария не читается или содержит то, что не может работать.
error-scenario_wrong-remedy = `hotline drill check FILE` перечисляет каждое место: строку и что там написать.
