# What a bundle proves and what it does not, for somebody outside: `hotline bundle verify`. One phrase for each code of
# Unofficial translation of en/bundle.ftl; the English phrase says what is meant.
# the specification's page bundle; codes, names, digits and hashes stand in them as they are.
#
# $centre, $to, $from: names of centres; $party, $state: of parties; $role: WATCH-1; $number, $epoch, $head, $before,
# $entry, $size, $version: whole numbers as text; $*_at: an instant, 221415Z NOV 26 (14:15:07Z); $reference, $by:
# MERIDIAN 221415Z 73051; $refusal: a code of the protocol; $detail: what the program that found it says, in English.

## frame

# The first line and the last, in mode drill and in mode test.
bundle-frame_drill = ENTRAÎNEMENT ENTRAÎNEMENT ENTRAÎNEMENT : entraînement sur cette ligne. Rien dans ce fichier n’était réel.
bundle-frame_test = TEST : établi sur une ligne de test. Rien dans ce fichier n’était réel.
bundle-for_members = Établi pour des centres qui ont ces messages de toute façon : { $members }.
bundle-for_outsiders = Établi pour l’extérieur, au titre d’une divulgation sur deux signatures : { $references }.
bundle-holds = TOUT LE CONTENU TIENT. Ce qu’il prouve, et ce qu’il ne prouve pas, est indiqué ci-dessus.
bundle-does_not_hold =
    { $count ->
        [one] LE CONTENU NE TIENT PAS : { $count } élément y est erroné. Ne se fier à rien de ce fichier avant que ce soit éclairci.
       *[other] LE CONTENU NE TIENT PAS : { $count } éléments y sont erronés. Ne se fier à rien de ce fichier avant que ce soit éclairci.
    }
bundle-proved = PROUVÉ
bundle-not_proved = NON PROUVÉ
bundle-wrong = ERRONÉ
bundle-of_all = Sur l’ensemble
# One message. $type: as on the wire; $precedence: FLASH.
bundle-message = { $reference }, { $precedence }, { $type }
bundle-ask_root = Empreinte de { $party }, telle que cette partie vous l’a donnée par une autre voie (vide : non comparée) :
# `hotline bundle show`: what the file says, before anybody has looked at a signature.
bundle-none_verified = RIEN DE CECI N’EST VÉRIFIÉ : `hotline bundle verify` le fait.
bundle-party_inside = { $party } : racine { $fingerprint }, telle que le fichier l’indique
bundle-inside = Contenu : enveloppes { $envelopes }, notifications { $notices }, têtes { $heads }, inscriptions d’un journal { $entries }, pièces jointes { $contents }.
# After `hotline bundle make`.
bundle-compare = Chaque partie donne sa propre empreinte, par une autre voie que ce fichier. D’après nos archives :
bundle-copies = Rien n’empêche qui a ce fichier de le copier et de le transmettre.
bundle-left_out =
    { $count ->
        [one] Omis, car aucune divulgation à l’extérieur ne le cite : { $digits }
       *[other] Omis, car aucune divulgation à l’extérieur ne les cite : { $digits }
    }
bundle-objections = Des objections peuvent venir jusqu’à { $until }.

## proved

