# How a centre is reached: the call sheet, on a screen, on paper and as text.

## Whose it is

# Title. $centre: MERIDIAN.
sheet-title = CALL SHEET { $centre }
# $party: the party's name, as it writes it.
sheet-party = Party
# Whether it is believed here.
sheet-believed-own = { $party } (our own party)
sheet-believed-pinned = { $party } (pinned by two of our officers)
sheet-believed-no = { $party } (NOT PINNED: nobody here believes it)
sheet-who = Who it is
sheet-level = Level
sheet-level-operator = operator
sheet-level-centre = centre
sheet-level-ministry = ministry
sheet-level-government = government
# $level: one of the four; $state: a party's name.
sheet-level_authorised = { $level }, authorised by { $state }
sheet-organisation = Organisation
sheet-kind = Kind
sheet-kind-civil_operations = civil operations
sheet-kind-military_operations = military operations
sheet-kind-spaceflight_safety = spaceflight safety
sheet-kind-launch = launch
sheet-kind-spectrum = spectrum
sheet-kind-diplomatic = diplomatic
sheet-positions = Positions
# Eight groups of five digits and one.
sheet-fingerprint = Fingerprint
# $centres: other centres, by name. Names that look the same.
sheet-alike = LOOKS LIKE
sheet-alike_told = { $centres }: read the name letter by letter

## When

sheet-watch = Watch
sheet-day_and_night = day and night
sheet-now = Now
sheet-on_watch = somebody is on watch
# $at: 220600Z.
sheet-opens = nobody on watch until { $at }
# When the centre said all this. $at: 221415Z NOV 26.
sheet-stated = Stated
sheet-nothing_stated = no bulletin of this centre is here
# $records: root, statement, bulletin.
sheet-stale = { $at }, STALE: { $records }

## How

sheet-methods = How to reach it, in this order
sheet-not_stated = not stated
sheet-method-hotline = hotline
sheet-method-phone = telephone
sheet-method-satphone = satellite telephone
sheet-method-fax = fax
sheet-method-email = e-mail
sheet-method-hf = HF radio
sheet-method-courier = courier
sheet-this_line = this line
sheet-encrypted = encrypted
# $at: 221415Z NOV 26; $role: WATCH-1, a role of the centre itself.
sheet-verified = tried { $at } by { $role }
sheet-not_verified = NOT VERIFIED
sheet-deputies = Who acts for it
sheet-escalation = Who is asked when nobody answers, in this order
# $who: a position or a third party; $centre: a centre's name.
sheet-of_centre = { $who } ({ $centre })
sheet-languages = Languages
# $language: a tag of BCP 47.
sheet-language_both = { $language } spoken and written
sheet-language_spoken = { $language } spoken
sheet-language_written = { $language } written

## What it operates, and its own practice

sheet-operates = Operates
# $count: how many lines more.
sheet-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
sheet-practice = Own practice
sheet-practice_told = It states what it does itself. It binds nobody else.
# $figures: one or more of the three below.
sheet-regime-leo = calls in low orbits
sheet-regime-meo = calls in medium orbits
sheet-regime-geo = calls in the geostationary region
sheet-regime-heo = calls in highly elliptical orbits
sheet-regime-other = calls in other orbits
sheet-probability = probability at or above { $figure }
sheet-miss_distance = miss distance at or below { $figure } m
# Each way from its object: radial, transverse, normal.
sheet-kept_clear = keeps clear { $radial } × { $transverse } × { $normal } m (radial, transverse, normal)
sheet-lead_time = Lead time
sheet-lead_time_told = needs { $figure } h before closest approach
sheet-avoidance = Automatic avoidance
sheet-avoidance-enabled = on
sheet-avoidance-suspended = SUSPENDED
sheet-avoidance-not_fitted = not fitted
sheet-moves = Usually moves
sheet-moves-we_do = this centre
sheet-moves-other_does = the other side
sheet-moves-by_agreement = by agreement
sheet-moves-cannot = its objects cannot
sheet-note = Note
sheet-registry = Registry of space objects
sheet-registry-public = public
sheet-registry-on_request = on request
sheet-registry_changed = changed { $at }

## The page of the client

# Title of the page.
screen-contacts = CALL SHEETS
# Under the list of links and under a message.
key-link-contacts = call sheets
help-link-contacts = how to reach every centre: telephone, languages, watch hours
key-thread-contacts = call sheet
help-thread-contacts = how to reach the other centres of this message
# In the line mode: contacts [CENTRE].
takes-centre = CENTRE
# Where no centre is known.
screen-no_contacts = No centre is known here.
