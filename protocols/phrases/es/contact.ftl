# How a centre is reached: the call sheet, on a screen, on paper and as text.
# Unofficial translation of en/contact.ftl; the English phrase says what is meant.

## Whose it is

# Title. $centre: MERIDIAN.
sheet-title = HOJA DE LLAMADAS { $centre }
# $party: the party's name, as it writes it.
sheet-party = Parte
# Whether it is believed here.
sheet-believed-own = { $party } (nuestra propia parte)
sheet-believed-pinned = { $party } (parte fijada por dos oficiales de nuestro centro)
sheet-believed-no = { $party } (PARTE SIN FIJAR: aquí nadie se fía de ella)
sheet-who = Quién es
sheet-level = Nivel
sheet-level-operator = operador
sheet-level-centre = centro
sheet-level-ministry = ministerio
sheet-level-government = gobierno
# $level: one of the four; $state: a party's name.
sheet-level_authorised = { $level }, con autorización de { $state }
sheet-organisation = Organización
sheet-kind = Clase
sheet-kind-civil_operations = operaciones civiles
sheet-kind-military_operations = operaciones militares
sheet-kind-spaceflight_safety = seguridad de los vuelos espaciales
sheet-kind-launch = lanzamientos
sheet-kind-spectrum = espectro radioeléctrico
sheet-kind-diplomatic = diplomacia
sheet-positions = Funciones
# Eight groups of five digits and one.
sheet-fingerprint = Huella
# $centres: other centres, by name. Names that look the same.
sheet-alike = SE PARECE A
sheet-alike_told = { $centres }: leer el nombre letra por letra

## When

sheet-watch = Guardia
sheet-day_and_night = día y noche
sheet-now = Ahora
sheet-on_watch = hay guardia
# $at: 220600Z.
sheet-opens = sin guardia hasta { $at }
# When the centre said all this. $at: 221415Z NOV 26.
sheet-stated = Indicado
sheet-nothing_stated = aquí no hay ningún boletín de este centro
# $records: root, statement, bulletin.
sheet-stale = { $at }, SIN ACTUALIZAR: { $records }

## How

sheet-methods = Cómo comunicarse con este centro, por este orden
sheet-not_stated = no se indica
sheet-method-hotline = hotline
sheet-method-phone = teléfono
sheet-method-satphone = tel. por satélite
sheet-method-fax = fax
sheet-method-email = correo electrónico
sheet-method-hf = radio HF
sheet-method-courier = entrega en mano
sheet-this_line = esta línea
sheet-encrypted = con cifrado
# $at: 221415Z NOV 26; $role: WATCH-1, a role of the centre itself.
sheet-verified = probado { $at } por { $role }
sheet-not_verified = SIN VERIFICAR
sheet-deputies = Quién actúa en su lugar
sheet-escalation = A quién se pregunta cuando nadie contesta, por este orden
# $who: a position or a third party; $centre: a centre's name.
sheet-of_centre = { $who } ({ $centre })
sheet-languages = Idiomas
# $language: a tag of BCP 47.
sheet-language_both = { $language } hablado y escrito
sheet-language_spoken = { $language } hablado
sheet-language_written = { $language } escrito

## What it operates, and its own practice

sheet-operates = Opera
# $count: how many lines more.
sheet-more = { $count ->
    [one] y otro más
    [many] y { $count } más
   *[other] y { $count } más
}
sheet-practice = Práctica propia
sheet-practice_told = Dice lo que hace este centro. No vincula a nadie más.
# $figures: one or more of the three below.
sheet-regime-leo = llama en órbitas bajas
sheet-regime-meo = llama en órbitas medias
sheet-regime-geo = llama en la región geoestacionaria
sheet-regime-heo = llama en órbitas muy elípticas
sheet-regime-other = llama en otras órbitas
sheet-probability = probabilidad igual o superior a { $figure }
sheet-miss_distance = distancia de paso igual o inferior a { $figure } m
# Each way from its object: radial, transverse, normal.
sheet-kept_clear = mantiene libre { $radial } × { $transverse } × { $normal } m (radial, transversal, normal)
sheet-lead_time = Antelación
sheet-lead_time_told = necesita { $figure } h antes del máximo acercamiento
sheet-avoidance = Evitación automática
sheet-avoidance-enabled = activa
sheet-avoidance-suspended = SUSPENDIDA
sheet-avoidance-not_fitted = no instalada
sheet-moves = Suele moverse
sheet-moves-we_do = este centro
sheet-moves-other_does = la otra parte
sheet-moves-by_agreement = por acuerdo
sheet-moves-cannot = sus objetos no pueden
sheet-note = Nota
sheet-registry = Registro de objetos espaciales
sheet-registry-public = público
sheet-registry-on_request = previa solicitud
sheet-registry_changed = modificado { $at }

## The page of the client

# Title of the page.
screen-contacts = HOJAS DE LLAMADAS
# Under the list of links and under a message.
key-link-contacts = contactos
help-link-contacts = Cómo comunicarse con cada centro: teléfono, idiomas, horas de guardia.
key-thread-contacts = contactos
help-thread-contacts = Cómo comunicarse con los demás centros de este mensaje.
# In the line mode: contacts [CENTRE].
takes-centre = CENTRO
# Where no centre is known.
screen-no_contacts = Aquí no se conoce ningún centro.