bundle-root_compared = { $party } est la partie dont la racine a l’empreinte { $fingerprint }, que vous avez comparée.
bundle-released = { $centre }, de { $party }, l’a émis vers { $to }, sous le numéro { $number } de la série { $epoch }, à { $released_at } selon sa propre horloge. { $level }.
bundle-signed = { $role } de { $centre } l’a signé dans la qualité { $capacity }, à { $signed_at } selon sa propre horloge, après l’avoir lu dans la langue : { $language }.
bundle-by_program = Le programme { $role } de { $centre } l’a signé, à { $signed_at } selon sa propre horloge.
bundle-stored = { $centre } a signé l’avoir enregistré, à { $told_at } selon sa propre horloge.
bundle-shown = { $role } de { $centre } a signé qu’il était ouvert à son poste, à { $told_at } selon sa propre horloge.
bundle-refused = { $centre } a signé l’avoir refusé, avec le code { $refusal }, à { $told_at } selon sa propre horloge.
bundle-cannot_read = { $centre } a signé l’avoir enregistré et ne pas pouvoir en lire le formulaire, à { $told_at } selon sa propre horloge.
bundle-acknowledged = { $role } de { $centre } en a accusé réception par { $by } : un être humain l’a pris, ce qui ne vaut accord sur rien de son contenu.
bundle-holding = { $role } de { $centre } a dit par { $by } que le message est auprès de son autorité.
bundle-replied = { $role } de { $centre } y a fait suite par { $by }.
bundle-held = { $centre } a dit par { $by } : ne pas agir sur cette base jusqu’à nouvel avis.
bundle-stands = { $centre } a dit par { $by }, après un gel, qu’il est maintenu.
bundle-cancelled = { $centre } l’a annulé par { $by }.
bundle-corrected = { $centre } l’a rectifié par { $by }.
bundle-updated = { $centre } l’a mis à jour par { $by }.
bundle-confirmed = { $role } de { $centre } l’a confirmé par une seconde signature, à { $signed_at } selon sa propre horloge.
bundle-agreed = { $from } et { $to } ont tous deux signé leur ligne jusqu’au numéro { $head }, et la chaîne mène de là à celui-ci, numéro { $number } : ni l’un ni l’autre ne peut l’omettre ou le remplacer.
bundle-chained = Il désigne ce qui le précède sur la ligne, et cela est dans ce fichier ou connu par son condensat.
bundle-epoch = { $from } a ouvert la série { $epoch } de sa ligne vers { $to }, motif { $reason }, à { $opened_at } selon sa propre horloge ; signatures individuelles : { $roles }.
bundle-voided = { $from } a signé que le numéro { $number } de la série { $epoch } vers { $to } ne peut être remis, avec le code { $refusal }.
bundle-entered = C’est l’inscription { $entry } du journal de { $centre } ({ $kind }), inscrite à { $entered_at } selon sa propre horloge, sous un point de contrôle signé par { $centre } (inscriptions : { $size }).
bundle-witnessed = Le témoin { $witness } a signé le point de contrôle de { $centre } (inscriptions : { $size }), à { $witnessed_at } selon sa propre horloge.
bundle-attached = La pièce jointe { $name } qui est dans ce fichier, { $size } octets, est celle qui a été signée.
bundle-channel = Il est passé par le canal { $digits } de { $members } ; état de ce canal d’après les messages de ce fichier : { $state }.
bundle-released_outside =
    { $count ->
        [one] Sur deux signatures de { $centre }, { $count } message a été divulgué à : { $to_whom }, sous la forme : { $form }. But : { $purpose }
       *[other] Sur deux signatures de { $centre }, { $count } messages ont été divulgués à : { $to_whom }, sous la forme : { $form }. But : { $purpose }
    }

## not proved

