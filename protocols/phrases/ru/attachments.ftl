# What is drawn of a message's attachments: one line each, never more than its harmless name.
# Unofficial translation of en/attachments.ftl; the English phrase says what is meant.

attachment-title = { $count ->
    [one] { $count } ВЛОЖЕНИЕ
    [few] { $count } ВЛОЖЕНИЯ
    [many] { $count } ВЛОЖЕНИЙ
   *[other] { $count } ВЛОЖЕНИЯ
}
# The number is its place in the message, from 1.
attachment-line = { $number } { $name }
# The media type as it is written (text/plain), the size with its unit.
attachment-about = { $media_type }, { $size }
# Of parts: NODE SAYS.
attachment-wanted = еще не загружено
attachment-coming = { $have } из { $of } частей
attachment-here = здесь
attachment-refused = не допущено: { $reason }
attachment-waits = ожидает: { $reason }
attachment-bytes = { $figure } Б
attachment-kib = { $figure } КиБ
attachment-mib = { $figure } МиБ
# Why one is not here. Short: beside the name.
attachment-reason-attachment_wrong = не то, что названо в сообщении
attachment-reason-attachment_type = этот тип данных не передается
attachment-reason-attachment_quota = сверх квоты
attachment-reason-attachment_key = один ключ для двух содержимых
attachment-reason-attachment_missing = отправитель его не передает
