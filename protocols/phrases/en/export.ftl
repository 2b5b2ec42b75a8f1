# What `hotline export` and `hotline import` say to the person at the keyboard. What stands on paper itself has no
# phrases: line numbers, codes and digits alone. --help and JSON are English.
#
# $reference: MERIDIAN 221415Z 73051; $hash: 64 hexadecimal digits; $centre, $from, $to: names of centres;
# $roles: WATCH-1, or two with a comma.

## export

# Above each symbol on a terminal. $place, $total: whole numbers as text.
export-part = Part { $place } of { $total }
# A file was written. $file: its name.
export-written = Written: { $file }
# Handling, field may_forward (report, paragraph 69).
export-not_passed_on = NOT TO BE PASSED ON: { $from } does not allow it.
export-ask_first = To be passed on only after asking { $from }.
# The message names attachments; the key that opens each is in it. $count: a whole number.
export-attachment_keys =
    { $count ->
        [one] It carries the key of one attachment: who has it and the file can open it.
       *[other] It carries the keys of { $count } attachments: who has them and the files can open them.
    }
# Typed lines and CAP.
export-no_signature = It carries no signature: who receives it compares the hash by voice, or waits for the message itself.

## import

# What was read. Envelope: with its signatures.
import-envelope = ENVELOPE: { $reference }
import-message = MESSAGE WITHOUT SIGNATURES: { $reference }
import-hash = Hash: { $hash }
# Everything about the envelope verified. $number: its place on the line from $from to $to.
import-authentic = AUTHENTIC: released by { $from } for { $to }, number { $number }; signed by { $roles }, verified here.
# The centre's release verified; what the officers signed is refused. $why: the sentence of a code.
import-officers_refused = AUTHENTIC, AND REFUSED: released by { $from } for { $to }, number { $number }. { $why }
import-in_record = IN OUR RECORD.
import-not_in_record = AUTHENTIC, NOT IN OUR RECORD. It did not come by link, and nothing was handed in now. Keep the file; tell { $from } by voice that { $digits } has not come, and acknowledge it there.
# The release is for another centre than the reader's own.
import-for_another = It is for { $to }, not for { $centre }.
# No roster at hand: the signatures were not looked at.
import-not_checked = NOT CHECKED: no roster is at hand. Give --at with a node's directory, or --key with an officer's key that has signed on here.
# Lines that somebody typed: all that may be said of them.
import-text_matches = TEXT MATCHES { $hash }
import-signature_not_carried = SIGNATURE NOT CARRIED
import-nothing_handed_in = Nothing was handed in.
