# The family charter: the rules of a channel, agreed by its members.
# Unofficial translation of en/charter.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 67, 70.
type-charter-acceptance = Acceptation d’une charte
# Report, paragraph 70.
type-charter-leaving = Sortie d’une charte
# Report, paragraph 67, 70.
type-charter-proposal = Proposition de charte
# Report, paragraph 70.
type-charter-resumption = Reprise d’une charte
# Report, paragraph 70.
type-charter-suspension = Suspension d’une charte

## Fields

# In charter.proposal, a deadline. Report 67. Unit: second.
field-acknowledged_within_s = Réception accusée en moins de
# In charter.proposal, a deadline. Report 67. Unit: second.
field-answered_within_s = Réponse ou instance en moins de
# In charter.proposal, what each shows. Report 69.
field-answer_times = Statistiques des délais de réponse
# In charter.proposal. Report 69.
field-charter-commercial = Pièces couvertes par le secret des affaires admises
# In charter.proposal. Report 67.
field-deadlines = Délais différents
# In charter.proposal. Report 69.
field-disclosure = Avant qu’une pièce ne sorte du canal, les autres membres en sont
# In charter.proposal. Report 41.
field-highest_level = Niveau le plus élevé auquel un membre s’exprime
# In charter.proposal. Report 33.
field-charter-languages = Langues
# In charter.proposal. Report 70.
field-charter-leaving = Suspension et sortie
# In charter.acceptance. Report 67.
field-charter-means = Ceci signifie
# In charter.proposal. Report 67.
field-charter-mechanism = Mécanisme existant qu’elle sert
# In charter.proposal, a deadline. Report 67.
field-charter-precedence = Priorité
# In charter.proposal, what each shows. Report 69.
field-presence = Quel poste est de veille, et jusqu’à quand
# In charter.proposal. Report 68. Narrow: 2,400 bit/s.
field-charter-profile = Profil de la ligne
# In charter.suspension. Report 70.
field-charter-reason = Motif
# In charter.proposal. Report 70. Only between two members.
field-replaces_direct = Remplace le canal direct
# In charter.suspension. Report 70.
field-resumes_by = Reprise au plus tard
# In charter.proposal. Report 70.
field-review_at = Réexamen
# In charter.proposal, what each shows. Report 69.
field-shown = Heure d’affichage d’un message
# In charter.proposal, a deadline. Report 67. Unit: second.
field-shown_within_s = Affiché en moins de
# In charter.proposal. Report 69. Equally for all.
field-shows = Ce que chaque membre montre de lui-même
# In charter.suspension, charter.resumption, charter.leaving. Report 70.
field-charter-text = Texte
# In charter.proposal. Report 67.
field-charter-third_party = Tiers pour les bons offices
# In charter.proposal. Report 70.
field-charter-types = Types ouverts
# In charter.proposal. Report 67.
field-charter-voluntary = Caractère volontaire
# In charter.proposal. Report 67.
field-charter-without_prejudice = Sans préjudice
# In charter.proposal. Report 67.
field-without_recognition = Sans reconnaissance

## Codes

# Field precedence, of a deadline.
code-precedence-flash = FLASH
code-precedence-immediate = IMMÉDIAT
code-precedence-priority = PRIORITAIRE
code-precedence-routine = ROUTINE
# Field profile.
code-profile-wide = large
code-profile-narrow = étroit
# Field disclosure.
code-disclosure-told = informés
code-disclosure-not_told = non informés
# Field reason, of a suspension.
code-reason-under_review = la charte est en cours de réexamen
code-reason-technical = pour des raisons techniques
code-reason-staffing = faute d’effectifs de veille
code-reason-consultation = le temps d’une consultation
code-reason-not_stated = non précisé

## Fixed sentences

# Signed in charter.proposal, word for word in English.
fixed-charter_leaving = Tout membre peut suspendre ou sortir par un avis signé, avec effet immédiat. Les archives sont conservées.
fixed-no_recognition = L’utilisation de cette ligne n’implique aucune reconnaissance.
fixed-voluntary = La participation est volontaire.
# Signed in charter.acceptance, word for word in English.
fixed-charter_accepted = Nous acceptons l’intégralité de cette charte telle qu’elle a été proposée.

## Where the matter stands

case-charter-proposed = PROPOSÉE
case-charter-accepted = ACCEPTÉE
case-charter-suspended = SUSPENDUE
case-charter-left = UN MEMBRE EST SORTI
# Beside the state: whether every member has accepted.
case-charter-all_accepted = chaque membre a accepté
case-charter-acceptance_missing = l’acceptation d’un membre au moins manque encore
# What is owed next.
owes-charter_answer = une acceptation, ou un avis
owes-charter_resumption = la reprise

## The state of a channel

channel-proposed = PROPOSÉ
channel-in_force = EN VIGUEUR
channel-suspended = SUSPENDU
channel-ended = TERMINÉ
# By its five digits, in front of the one line of a message; and with its other members, to choose from.
channel-named = canal { $digits }
channel-with = canal { $digits } : { $centres }

## Subjects: one line in a list

subject-charter-proposal = Charte proposée, ouvre { $types }
subject-charter-acceptance = Charte { $digits } : acceptée
subject-charter-suspension = Charte { $digits } : suspendue, { $reason }, jusqu’à { $by }
subject-charter-resumption = Charte { $digits } : reprise
subject-charter-leaving = Charte { $digits } : sortie