bundle-nothing_about_orbit = Rien ici ne dit ce qui se passe en orbite : ce fichier dit ce qui en a été dit.
bundle-not_that_it_is_true = Une signature dit qui l’a dit, non que c’est vrai.
bundle-not_all_that_was_said = Rien ici ne dit que rien d’autre n’a été dit : il y a d’autres lignes, et des téléphones.
bundle-clocks_are_their_own = Chaque heure est celle de l’horloge de qui l’a signée. L’ordre est prouvé par les numéros.
bundle-chosen_by_its_maker = Le contenu du fichier a été choisi par qui l’a établi. Ce qui est dit manquant peut exister.
bundle-no_receipt = Son arrivée à { $centre } : aucun récépissé n’est dans ce fichier.
bundle-not_shown = Son affichage sur un écran à { $centre } : aucune notification n’en est dans ce fichier.
bundle-no_acknowledgement = Qu’un être humain à { $centre } l’a pris : aucun accusé de réception n’est dans ce fichier.
bundle-one_officer = Qu’une seconde personne habilitée de { $centre } l’appuie : il a été émis sur une seule signature, et aucune confirmation n’est dans ce fichier.
bundle-no_human = Qu’un être humain à { $centre } l’a vu avant son départ : un programme l’a signé.
bundle-not_agreed = La concordance de { $from } et de { $to } sur la ligne jusqu’ici : aucune tête signée par les deux ne mène au numéro { $number } de la série { $epoch }.
bundle-predecessor_missing = Ce qui a été dit avant ce message sur la ligne : le numéro { $before } de la série { $epoch }, de { $from } à { $to }, n’est pas dans ce fichier.
bundle-epoch_missing = Comment la série { $epoch } de la ligne de { $from } à { $to } a été ouverte : sa fiche n’est pas dans ce fichier.
bundle-epoch_by_one_officer = L’ouverture de la série { $epoch } vers { $to } par deux signatures de { $from } : SÉRIE OUVERTE SUR UNE SEULE SIGNATURE, { $roles }.
bundle-not_entered = Sa place dans le journal d’un centre : aucune inscription n’en est dans ce fichier.
bundle-no_witness = Que { $centre } montre à tous le même journal : aucun témoin n’a signé son point de contrôle.
bundle-witness_not_compared = Que { $centre } montre à tous le même journal : vous n’avez donné aucune clé pour { $witnesses } (signatures apposées sous son point de contrôle).
bundle-statement_expired = Que la déclaration { $version } de { $party } était en vigueur : elle avait expiré au moment de cette émission.
bundle-root_expired = Que la racine { $version } de { $party } était en vigueur : elle avait expiré au moment de cette émission.
bundle-key_revoked = La détention de sa clé par { $centre } seul : la clé de cette signature a été révoquée par la suite. Qui l’avait pouvait signer ; une tête signée par les deux centres tient toujours.
bundle-officer_key_revoked = La détention exclusive de sa clé par { $role } de { $centre } : la clé de cette signature a été révoquée par la suite.
bundle-not_countersigned = Que { $state } répond de { $party } : NON CONTRESIGNÉ par { $state }, pour autant qu’on puisse le voir ici.
bundle-state_not_compared = Tout ce qui concerne { $party }, qui répond d’une partie présente dans ce fichier : vous n’avez donné aucune empreinte de sa racine.
bundle-relation_missing = Ce à quoi il renvoie (relation { $kind }) : ce message n’est pas dans ce fichier.
bundle-charter_missing = Au titre de quelle charte cela a été dit : la charte de son canal n’est pas dans ce fichier.
bundle-attachment_missing = Ce que contient la pièce jointe { $name } : elle n’est pas dans ce fichier.
bundle-form_unknown = Ce qu’il dit : ce programme ne peut pas lire le formulaire { $type }. Qui l’a dit est prouvé malgré cela.
bundle-national_not_checked = D’autres signatures, selon l’algorithme propre d’une partie, y sont apposées et n’ont pas été contrôlées.
bundle-voided_undelivered = Sa remise : { $from } a signé que le numéro { $number } ne peut être remis.

## wrong

bundle-root_not_compared = { $party } y prend la parole, et vous n’avez donné aucune empreinte de sa racine : rien de ce que cette partie a signé ne compte.
bundle-root_differs = La racine de { $party } dans ce fichier a l’empreinte { $fingerprint }, une autre que celle que vous avez donnée : ce fichier est celui de quelqu’un d’autre, ou bien les chiffres sont ceux de quelqu’un d’autre.
bundle-root_unknown = Vous avez donné une empreinte de { $party }, et rien de cette partie n’est dans ce fichier : vérifier son nom.
bundle-piece_refused = { $piece } ne se vérifie pas : { $refusal } ({ $detail }).
bundle-message_refused = Son centre l’a émis, et il n’est pas conforme à une règle : { $refusal } ({ $detail }), { $piece }.
bundle-does_not_belong = { $piece } ne se rattache à rien dans ce fichier.
bundle-line_contradicts = DEUX HISTORIQUES : le numéro { $number } de la série { $epoch }, de { $from } à { $to }, a deux condensats différents. Chacun est couvert par une signature : garder ce fichier.
bundle-statement_went_back = Le numéro { $number } de la série { $epoch }, de { $from } à { $to }, cite une déclaration plus ancienne qu’un numéro antérieur.
bundle-clock_went_back = Le numéro { $number } de la série { $epoch }, de { $from } à { $to }, a été émis avant un numéro inférieur, selon la même horloge.
bundle-released_twice = Il a deux numéros dans la série { $epoch }, de { $from } à { $to }.
bundle-id_reused = { $from } a donné son identifiant à un autre message de ce fichier.
bundle-notice_contradicts = Une notification de { $centre } ({ $what }) le cite avec l’émission d’un autre message.
bundle-witness_missing = Vous avez donné la clé du témoin { $witness }, et le point de contrôle de { $centre } ne porte pas sa signature.
bundle-audience_wrong = Le fichier dit être établi pour { $members }, et ce ne sont pas là les centres dont chacun a tous les messages de ce fichier.
bundle-release_missing = Le fichier dit être établi pour l’extérieur, et la divulgation sur deux signatures qu’il cite n’y est pas, ou vaut pour une autre forme.
bundle-release_does_not_name = Aucune divulgation à l’extérieur qui cite ce message, faite par un centre que ce message cite, n’est dans ce fichier.
