# What is drawn of a message's attachments: one line each, never more than its harmless name.

attachment-title = { $count ->
    [one] 1 ATTACHMENT
   *[other] { $count } ATTACHMENTS
}
# The number is its place in the message, from 1.
attachment-line = { $number } { $name }
# The media type as it is written (text/plain), the size with its unit.
attachment-about = { $media_type }, { $size }
# Of parts: NODE SAYS.
attachment-wanted = not fetched yet
attachment-coming = { $have } of { $of } parts
attachment-here = here
attachment-refused = refused: { $reason }
attachment-waits = waits: { $reason }
attachment-bytes = { $figure } B
attachment-kib = { $figure } KiB
attachment-mib = { $figure } MiB
# Why one is not here. Short: beside the name.
attachment-reason-attachment_wrong = not what the message names
attachment-reason-attachment_type = this media type is not carried
attachment-reason-attachment_quota = above the quota
attachment-reason-attachment_key = one key for two contents
attachment-reason-attachment_missing = its sender does not give it
