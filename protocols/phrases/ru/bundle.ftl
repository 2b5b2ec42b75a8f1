# What a bundle proves and what it does not, for somebody outside: `hotline bundle verify`. One phrase for each code of
# Unofficial translation of en/bundle.ftl; the English phrase says what is meant.
# the specification's page bundle; codes, names, digits and hashes stand in them as they are.
#
# $centre, $to, $from: names of centres; $party, $state: of parties; $role: WATCH-1; $number, $epoch, $head, $before,
# $entry, $size, $version: whole numbers as text; $*_at: an instant, 221415Z NOV 26 (14:15:07Z); $reference, $by:
# MERIDIAN 221415Z 73051; $refusal: a code of the protocol; $detail: what the program that found it says, in English.

## frame

# The first line and the last, in mode drill and in mode test.
bundle-frame_drill = ТРЕНИРОВКА ТРЕНИРОВКА ТРЕНИРОВКА: отработка действий на этой линии. Ничто в этом файле не было реальным.
bundle-frame_test = ТЕСТ: создано на тестовой линии. Ничто в этом файле не было реальным.
bundle-for_members = Составлено для центров, у которых эти сообщения и так есть: { $members }.
bundle-for_outsiders = Составлено для получателя за пределами канала, на основании раскрытия за подписью двух должностных лиц: { $references }.
bundle-holds = ВСЕ СОДЕРЖИМОЕ ВЫДЕРЖИВАЕТ ПРОВЕРКУ. Что оно доказывает и чего не доказывает, указано выше.
bundle-does_not_hold =
    { $count ->
        [one] ПРОВЕРКУ НЕ ВЫДЕРЖИВАЕТ: внутри неверен { $count } пункт. Ничему в этом файле не верить, пока это не выяснено.
        [few] ПРОВЕРКУ НЕ ВЫДЕРЖИВАЕТ: внутри неверны { $count } пункта. Ничему в этом файле не верить, пока это не выяснено.
        [many] ПРОВЕРКУ НЕ ВЫДЕРЖИВАЕТ: внутри неверны { $count } пунктов. Ничему в этом файле не верить, пока это не выяснено.
       *[other] ПРОВЕРКУ НЕ ВЫДЕРЖИВАЕТ: внутри неверны { $count } пункта. Ничему в этом файле не верить, пока это не выяснено.
    }
bundle-proved = ДОКАЗАНО
bundle-not_proved = НЕ ДОКАЗАНО
bundle-wrong = НЕВЕРНО
bundle-of_all = О файле в целом
# One message. $type: as on the wire; $precedence: FLASH.
bundle-message = { $reference }, { $precedence }, { $type }
bundle-ask_root = Отпечаток стороны { $party }, полученный вами от нее другим путем (пусто: не сверено):
# `hotline bundle show`: what the file says, before anybody has looked at a signature.
bundle-none_verified = НИЧТО ИЗ ЭТОГО НЕ ПРОВЕРЕНО: проверяет `hotline bundle verify`.
bundle-party_inside = { $party }: корневая запись { $fingerprint }, по данным файла
bundle-inside = Внутри: конверты: { $envelopes }, извещения: { $notices }, состояния линий: { $heads }, записи журнала: { $entries }, вложения: { $contents }.
# After `hotline bundle make`.
bundle-compare = Каждая сторона сообщает свой отпечаток сама, другим путем, чем этот файл. По нашим записям:
bundle-copies = Ничто не мешает тем, у кого есть этот файл, копировать его дальше.
bundle-left_out =
    { $count ->
        [one] Не включено { $count } сообщение, так как не названо ни в одном раскрытии за пределами канала: { $digits }
        [few] Не включены { $count } сообщения, так как не названы ни в одном раскрытии за пределами канала: { $digits }
        [many] Не включены { $count } сообщений, так как не названы ни в одном раскрытии за пределами канала: { $digits }
       *[other] Не включены { $count } сообщения, так как не названы ни в одном раскрытии за пределами канала: { $digits }
    }
bundle-objections = Возражения могут поступить до { $until }.

## proved

