# The family sharing: data asked for, offered, given; plans screened against somebody else's catalogue.
# Unofficial translation of en/sharing.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 63.
type-sharing-delivery = Entrega de datos
# Report, paragraph 63.
type-sharing-offer = Ofrecimiento de datos
# Report, paragraph 63.
type-sharing-request = Solicitud de datos
# Report, paragraph 63, 66(ii). Asks that a plan be compared with a catalogue of objects.
type-sharing-screening = Solicitud de cribado
# Report, paragraph 63, 66(ii).
type-sharing-screening_result = Resultado de un cribado

## Fields

# In sharing.request. Unit: m. Report 63. One standard deviation.
field-sharing-request-accuracy_m = Exactitud de posición necesaria
# In sharing.offer, sharing.delivery, sharing.screening_result. Unit: m. Report 63. One standard deviation.
field-sharing-accuracy_m = Exactitud de posición declarada
# In sharing.screening_result. Report 63. A code.
field-cannot_because = No es posible porque
# In sharing.screening_result. Report 63. The instant at which the catalogue was made.
field-catalogue_at = Fecha del catálogo
# In sharing.screening_result. Report 63. Whose catalogue of objects it is.
field-catalogue_name = Catálogo
# In sharing.screening_result. Report 63. Objects that come nearer than the threshold.
field-crossings = Cruces
# In sharing.delivery. Report 63. The instant of the last observation in the data.
field-sharing-epoch_at = Época de los datos
# In sharing.offer. Unit: hour. Report 63. How often the data are given again.
field-every_h = Se facilitan de nuevo cada
# In sharing.offer. Report 63. Name or address of a licence.
field-licence = Licencia
# In sharing.screening_result, a crossing. Unit: m. Report 66(ii).
field-sharing-miss_distance_m = Distancia de paso
# In sharing.screening: half the size of the box, along the normal of the orbit. Unit: km. Report 63.
field-n_km = Normal, más y menos
# In sharing.request, sharing.screening. Report 63. The instant by which it is needed.
field-needed_by = Necesario a más tardar
# In sharing.screening. Report 63. Hash of the manoeuvre or launch notice.
field-sharing-notice = Su aviso
# In sharing.screening_result. Report 63. How many.
field-objects_screened = Objetos frente a los que se cribó
# In sharing.offer. Report 63. The instant until which the offer holds.
field-offered_until = Ofrecido hasta
# In sharing.*. Report 63. What may be done with the data.
field-onward_use = Uso posterior
# In sharing.screening. Report 63. What the addressee may do with the plan.
field-sharing-screening-onward_use = Uso posterior del plan
# In sharing.screening. Report 63. A code: what is planned.
field-sharing-plan = Plan para
# In sharing.screening_result, a crossing. Report 66(ii).
field-sharing-probability = Probabilidad de colisión
# In sharing.delivery. Report 63. Of which standard the data are.
field-product = Producto
# In sharing.request, sharing.offer. Report 63.
field-products = Productos
# In sharing.screening: half the size of the box, along the radius. Unit: km. Report 63.
field-r_km = Radial, más y menos
# In sharing.offer, sharing.delivery, sharing.screening. Report 69. To whom the addressee may give the data.
field-redistribution = Puede facilitarse a
# In sharing.request. Report 69. To whom the sender would give the data.
field-sharing-request-redistribution = Se facilitaría a
# In sharing.request, sharing.offer, sharing.delivery. Report 63. Orbits, or a part of the sky.
field-region = Región
# In sharing.delivery. Report 63. Provided, in part, or declined.
field-response = Se facilita
# In sharing.screening_result. Report 63. What the screening has found.
field-sharing-result = Resultado
# In sharing.screening_result. Report 63. The time that was screened, from and to.
field-screened = Período cribado
# In sharing.request, sharing.offer, sharing.delivery. Report 63. The time for which the data are.
field-span = Período
# In sharing.screening: half the size of the box, along the track. Unit: km. Report 63.
field-t_km = Transversal, más y menos
# In sharing.offer, sharing.delivery. Report 63. On which terms the data are given.
field-sharing-terms = Condiciones
# In sharing.screening_result. Report 63. Below which figures the screening party calls it a crossing.
field-thresholds = Umbrales propios
# In sharing.offer, sharing.delivery, sharing.screening_result. Report 63. Then the data are deleted, or asked for again.
field-use_ends_at = El uso termina
# In sharing.screening. Report 63. A box about the object that is to stay free.
field-sharing-volume = Volumen solicitado
# In sharing.screening_result. Unit: km. Report 63. No object comes nearer than this.
field-sharing-screening_result-within_km = Ningún cruce a menos de

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
code-observations = observaciones
code-space_weather = meteorología espacial
# Field purpose: what the data are for.
code-launch_screening = cribado de un lanzamiento
code-reentry_prediction = predicción de una reentrada
code-interference_location = localización de interferencias
code-purpose-identification = identificación de objetos
# Field onward_use: what may be done with the data.
code-stated_purpose_only = solo para la finalidad indicada
code-may_be_combined = pueden combinarse con otros datos
code-may_warn_others = puede avisarse a otros a partir de ellos
code-not_for_military_use = no para uso militar
code-not_for_commercial_use = no para uso comercial
code-source_to_be_named = debe nombrarse la fuente
code-source_not_to_be_named = no debe nombrarse la fuente
# Field redistribution: to whom the data may be given.
code-redistribution-none = nadie
code-operators_concerned = los operadores interesados
# Field plan: what is planned.
code-plan-manoeuvre = una maniobra
code-launch = un lanzamiento
code-reentry = una reentrada
code-station = el mantenimiento de una posición
# Field response.
code-provided = se facilitan
code-response-partial = en parte
# Field result.
code-no_crossing_within = ningún cruce
code-crossing = cruce
# Field cannot_because.
code-object_not_in_catalogue = el objeto no está en nuestro catálogo
code-plan_not_readable = el plan no se puede leer
code-no_capacity = sin capacidad

