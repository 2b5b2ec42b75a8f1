# How a centre is reached: the call sheet, on a screen, on paper and as text.
# Unofficial translation of en/contact.ftl; the English phrase says what is meant.

## Whose it is

# Title. $centre: MERIDIAN.
sheet-title = FICHE D’APPEL { $centre }
# $party: the party's name, as it writes it.
sheet-party = Partie
# Whether it is believed here.
sheet-believed-own = { $party } (notre propre partie)
sheet-believed-pinned = { $party } (ancrage par deux signatures de notre centre)
sheet-believed-no = { $party } (NON ANCRÉE : personne ici ne s’y fie)
sheet-who = Identité
sheet-level = Niveau
sheet-level-operator = exploitant
sheet-level-centre = centre
sheet-level-ministry = ministère
sheet-level-government = gouvernement
# $level: one of the four; $state: a party's name.
sheet-level_authorised = { $level }, autorisation de { $state }
sheet-organisation = Organisation
sheet-kind = Nature
sheet-kind-civil_operations = opérations civiles
sheet-kind-military_operations = opérations militaires
sheet-kind-spaceflight_safety = sécurité des vols spatiaux
sheet-kind-launch = lancement
sheet-kind-spectrum = spectre
sheet-kind-diplomatic = diplomatie
sheet-positions = Fonctions
# Eight groups of five digits and one.
sheet-fingerprint = Empreinte
# $centres: other centres, by name. Names that look the same.
sheet-alike = RESSEMBLE À
sheet-alike_told = { $centres } : lire le nom lettre par lettre

## When

sheet-watch = Veille
sheet-day_and_night = jour et nuit
sheet-now = Maintenant
sheet-on_watch = veille assurée
# $at: 220600Z.
sheet-opens = veille non assurée jusqu’à { $at }
# When the centre said all this. $at: 221415Z NOV 26.
sheet-stated = Indiqué
sheet-nothing_stated = aucun bulletin de ce centre n’est ici
# $records: root, statement, bulletin.
sheet-stale = { $at }, PÉRIMÉ : { $records }

## How

sheet-methods = Comment le joindre, dans cet ordre
sheet-not_stated = non précisé
sheet-method-hotline = ligne directe
sheet-method-phone = téléphone
sheet-method-satphone = téléphone par satellite
sheet-method-fax = télécopie
sheet-method-email = courriel
sheet-method-hf = radio HF
sheet-method-courier = par porteur
sheet-this_line = cette ligne
sheet-encrypted = chiffré
# $at: 221415Z NOV 26; $role: WATCH-1, a role of the centre itself.
sheet-verified = essayé { $at } par { $role }
sheet-not_verified = NON VÉRIFIÉ
sheet-deputies = Qui agit pour ce centre
sheet-escalation = Qui solliciter si personne ne répond, dans cet ordre
# $who: a position or a third party; $centre: a centre's name.
sheet-of_centre = { $who } ({ $centre })
sheet-languages = Langues
# $language: a tag of BCP 47.
sheet-language_both = { $language } à l’oral et à l’écrit
sheet-language_spoken = { $language } à l’oral
sheet-language_written = { $language } à l’écrit

## What it operates, and its own practice

sheet-operates = Exploite
# $count: how many lines more.
sheet-more = { $count ->
    [one] et encore { $count }
   *[other] et encore { $count }
}
sheet-practice = Pratique propre
sheet-practice_told = Ce centre dit ce qu’il fait lui-même. Cela ne lie personne d’autre.
# $figures: one or more of the three below.
sheet-regime-leo = appelle en orbite basse
sheet-regime-meo = appelle en orbite moyenne
sheet-regime-geo = appelle dans la région géostationnaire
sheet-regime-heo = appelle en orbite fortement elliptique
sheet-regime-other = appelle sur d’autres orbites
sheet-probability = probabilité d’au moins { $figure }
sheet-miss_distance = distance de passage d’au plus { $figure } m
# Each way from its object: radial, transverse, normal.
sheet-kept_clear = garde libre { $radial } × { $transverse } × { $normal } m (radial, transversal, normal)
sheet-lead_time = Délai nécessaire
sheet-lead_time_told = il faut { $figure } h avant le plus proche passage
sheet-avoidance = Évitement automatique
sheet-avoidance-enabled = en service
sheet-avoidance-suspended = SUSPENDU
sheet-avoidance-not_fitted = non installé
sheet-moves = Se déplace d’ordinaire
sheet-moves-we_do = ce centre
sheet-moves-other_does = l’autre partie
sheet-moves-by_agreement = d’un commun accord
sheet-moves-cannot = ses objets ne le peuvent pas
sheet-note = Note
sheet-registry = Registre d’objets spatiaux
sheet-registry-public = public
sheet-registry-on_request = sur demande
sheet-registry_changed = modifié { $at }

## The page of the client

# Title of the page.
screen-contacts = FICHES D’APPEL
# Under the list of links and under a message.
key-link-contacts = fiches d’appel
help-link-contacts = joindre chaque centre : téléphone, langues, heures de veille
key-thread-contacts = fiche d’appel
help-thread-contacts = joindre les autres centres de ce message
# In the line mode: contacts [CENTRE].
takes-centre = CENTRE
# Where no centre is known.
screen-no_contacts = Aucun centre n’est connu ici.