bundle-root_compared = { $party } - сторона, корневая запись которой имеет отпечаток { $fingerprint }, сверенный вами.
bundle-released = Выпущено центром { $centre } (сторона: { $party }), кому: { $to }, номер { $number } эпохи { $epoch }, в { $released_at } по собственным часам. { $level }.
bundle-signed = Подписано: { $role }, { $centre }, в качестве { $capacity }, в { $signed_at } по собственным часам, после прочтения на языке { $language }.
bundle-by_program = Подписано программой { $role }, { $centre }, в { $signed_at } по собственным часам.
bundle-stored = Подписано центром { $centre }, в { $told_at } по собственным часам: сообщение там сохранено.
bundle-shown = Подписано: { $role }, { $centre }, в { $told_at } по собственным часам: сообщение было открыто на рабочем месте этого лица.
bundle-refused = Подписано центром { $centre }, в { $told_at } по собственным часам: сообщение там не допущено, код { $refusal }.
bundle-cannot_read = Подписано центром { $centre }, в { $told_at } по собственным часам: сообщение там сохранено, форма его там не читается.
bundle-acknowledged = Квитировано сообщением { $by }: { $role }, { $centre }. Сообщение взято человеком; это не согласие с чем-либо в нем.
bundle-holding = Сказано в сообщении { $by }: { $role }, { $centre }: на рассмотрении своего компетентного органа.
bundle-replied = Отклик дан сообщением { $by }: { $role }, { $centre }.
bundle-held = Сказано центром { $centre } в сообщении { $by }: не действовать до дальнейшего сообщения.
bundle-stands = Сказано центром { $centre } в сообщении { $by }, после отсрочки действий: остается в силе.
bundle-cancelled = Отменено центром { $centre } сообщением { $by }.
bundle-corrected = Исправлено центром { $centre } сообщением { $by }.
bundle-updated = Обновлено центром { $centre } сообщением { $by }.
bundle-confirmed = Подтверждено в качестве второго должностного лица: { $role }, { $centre }, в { $signed_at } по собственным часам.
bundle-agreed = Оба центра, { $from } и { $to }, подписали свою линию до номера { $head }, и цепочка ведет оттуда к этому сообщению, номер { $number }: ни один из них не может опустить его или заменить другим.
bundle-chained = В нем названо то, что стоит перед ним на линии, и оно есть внутри или известно по своему хэшу.
bundle-epoch = Центром { $from } открыта эпоха { $epoch } его линии, кому: { $to }, причина: { $reason }, в { $opened_at } по собственным часам; подписавшие должностные лица: { $roles }.
bundle-voided = Подписано центром { $from }: номер { $number } эпохи { $epoch }, кому: { $to }, не может быть доставлен, код { $refusal }.
bundle-entered = Это запись { $entry } журнала центра { $centre } ({ $kind }), внесенная в { $entered_at } по собственным часам, под контрольной точкой этого журнала (записей: { $size }), подписанной этим центром.
bundle-witnessed = Свидетелем { $witness } подписана контрольная точка центра { $centre } (записей: { $size }), в { $witnessed_at } по собственным часам свидетеля.
bundle-attached = Вложение { $name } внутри, байт: { $size }, - то самое, которое было подписано.
bundle-channel = Прошло по каналу { $digits }, участники: { $members }; по сообщениям внутри состояние канала: { $state }.
bundle-released_outside =
    { $count ->
        [one] Двумя должностными лицами центра { $centre } раскрыто { $count } сообщение, кому: { $to_whom }, в форме: { $form }. Цель: { $purpose }
        [few] Двумя должностными лицами центра { $centre } раскрыты { $count } сообщения, кому: { $to_whom }, в форме: { $form }. Цель: { $purpose }
        [many] Двумя должностными лицами центра { $centre } раскрыты { $count } сообщений, кому: { $to_whom }, в форме: { $form }. Цель: { $purpose }
       *[other] Двумя должностными лицами центра { $centre } раскрыты { $count } сообщения, кому: { $to_whom }, в форме: { $form }. Цель: { $purpose }
    }

## not proved

