# What is drawn of a message's attachments: one line each, never more than its harmless name.
# Unofficial translation of en/attachments.ftl; the English phrase says what is meant.

attachment-title = { $count ->
    [one] 1 ANEXO
    [many] { $count } ANEXOS
   *[other] { $count } ANEXOS
}
# The number is its place in the message, from 1.
attachment-line = { $number } { $name }
# The media type as it is written (text/plain), the size with its unit.
attachment-about = { $media_type }, { $size }
# Of parts: NODE SAYS.
attachment-wanted = aún no obtenido
attachment-coming = { $have } de { $of } partes
attachment-here = aquí
attachment-refused = rechazado: { $reason }
attachment-waits = a la espera: { $reason }
attachment-bytes = { $figure } B
attachment-kib = { $figure } KiB
attachment-mib = { $figure } MiB
# Why one is not here. Short: beside the name.
attachment-reason-attachment_wrong = no es lo que nombra el mensaje
attachment-reason-attachment_type = no se cursa este tipo de medio
attachment-reason-attachment_quota = supera la cuota
attachment-reason-attachment_key = una clave para dos contenidos
attachment-reason-attachment_missing = el centro remitente no lo facilita