## Subjects: one line in a list

# $of: name of the first object, or the region; $more: how many further objects; $products: codes of the field products.
subject-sharing-request = { $more ->
    [0] Se piden datos: { $products }, { $of }
   *[other] Se piden datos: { $products }, { $of } y { $more } más
}
subject-sharing-offer = { $more ->
    [0] Se ofrecen datos: { $products }, { $of }
   *[other] Se ofrecen datos: { $products }, { $of } y { $more } más
}
# $response: a code of the field response; $count: how many objects or regions; $of, $more: as above.
subject-sharing-delivery = { $count ->
    [0] Datos: { $response }
    [one] Datos: { $response }, { $of }
    [many] Datos: { $response }, { $of } y { $more } más
   *[other] Datos: { $response }, { $of } y { $more } más
}
# $object: its name; $start, $end: date-time groups.
subject-sharing-screening = Se pide un cribado: { $object }, { $start } a { $end }
# $result: a code of the field result, or the phrase below; $count: how many crossings; $at: date-time group of the
# catalogue; $digits: five digits of the message that it refers to.
subject-sharing-screening_result = { $count ->
    [0] Cribado { $digits }: { $result }, catálogo de { $at }
   *[other] Cribado { $digits }: { $result } ({ $count }), catálogo de { $at }
}
# $range: a distance with its unit.
subject-sharing-no_crossing = ningún cruce a menos de { $range }

## What is asked

# $products: codes of the field products.
asks-delivery = datos: { $products }
asks-screening = un cribado de este plan con su catálogo

## Where a case stands

case-sharing-requested = DATOS SOLICITADOS
case-sharing-offered = DATOS OFRECIDOS
case-sharing-offer_over = OFRECIMIENTO TERMINADO
case-sharing-delivered = DATOS FACILITADOS
case-sharing-delivered_in_part = DATOS FACILITADOS EN PARTE
case-sharing-declined = SE DECLINA
# The time is over for which the data were given.
case-sharing-use_ended = EL USO DE LOS DATOS HA TERMINADO
case-sharing-screening_asked = CRIBADO SOLICITADO
case-sharing-screened = CRIBADO HECHO
case-sharing-not_screened = NO SE PUDO CRIBAR
# Remark beside the state: several parties have screened, and do not find the same.
case-sharing-screenings_differ = LOS CRIBADOS DIFIEREN

## What is owed

owes-delivery = los datos, o una comunicación sobre ellos
owes-screening_result = el resultado del cribado
