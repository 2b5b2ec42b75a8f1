# The family sharing: data asked for, offered, given; plans screened against somebody else's catalogue.

## Types

# Report, paragraph 63.
type-sharing-delivery = Delivery of data
# Report, paragraph 63.
type-sharing-offer = Offer of data
# Report, paragraph 63.
type-sharing-request = Request for data
# Report, paragraph 63, 66(ii). Asks that a plan be compared with a catalogue of objects.
type-sharing-screening = Request for screening
# Report, paragraph 63, 66(ii).
type-sharing-screening_result = Result of a screening

## Fields

# In sharing.request. Unit: m. Report 63. One standard deviation.
field-sharing-request-accuracy_m = Position accuracy needed
# In sharing.offer, sharing.delivery, sharing.screening_result. Unit: m. Report 63. One standard deviation.
field-sharing-accuracy_m = Position accuracy stated
# In sharing.screening_result. Report 63. A code.
field-cannot_because = Cannot because
# In sharing.screening_result. Report 63. The instant at which the catalogue was made.
field-catalogue_at = Date of the catalogue
# In sharing.screening_result. Report 63. Whose catalogue of objects it is.
field-catalogue_name = Catalogue
# In sharing.screening_result. Report 63. Objects that come nearer than the threshold.
field-crossings = Crossings
# In sharing.delivery. Report 63. The instant of the last observation in the data.
field-sharing-epoch_at = Epoch of the data
# In sharing.offer. Unit: hour. Report 63. How often the data are given again.
field-every_h = Given anew every
# In sharing.offer. Report 63. Name or address of a licence.
field-licence = Licence
# In sharing.screening_result, a crossing. Unit: m. Report 66(ii).
field-sharing-miss_distance_m = Miss distance
# In sharing.screening: half the size of the box, along the normal of the orbit. Unit: km. Report 63.
field-n_km = Normal, plus and minus
# In sharing.request, sharing.screening. Report 63. The instant by which it is needed.
field-needed_by = Needed by
# In sharing.screening. Report 63. Hash of the manoeuvre or launch notice.
field-sharing-notice = Its notice
# In sharing.screening_result. Report 63. How many.
field-objects_screened = Objects screened against
# In sharing.offer. Report 63. The instant until which the offer holds.
field-offered_until = Offered until
# In sharing.*. Report 63. What may be done with the data.
field-onward_use = Onward use
# In sharing.screening. Report 63. What the addressee may do with the plan.
field-sharing-screening-onward_use = Onward use of the plan
# In sharing.screening. Report 63. A code: what is planned.
field-sharing-plan = Plan for
# In sharing.screening_result, a crossing. Report 66(ii).
field-sharing-probability = Probability of collision
# In sharing.delivery. Report 63. Of which standard the data are.
field-product = Product
# In sharing.request, sharing.offer. Report 63.
field-products = Products
# In sharing.screening: half the size of the box, along the radius. Unit: km. Report 63.
field-r_km = Radial, plus and minus
# In sharing.offer, sharing.delivery, sharing.screening. Report 69. To whom the addressee may give the data.
field-redistribution = May be given to
# In sharing.request. Report 69. To whom the sender would give the data.
field-sharing-request-redistribution = Would be given to
# In sharing.request, sharing.offer, sharing.delivery. Report 63. Orbits, or a part of the sky.
field-region = Region
# In sharing.delivery. Report 63. Provided, in part, or declined.
field-response = Given
# In sharing.screening_result. Report 63. What the screening has found.
field-sharing-result = Result
# In sharing.screening_result. Report 63. The time that was screened, from and to.
field-screened = Screened
# In sharing.request, sharing.offer, sharing.delivery. Report 63. The time for which the data are.
field-span = Time span
# In sharing.screening: half the size of the box, along the track. Unit: km. Report 63.
field-t_km = Transverse, plus and minus
# In sharing.offer, sharing.delivery. Report 63. On which terms the data are given.
field-sharing-terms = Terms
# In sharing.screening_result. Report 63. Below which figures the screening party calls it a crossing.
field-thresholds = Own thresholds
# In sharing.offer, sharing.delivery, sharing.screening_result. Report 63. Then the data are deleted, or asked for again.
field-use_ends_at = Use ends
# In sharing.screening. Report 63. A box about the object that is to stay free.
field-sharing-volume = Volume asked for
# In sharing.screening_result. Unit: km. Report 63. No object comes nearer than this.
field-sharing-screening_result-within_km = No crossing within

