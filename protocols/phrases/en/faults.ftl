# What is wrong with a field of a draft, and what may stand there: said under a form, before anything is signed.
#
# A program is told these sentences in English, as the rules of the types word them; a person reads them here. They are
# found by their English words, so that in English each is, word for word, what the rule says. They go on after the name
# of a field ("Time of closest approach is already past"), therefore they begin with a small letter and end without a
# full stop. $found: what somebody typed, in quotes, or a value. Paths (body.tca), codes (will_mitigate) and
# instants stay as they are. Room: with the label 76.

## What was found

fault-missing = missing
fault-empty = is empty
fault-is = is { $found }
fault-is_near = is { $found } (did you mean { $near }?)
fault-unknown_field = unknown field
fault-unknown_field_near = unknown field (did you mean { $near }?)
# $count: characters.
fault-length = is { $count } characters long
# $code: U+202E; $place: of which character.
fault-control = holds the control character { $code } at place { $place }
fault-too_long = makes the message too long
fault-not_the_drafts = is not the draft's to say
fault-missing_in_drill = missing in mode drill
fault-present_in_mode = present in mode { $mode }
# $saying: what was found, as `this is not a drill`.
fault-drill_words = says it is no drill: { $saying }
fault-names_sender = names the sender { $centre }
fault-names_twice = names { $centre } a second time
fault-not_after_composing = is not after the instant of composing
fault-past = is already past
fault-future = lies in the future
# $path: another field.
fault-not_before = is not before { $path }
fault-missing_with = missing: { $path } is { $value }
fault-given_without = given without { $path } { $value }
fault-given_with = given with { $path } { $value }
fault-missing_all = missing, and so is what could stand for it
fault-beside_others = { $code } stands beside other codes
fault-twice = says one thing twice
fault-names_code_twice = { $path } names one code twice

## What was found: in place of a value

found-group = a group of fields
# $count: items.
found-list = a list of { $count }
found-nothing = nothing
found-large = a very large number

## What may stand there

# Two kinds of value, either of which may stand there.
allowed-or = { $one } or { $other }
allowed-instant = an instant as { $example }
allowed-whole = a whole number from { $least } to { $most }
allowed-whole_unit = a whole number from { $least } to { $most } { $unit }
allowed-number = a number from { $least } to { $most }
allowed-number_unit = a number from { $least } to { $most } { $unit }
allowed-hexadecimal = { $count } bytes in hexadecimal
allowed-hexadecimal_most = up to { $count } bytes in hexadecimal
allowed-list = a list of { $count }
allowed-list_range = a list of { $least } to { $most }
allowed-centres = a list of centres
allowed-group = a group of fields
allowed-truth = true or false
allowed-nothing = nothing
allowed-name = a name in capitals, digits and single hyphens as { $example }
allowed-text = text of { $least } to { $most } characters, no control characters
allowed-line = text of { $least } to { $most } characters on one line, no control characters
allowed-bytes = { $count } bytes; attach the long part
allowed-one_centre = at least one centre
allowed-other_centres = other centres
allowed-each_centre_once = each centre once in to and info
allowed-later = a later instant
allowed-after_now = an instant after now
allowed-begun = an instant that is past, or an interval that has begun
allowed-before = an instant before { $path }
allowed-only_with = only with { $value }
allowed-leave_out = leave it out
allowed-leave_out_given = leave it out: sign-on and clock give it
allowed-alone = { $code } alone, or without it
allowed-each_once = each once
# $names: names of centres or paths, with commas.
allowed-one_of = one of { $names }
# $kinds: update, cancel, correct or reply.
allowed-relation = kind { $kinds } and the message's hash
# The drill part is missing, or there outside a drill: as error-drill_text-remedy.
allowed-drill_text = Compose it on the node of the mode you mean; word a drill's text so that it does not say it is real.
allowed-drill_words = a text that does not say so; what is real goes on the live line
# $level: a precedence; $remedy: error-precedence_too_high-remedy.
allowed-precedence = { $level } or lower. { $remedy }
allowed-language = a BCP 47 tag as en, fr, ar, zh-Hans
allowed-designator = YYYY-NNNP as 2018-066A
allowed-opened = a type as conjunction.alert, a family as conjunction.*, or *

## Rules of single types; most of them are in rules.ftl

# A charter that is proposed.
fault-no_member = names who would be no member
allowed-members = the members, in `to`
fault-too_many_members = is yes for { $count } members
allowed-no_or_one = no, or one in `to`
fault-a_member = is { $centre }, a member
allowed-no_member = a centre that is no member
fault-order_of_steps = ends later steps first
allowed-order_of_steps = shown, then acknowledged, then answered
# Announcing a drill.
fault-drill_within = announces a drill from within one
allowed-live_line = say it on the live line
fault-drill_on_live = belongs to a drill, and this line is live
allowed-drill_line = say it on the drill's own line