bundle-nothing_about_orbit = Ничто здесь не говорит, что происходит на орбите: здесь указано, что об этом сказано.
bundle-not_that_it_is_true = Подпись указывает, кем это сказано, а не что это правда.
bundle-not_all_that_was_said = Ничто здесь не говорит, что больше ничего сказано не было: есть другие линии и телефоны.
bundle-clocks_are_their_own = Каждое время указано по часам того, чья подпись стоит. Порядок доказывается номерами.
bundle-chosen_by_its_maker = Содержимое файла выбрано его составителем. То, что названо отсутствующим, может существовать.
bundle-no_receipt = Что это получено центром { $centre }: расписки внутри нет.
bundle-not_shown = Что это было на экране в { $centre }: извещения об этом внутри нет.
bundle-no_acknowledgement = Что это взято человеком в { $centre }: квитанции внутри нет.
bundle-one_officer = Что за этим стоит второе должностное лицо центра { $centre }: выпущено одним, подтверждения внутри нет.
bundle-no_human = Что до отправки человек в { $centre } это видел: подписано программой.
bundle-not_agreed = Что { $from } и { $to } сходятся относительно линии до этого места: ни одно состояние линии, подписанное обоими, не ведет к номеру { $number } эпохи { $epoch }.
bundle-predecessor_missing = Что сказано перед этим на линии: номер { $before } эпохи { $epoch }, от { $from }, кому: { $to }, внутри отсутствует.
bundle-epoch_missing = Как открыта эпоха { $epoch } линии, от { $from }, кому: { $to }: записи о ней внутри нет.
bundle-epoch_by_one_officer = Что эпоха { $epoch }, кому: { $to }, открыта двумя должностными лицами центра { $from }: ЭПОХА ОТКРЫТА ОДНИМ ДОЛЖНОСТНЫМ ЛИЦОМ, { $roles }.
bundle-not_entered = Где это стоит в журнале центра: записи журнала об этом внутри нет.
bundle-no_witness = Что { $centre } показывает всем один и тот же журнал: ни один свидетель не подписал его контрольную точку.
bundle-witness_not_compared = Что { $centre } показывает всем один и тот же журнал: вами не дан ключ для { $witnesses }, чьи подписи стоят под его контрольной точкой.
bundle-statement_expired = Что заявление { $version } стороны { $party } действовало: при этом выпуске срок его действия уже истек.
bundle-root_expired = Что корневая запись { $version } стороны { $party } действовала: при этом выпуске срок ее действия уже истек.
bundle-key_revoked = Что ключ этого центра был только у { $centre }: ключ, которым подписано, позднее отозван. Подписать мог любой, у кого он был; состояние линии, подписанное обоими центрами, сохраняет силу.
bundle-officer_key_revoked = Что свой ключ был только у { $role }, { $centre }: ключ, которым подписано, позднее отозван.
bundle-not_countersigned = Что { $state } отвечает за { $party }: НЕТ ВСТРЕЧНОЙ ПОДПИСИ ({ $state }), насколько это видно здесь.
bundle-state_not_compared = Что-либо о стороне { $party }, которая отвечает за одну из сторон внутри: отпечаток ее корневой записи вами не дан.
bundle-relation_missing = К чему это относится (связь { $kind }): того сообщения внутри нет.
bundle-charter_missing = По какой хартии это сказано: хартии его канала внутри нет.
bundle-attachment_missing = Что содержит вложение { $name }: его внутри нет.
bundle-form_unknown = Что этим сказано: форму { $type } эта программа не читает. Кем это сказано, доказано и так.
bundle-national_not_checked = Есть и другие подписи, по собственному алгоритму стороны; они не проверены.
bundle-voided_undelivered = Что это доставлено: подписано центром { $from }, что номер { $number } доставлен быть не может.

## wrong

bundle-root_not_compared = В этом файле есть сказанное стороной { $party }, а отпечаток ее корневой записи вами не дан: ничто подписанное ею не засчитывается.
bundle-root_differs = Корневая запись стороны { $party } внутри имеет отпечаток { $fingerprint }, не тот, который дали вы: это чужой файл либо чужие цифры.
bundle-root_unknown = Вами дан отпечаток стороны { $party }, а внутри нет ничего от этой стороны: проверить ее название.
bundle-piece_refused = { $piece } не проходит проверку: { $refusal } ({ $detail }).
bundle-message_refused = Выпущено своим центром и противоречит правилу: { $refusal } ({ $detail }), { $piece }.
bundle-does_not_belong = { $piece } не относится ни к чему внутри.
bundle-line_contradicts = ДВЕ ИСТОРИИ: у номера { $number } эпохи { $epoch }, от { $from }, кому: { $to }, два разных хэша. За каждым стоит подпись: сохранить этот файл.
bundle-statement_went_back = Номер { $number } эпохи { $epoch }, от { $from }, кому: { $to }, называет более старое заявление, чем один из номеров перед ним.
bundle-clock_went_back = Номер { $number } эпохи { $epoch }, от { $from }, кому: { $to }, выпущен раньше одного из меньших номеров, по тем же часам.
bundle-released_twice = У этого сообщения два номера в эпохе { $epoch }, от { $from }, кому: { $to }.
bundle-id_reused = Центром { $from } тот же идентификатор дан другому сообщению внутри.
bundle-notice_contradicts = Извещение центра { $centre } ({ $what }) называет его с выпуском другого сообщения.
bundle-witness_missing = Вами дан ключ свидетеля { $witness }, а контрольная точка центра { $centre } им не подписана.
bundle-audience_wrong = Указано, что составлено для { $members }, а это не те центры, у которых есть каждое сообщение внутри.
bundle-release_missing = Указано, что составлено для получателей за пределами канала, а названного раскрытия за подписью двух должностных лиц внутри нет или оно для другой формы.
bundle-release_does_not_name = Внутри нет ни одного раскрытия за пределами канала, в котором названо это сообщение и которое сделано центром, названным в этом сообщении.