## Codes

# Field product, products. Names of standards of CCSDS.
code-opm = OPM
code-oem = OEM
code-omm = OMM
code-ocm = OCM
code-tdm = TDM
code-cdm = CDM
code-rdm = RDM
# Field product, products.
code-observations = observations
code-space_weather = space weather
# Field purpose: what the data are for.
code-launch_screening = screening of a launch
code-reentry_prediction = prediction of a re-entry
code-interference_location = location of interference
code-purpose-identification = identification of objects
# Field onward_use: what may be done with the data.
code-stated_purpose_only = for the stated purpose only
code-may_be_combined = may be combined with other data
code-may_warn_others = others may be warned from it
code-not_for_military_use = not for military use
code-not_for_commercial_use = not for commercial use
code-source_to_be_named = the source is to be named
code-source_not_to_be_named = the source is not to be named
# Field redistribution: to whom the data may be given.
code-redistribution-none = nobody
code-operators_concerned = the operators concerned
# Field plan: what is planned.
code-plan-manoeuvre = a manoeuvre
code-launch = a launch
code-reentry = a re-entry
code-station = a station to be kept
# Field response.
code-provided = provided
code-response-partial = in part
# Field result.
code-no_crossing_within = no crossing
code-crossing = crossing
# Field cannot_because.
code-object_not_in_catalogue = object not in our catalogue
code-plan_not_readable = plan cannot be read
code-no_capacity = no capacity

## Subjects: one line in a list

# $of: name of the first object, or the region; $more: how many further objects; $products: codes of the field products.
subject-sharing-request = { $more ->
    [0] Data asked for: { $products }, { $of }
   *[other] Data asked for: { $products }, { $of } and { $more } more
}
subject-sharing-offer = { $more ->
    [0] Data offered: { $products }, { $of }
   *[other] Data offered: { $products }, { $of } and { $more } more
}
# $response: a code of the field response; $count: how many objects or regions; $of, $more: as above.
subject-sharing-delivery = { $count ->
    [0] Data { $response }
    [one] Data { $response }: { $of }
   *[other] Data { $response }: { $of } and { $more } more
}
# $object: its name; $start, $end: date-time groups.
subject-sharing-screening = Screening asked for: { $object }, { $start } to { $end }
# $result: a code of the field result, or the phrase below; $count: how many crossings; $at: date-time group of the
# catalogue; $digits: five digits of the message that it refers to.
subject-sharing-screening_result = { $count ->
    [0] Screening { $digits }: { $result }, catalogue of { $at }
   *[other] Screening { $digits }: { $result } ({ $count }), catalogue of { $at }
}
# $range: a distance with its unit.
subject-sharing-no_crossing = no crossing within { $range }

## What is asked

# $products: codes of the field products.
asks-delivery = data: { $products }
asks-screening = a screening of this plan against your catalogue

## Where a case stands

case-sharing-requested = DATA ASKED FOR
case-sharing-offered = DATA OFFERED
case-sharing-offer_over = OFFER OVER
case-sharing-delivered = DATA GIVEN
case-sharing-delivered_in_part = DATA GIVEN IN PART
case-sharing-declined = DECLINED
# The time is over for which the data were given.
case-sharing-use_ended = USE OF THE DATA HAS ENDED
case-sharing-screening_asked = SCREENING ASKED FOR
case-sharing-screened = SCREENED
case-sharing-not_screened = COULD NOT BE SCREENED
# Remark beside the state: several parties have screened, and do not find the same.
case-sharing-screenings_differ = THE SCREENINGS DIFFER

## What is owed

owes-delivery = the data, or a word on them
owes-screening_result = the result of the screening
