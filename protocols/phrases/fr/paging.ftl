### What a pager says, and how pagers and rungs are drawn. A page names the message by its five digits and says nothing
# Unofficial translation of en/paging.ftl; the English phrase says what is meant.
### of what is in it: it goes over somebody else's network.

# $centre: who is called; $precedence: FLASH; $digits: five.
page-title = { $centre } : { $precedence } { $digits }
page-unseen = { $precedence } { $digits } de { $centre } est ici, et personne ne l’a ouvert.
page-untaken = { $precedence } { $digits } de { $centre } est ici, et aucune personne de veille ne l’a pris.
page-not_acknowledged = Notre { $precedence } { $digits } à { $centre } : réception non accusée.
page-not_answered = Notre { $precedence } { $digits } à { $centre } : non répondu dans le délai.
# To the second contact of another centre. $centre: who sent it.
page-theirs = { $precedence } { $digits } de { $centre } vous attend sur la ligne directe, et votre veille ne l’a pas pris.
# $count: other messages.
page-more = { $count ->
    [one] { $count } autre message attend.
   *[other] { $count } autres messages attendent.
}
# What to do.
page-do_open = Aller à un poste et ouvrir { $digits }.
page-do_call = Aller à un poste, ouvrir { $digits }, et appeler { $centre } d’après sa fiche d’appel.
page-do_theirs = Aller à un poste de { $centre }.
page-nothing_to_do = Rien ne vous est demandé.
page-test_title = { $centre } : essai du récepteur d’appel { $pager }
page-test = { $centre } vérifie si un appel vous parvient.
# First and last line of a page from a node for tests.
page-mode_test = TEST TEST TEST

## Offered to officers, at a message of ours that nobody has taken

# $centre: theirs. The menu of what our own centre may say of its message.
reply-call = appel de vive voix à { $centre } : le noter
reply-no_reply = ABSENCE DE RÉPONSE, { $centre } : constat, vu là-bas d’abord
reply-referral = un tiers : le solliciter pour joindre { $centre }
# A word that the command `beside` takes: call, referral or no_reply.
takes-what = QUOI
offer-referral_subject = { $centre } ne répond pas
# The alarm line. $precedence: FLASH Z; $digits: five; $centre: theirs.
alarm-rung_seats = { $precedence } { $digits } : NON PRIS PAR { $centre }
alarm-rung_contact = { $precedence } { $digits } : APPELER { $centre }
alarm-rung_third_party = { $precedence } { $digits } : SILENCE DE { $centre }, un tiers peut être sollicité
alarm-rung_no_reply = { $precedence } { $digits } : SILENCE DE { $centre }, l’ABSENCE DE RÉPONSE peut être constatée

## What the ladder did, under it: the node's word

# $who: a deputy, as that centre has stated it.
rung-second_contact = second contact : { $who }
rung-second_contact_none = second contact : non précisé
# $pagers: names, with commas.
rung-pagers = appel passé à : { $pagers }
rung-no_pager = aucun récepteur d’appel n’est configuré
# $pager: its name; $detail: in English, a word.
rung-page_failed = { $pager } : APPEL NON ABOUTI ({ $detail })
# $at: 14:22:01Z, when it was told, by a node that had been down.
rung-told_late = indiqué à { $at }
# Of a message to us. Names of our own rungs.
rung-unseen = non ouvert dans la moitié de son délai
rung-untaken = non pris dans la moitié de son délai

## Calls, on the ladder

# $role: who noted it; $centre: of which centre.
voice-taken = DE VIVE VOIX { $role } de { $centre }
voice-not_authenticated = VOIX NON AUTHENTIFIÉE
state-voice = PRIS DE VIVE VOIX
stage-voice = pris de vive voix

## The day's challenges, on a call sheet

# $day: date-time group of its first minute; $name: five letters.
voice-title = QUESTIONS CONVENUES DU JOUR À PARTIR DE { $day }, TABLE { $name }
voice-how = Chaque centre pose une question avant que quoi que ce soit ne soit dit d’un message. Chaque rangée ne sert qu’une fois ; la rayer. Si l’autre centre a une autre table, donner le nom de la vôtre : callsheet --table la trouve.
voice-we_ask = Vous interrogez { $centre } : ce centre répond
voice-they_ask = { $centre } interroge : vous répondez
# No key was given, or the node does not run.
voice-no_challenges = Les questions convenues du jour sont indiquées à une personne de veille connectée : ajouter --key, le nœud étant en marche.
