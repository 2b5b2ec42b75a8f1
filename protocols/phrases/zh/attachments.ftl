# What is drawn of a message's attachments: one line each, never more than its harmless name.
# Unofficial translation of en/attachments.ftl; the English phrase says what is meant.

attachment-title = 附件{ $count }个
# The number is its place in the message, from 1.
attachment-line = { $number } { $name }
# The media type as it is written (text/plain), the size with its unit.
attachment-about = { $media_type }，{ $size }
# Of parts: NODE SAYS.
attachment-wanted = 尚未取回
attachment-coming = { $have }/{ $of }部分
attachment-here = 在此处
attachment-refused = 已拒收：{ $reason }
attachment-waits = 等待：{ $reason }
attachment-bytes = { $figure } B
attachment-kib = { $figure } KiB
attachment-mib = { $figure } MiB
# Why one is not here. Short: beside the name.
attachment-reason-attachment_wrong = 与报文所列不符
attachment-reason-attachment_type = 此媒体类型不予传送
attachment-reason-attachment_quota = 超过限额
attachment-reason-attachment_key = 一个密钥用于两项内容
attachment-reason-attachment_missing = 发送方未提供
