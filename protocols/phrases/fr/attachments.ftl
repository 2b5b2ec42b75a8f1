# What is drawn of a message's attachments: one line each, never more than its harmless name.
# Unofficial translation of en/attachments.ftl; the English phrase says what is meant.

attachment-title = { $count ->
    [one] 1 PIÈCE JOINTE
   *[other] { $count } PIÈCES JOINTES
}
# The number is its place in the message, from 1.
attachment-line = { $number } { $name }
# The media type as it is written (text/plain), the size with its unit.
attachment-about = { $media_type }, { $size }
# Of parts: NODE SAYS.
attachment-wanted = pas encore recherchée
attachment-coming = { $have } parties sur { $of }
attachment-here = ici
attachment-refused = refusée : { $reason }
attachment-waits = en attente : { $reason }
attachment-bytes = { $figure } o
attachment-kib = { $figure } Kio
attachment-mib = { $figure } Mio
# Why one is not here. Short: beside the name.
attachment-reason-attachment_wrong = n’est pas ce que le message désigne
attachment-reason-attachment_type = ce type de média n’est pas acheminé
attachment-reason-attachment_quota = au-delà du quota
attachment-reason-attachment_key = une clé pour deux contenus
attachment-reason-attachment_missing = le centre expéditeur ne la donne pas
