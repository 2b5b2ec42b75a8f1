# What each code of a refusal means, and what to do next.
# Unofficial translation of en/errors.ftl; the English phrase says what is meant.
#
# `hotline explain CODE`, the client and the reference page print these. The sentences are read by somebody at three in
# the morning: short, and ending in what to do. Each is one line and takes no argument. What stands between backquotes is
# typed as it is, in every language; so are option names, file names, types and words in capitals that a screen shows in
# another place (STALE, RECORD NEEDED, NOT SEEN: as mark-* and state-* say them in the same language).
#
#     error-CODE-meaning    what was found; one sentence, two at the most
#     error-CODE-remedy     what to do now


## Bytes

# Not told to the sender, who hears only that it was unreadable.
error-not_canonical-meaning = Les octets ne sont pas sous l’unique forme canonique.
error-not_canonical-remedy = Redemander le message au centre expéditeur ; si cela se répète, son programme écrit un autre format.
# Not told to the sender, who hears only that it was unreadable.
error-too_large-meaning = Il y a plus d’octets que ce genre d’élément n’en admet.
error-too_large-remedy = Envoyer moins de texte, ou envoyer la partie longue en pièce jointe.
# Not told to the sender, who hears only that it was unreadable.
error-schema-meaning = Un champ manque, est inconnu ou est d’une nature erronée.
error-schema-remedy = Comparer le champ cité à `hotline schema` pour ce type et cette version.

## Keys and signatures

# Not told to the sender, who hears only that it was unreadable.
error-bad_key-meaning = La clé publique n’est pas une clé saine (ordre faible, hors de la courbe, ou d’une autre longueur).
error-bad_key-remedy = Ne pas l’inscrire. Demander de vive voix à qui la détient une clé nouvellement créée.
# Not told to the sender, who hears only that it was unreadable.
error-bad_signature-meaning = La signature ne correspond pas à ces octets et à cette clé.
error-bad_signature-remedy = Ne se fier à rien de son contenu. Si un centre connu y est indiqué, appeler ce centre de vive voix.
# Not told to the sender, who hears only that it was unreadable.
error-unknown_key-meaning = Signé avec une clé qu’aucune fiche en vigueur n’indique pour cette signature.
error-unknown_key-remedy = Obtenir la déclaration la plus récente de la partie signataire (`hotline roster import`) ; si la clé n’y figure pas, appeler son service d’enregistrement.
# The sender is told this code.
error-key_revoked-meaning = La clé avait été révoquée par sa partie avant cette signature.
error-key_revoked-remedy = Ne pas agir sur cette base. Appeler de vive voix le contact de la partie et signaler l’usage d’une clé révoquée.
# The sender is told this code.
error-key_locked-meaning = Le fichier de clé ne s’ouvre pas avec cette phrase secrète.
error-key_locked-remedy = Saisir de nouveau la phrase secrète ; après trois échecs, utiliser la seconde clé ou appeler le service d’enregistrement.
# The sender is told this code.
error-key_exposed-meaning = Le fichier de clé peut être lu par d’autres sur cette machine.
error-key_exposed-remedy = Exécuter la commande indiquée ici ; si une autre personne a pu le lire, faire remplacer la clé par le service d’enregistrement.

## Sealing

# Not told to the sender, who hears only that it was unreadable.
error-unreadable-meaning = L’élément scellé n’a pu être ouvert, ou son contenu n’est pas authentique.
error-unreadable-remedy = Le centre expéditeur scelle de nouveau, automatiquement ; si cela arrive deux fois, une alarme le dit des deux côtés.
# The sender is told this code.
error-key_gone-meaning = L’élément a été scellé pour une clé qui a été détruite.
error-key_gone-remedy = Rien à faire : le bulletin actuel est renvoyé et le centre expéditeur scelle de nouveau.

## Addressing

# Not told to the sender, who hears only that it was unreadable.
error-wrong_mode-meaning = Établi dans un autre mode (réel, entraînement ou test) que celui de ce nœud.
error-wrong_mode-remedy = Rien ne passe d’un mode à l’autre. Utiliser le client et la clé du mode voulu.
# Not told to the sender, who hears only that it was unreadable.
error-not_pinned-meaning = La partie de ce centre n’est pas ancrée ici par deux signatures de notre centre.
error-not_pinned-remedy = Comparer les empreintes avec cette partie par une autre voie, puis exécuter `hotline party introduce`.
# Not told to the sender, who hears only that it was unreadable.
error-not_for_us-meaning = Le message émis est adressé à un autre centre.
error-not_for_us-remedy = Ce qui ne nous était pas destiné a été retransmis. Le dire de vive voix au centre expéditeur.
# The sender is told this code.
error-unknown_centre-meaning = Aucune partie ancrée n’a de centre de ce nom.
error-unknown_centre-remedy = Vérifier l’orthographe avec `hotline roster show` ; si la partie est nouvelle, l’introduire d’abord.

## Roster

# Not told to the sender, who hears only that it was unreadable.
error-record_rolled_back-meaning = Une fiche est plus ancienne que celle que nous détenons déjà.
error-record_rolled_back-remedy = Garder la nôtre. Si l’autre partie insiste, appeler son service d’enregistrement : une fiche ancienne est présentée à cette partie.
# Not told to the sender, who hears only that it was unreadable.
error-record_forked-meaning = Deux fiches différentes portent la même version.
error-record_forked-remedy = Les deux sont conservées comme preuve. Appeler de vive voix le service d’enregistrement de la partie avant de se fier à l’une ou à l’autre.
# Not told to the sender, who hears only that it was unreadable.
error-record_jumped-meaning = La version d’une fiche saute de plus de 1 000.
error-record_jumped-remedy = En demander la raison au service d’enregistrement de la partie ; importer la chaîne intermédiaire.
# The sender is told this code.
error-record_expired-meaning = La fiche a dépassé sa date d’expiration.
error-record_expired-remedy = Les clés connues restent vérifiables et portent la marque PÉRIMÉ. Demander à la partie sa fiche la plus récente.
# The sender is told this code.
error-record_needed-meaning = Signé au titre d’une fiche que nous n’avons pas.
error-record_needed-remedy = Alarme FICHE REQUISE : importer la déclaration la plus récente du centre expéditeur (`hotline roster import`).

error-roster_stale-meaning = La déclaration ou la racine du centre destinataire a expiré : une de ses clés est peut-être révoquée, et nous ne le saurions pas.
error-roster_stale-remedy = Lui demander sa déclaration la plus récente et l’importer (`hotline roster import`). FLASH et IMMÉDIAT peuvent partir dès maintenant si une personne de veille confirme le centre par son nom (`--over-stale CENTRE`).
# Not told to the sender, who hears only that it was unreadable.
error-below_threshold-meaning = Moins de signatures valides que le seuil de la fiche n’en exige.
error-below_threshold-remedy = Recueillir les signatures manquantes avec `hotline party sign`.
# The sender is told this code.
error-statement_rolled_back-meaning = L’émission cite une déclaration plus ancienne que celle déjà utilisée sur cette ligne.
error-statement_rolled_back-remedy = Appeler le centre expéditeur : il fonctionne peut-être à partir d’une ancienne sauvegarde.
# The sender is told this code.
error-pin_needs_two-meaning = Un ancrage ne vaut qu’avec les signatures de deux personnes habilitées de notre centre.
error-pin_needs_two-remedy = Une seconde personne exécute la même commande `hotline party introduce` avec sa propre clé.
# Not told to the sender, who hears only that it was unreadable.
error-centre_taken-meaning = Une autre partie a déjà ici un centre de ce nom.
error-centre_taken-remedy = L’une des deux doit choisir un autre nom avant de pouvoir être introduite.
# Not told to the sender, who hears only that it was unreadable.
error-name_alike-meaning = Un nom qui y figure ressemble à celui d’une partie ou d’un centre auxquels on se fie ici, et en est un autre.
error-name_alike-remedy = Comparer les deux lettre par lettre et appeler, de vive voix, celui qui est connu. Si les deux sont de bonne foi, l’un choisit un autre nom : un centre dans une nouvelle déclaration, une partie dans une nouvelle racine.

## Lines

# The sender is told this code.
error-line_forked-meaning = Il existe deux historiques signés différents d’une même ligne.
error-line_forked-remedy = Les deux sont conservés comme preuve. Cesser de s’appuyer sur les archives de ce centre et l’appeler de vive voix.
# The sender is told this code.
error-number_reused-meaning = Un numéro de ligne a servi pour deux émissions différentes.
error-number_reused-remedy = Les deux sont conservées comme preuve. Le centre expéditeur doit ouvrir une nouvelle série.
# The sender is told this code.
error-released_twice-meaning = Le même message a été émis deux fois dans une même série.
error-released_twice-remedy = La seconde émission est refusée ; la première est maintenue.
# The sender is told this code.
error-epoch_closed-meaning = L’émission relève d’une série que son centre expéditeur a close.
error-epoch_closed-remedy = Elle est enregistrée et affichée avec la marque ANCIENNE SÉRIE ; le centre expéditeur émet de nouveau ce qui importe encore.
# Not told to the sender, who hears only that it was unreadable.
error-epoch_unknown-meaning = L’émission cite une série dont aucune fiche n’est arrivée.
error-epoch_unknown-remedy = Le nœud expéditeur envoie d’abord sa fiche de série ; si cela persiste, appeler le centre expéditeur.
# The sender is told this code.
error-rolled_back-meaning = Ce nœud est revenu en arrière : il a été restauré, ou notre propre signature, détenue par un correspondant, est en avance sur nos archives. Il n’émet rien.
error-rolled_back-remedy = Deux personnes habilitées ouvrent une nouvelle série : `hotline epoch show`, puis `hotline epoch open` à un poste et de nouveau à un autre. D’ici là, appeler les centres de vive voix.

error-epoch_too_early-meaning = La nouvelle série ne peut pas encore être ouverte.
error-epoch_too_early-remedy = `hotline epoch show` dit qui n’a pas répondu, et depuis combien de temps la seconde personne est appelée. Une seconde personne peut signer aussitôt.
# The sender is told this code.
error-id_reused-meaning = L’identifiant a déjà servi pour un texte différent.
error-id_reused-remedy = Créer un nouveau brouillon ; un identifiant ne sert jamais à d’autres mots.

## Officers

# The sender is told this code.
error-officer_signature-meaning = Une signature individuelle ne correspond pas à ce texte.
error-officer_signature-remedy = Le centre expéditeur a émis un texte qui n’a pas été signé chez lui. L’appeler de vive voix.
# The sender is told this code.
error-officer_unknown-meaning = La personne signataire n’est pas inscrite pour le centre expéditeur.
error-officer_unknown-remedy = Demander au centre expéditeur sa déclaration la plus récente, ou faire ajouter cette personne par le service d’enregistrement.
# The sender is told this code.
error-officers_missing-meaning = Deux signatures sont requises et une seule est présente.
error-officers_missing-remedy = Une seconde personne émet le message : `hotline release`, ou F3 au second poste.
# The sender is told this code.
error-same_officer-meaning = Rédaction et seconde signature sont de la même personne.
error-same_officer-remedy = Une autre personne, dans un autre rôle et avec sa propre clé, doit émettre le message.
# The sender is told this code.
error-capacity-meaning = L’ensemble des qualités dans lesquelles il a été signé n’est pas admis pour ce type.
error-capacity-remedy = Voir `hotline schema TYPE` pour savoir qui peut signer ; signer de nouveau dans la bonne qualité.
# The sender is told this code.
error-second_too_late-meaning = La seconde signature date de plus de 30 minutes avant l’émission.
error-second_too_late-remedy = La seconde personne signe de nouveau ; l’émission suit aussitôt.
# The sender is told this code.
error-not_your_seat-meaning = La signature n’est pas celle de la personne connectée à ce poste.
error-not_your_seat-remedy = Chaque personne se connecte avec sa propre clé et ne signe que là.
# The sender is told this code.
error-speaks_for-meaning = Le message s’exprime pour un niveau supérieur à celui que l’annuaire permet à ce centre.
error-speaks_for-remedy = Abaisser `speaks_for`, ou faire relever le niveau du centre par le service d’enregistrement.

## Messages

# The sender is told this code.
error-draft_wrong-meaning = Des champs du brouillon manquent ou sont erronés.
error-draft_wrong-remedy = Corriger chaque champ cité ; rien n’a été signé ni envoyé.
# The sender is told this code.
error-form_unknown-meaning = Ce programme ne peut pas lire ce type ou cette version.
error-form_unknown-remedy = L’en-tête est vérifié et affiché. Appeler le centre expéditeur ; mettre ce programme à jour.
# The sender is told this code.
error-precedence_too_high-meaning = La priorité est au-dessus de ce que ce type admet aussi longtemps avant sa décision.
error-precedence_too_high-remedy = Abaisser la priorité, ou donner un motif (`precedence_reason`), qui l’accompagne.
# The sender is told this code.
error-relation_unknown-meaning = Il renvoie à un message qui n’est pas sur cette ligne.
error-relation_unknown-remedy = Vérifier les cinq chiffres et le groupe date-heure du message auquel il renvoie.
# The sender is told this code.
error-relation_wrong-meaning = Ce type ne peut avoir cette relation avec ce message.
error-relation_wrong-remedy = Voir `hotline schema TYPE` pour les relations qu’il admet.
# The sender is told this code.
error-case_wrong-meaning = Le dossier ne concorde pas avec le message auquel il renvoie.
error-case_wrong-remedy = Omettre le dossier dans le brouillon : il est repris du message auquel il renvoie.
# The sender is told this code.
error-charter_unknown-meaning = Il cite une charte que nous n’avons pas acceptée.
error-charter_unknown-remedy = L’envoyer sur le canal direct, ou accepter d’abord la charte.
# The sender is told this code.
error-type_not_opened-meaning = Non ouvert sur ce canal.
error-type_not_opened-remedy = Utiliser un type que le canal a ouvert, ou appeler le centre de vive voix.
# The sender is told this code.
error-label_blocks-meaning = La mention de lecture ne permet pas à ce destinataire de le lire.
error-label_blocks-remedy = Changer la mention ou retirer le destinataire ; rien n’a été signé.

## Channels and parties

# The sender is told this code.
error-channel_suspended-meaning = Le canal est suspendu par l’un de ses membres.
error-channel_suspended-remedy = Attendre sa reprise, ou appeler le centre de vive voix. Passent les messages sur un équipage en danger, les chartes et la procédure.
# The sender is told this code.
error-channel_ended-meaning = Le canal a pris fin : sa charte a été retirée ou remplacée, ou il reste trop peu de membres.
error-channel_ended-remedy = L’envoyer sur le canal direct, ou sur le canal de la charte qui l’a remplacée.
# The sender is told this code.
error-not_a_member-meaning = Le centre expéditeur ou un destinataire n’est pas membre de ce canal.
error-not_a_member-remedy = Voir les membres avec `hotline charter show` ; ne l’envoyer qu’à des membres.
# The sender is told this code.
error-member_missing-meaning = Ce qui modifie un canal va à chaque autre membre, et l’un d’eux n’est pas destinataire.
error-member_missing-remedy = Adresser à chaque autre membre dans `to`, et signer de nouveau.
# The sender is told this code.
error-type_closed-meaning = Ce centre ne peut pas signer ceci : sa déclaration n’indique pas le type, ou son État ne l’a pas ouvert.
error-type_closed-remedy = Demander au service d’enregistrement d’inscrire le type ; pour une partie qu’un État autorise, cet État l’ouvre dans sa déclaration.
# The sender is told this code.
error-drill_text-meaning = La partie entraînement manque en mode entraînement, ou est présente hors de ce mode ; ou le texte d’un entraînement nie en être un.
error-drill_text-remedy = Le rédiger sur le nœud du mode voulu ; formuler le texte d’un entraînement de sorte qu’il ne dise pas être réel.

## Attachments

# The sender is told this code.
error-attachment_wrong-meaning = Une partie d’une pièce jointe, ou sa totalité, n’est pas ce que son message désigne. Elle a été rejetée.
error-attachment_wrong-remedy = Le message lui-même est bon. Demander au centre expéditeur, dans le même dossier, de joindre de nouveau le fichier.
# The sender is told this code.
error-attachment_missing-meaning = Le contenu d’une pièce jointe n’est pas ici, ou pas en totalité.
error-attachment_missing-remedy = Avant l’envoi, joindre de nouveau le fichier. Pour un message arrivé : il est recherché automatiquement tant que la liaison est établie ; `hotline attachment list` dit où il en est.
# The sender is told this code.
error-attachment_type-meaning = Les fichiers de ce type de média ne sont pas acheminés.
error-attachment_type-remedy = L’envoyer en texte brut, CSV, JSON, XML, PDF, PNG ou JPEG ; ni archive, ni programme, ni rien qui contienne des scripts.
# The sender is told this code.
error-attachment_quota-meaning = Il est venu de ce centre plus de pièces jointes que les réglages du nœud n’en admettent en un jour, ou en tout.
error-attachment_quota-remedy = Elle est recherchée automatiquement lorsqu’un jour a passé ; ou relever `attachment_day_bytes` ou `attachment_total_bytes` dans node.toml et redémarrer le nœud.
# The sender is told this code.
error-attachment_key-meaning = Une même clé a été donnée pour deux contenus différents, ce qui permettrait de les lire l’un à partir de l’autre.
error-attachment_key-remedy = Joindre de nouveau le fichier : chaque pièce jointe reçoit automatiquement une clé nouvelle.

## Sessions

# Not told to the sender, who hears only that it was unreadable.
error-hello_refused-meaning = L’autre extrémité n’a pas prouvé son identité.
error-hello_refused-remedy = Vérifier l’adresse, l’ancrage et le mode ; comparer les empreintes de vive voix avant un nouvel essai.
# Not told to the sender, who hears only that it was unreadable.
error-frame_refused-meaning = Une trame est arrivée qui n’a pas sa place ici.
error-frame_refused-remedy = La liaison est fermée et rétablie ; si cela se répète, l’autre côté utilise un autre programme.
# Not told to the sender, who hears only that it was unreadable.
error-too_slow-meaning = L’autre extrémité n’a pas achevé son ouverture de session à temps.
error-too_slow-remedy = La liaison est rétablie automatiquement.

## Programs

# Told to the program that called.
error-token_unknown-meaning = L’appel ne porte aucun jeton connu de ce nœud.
error-token_unknown-remedy = Envoyer `Authorization: Bearer TOKEN` avec un jeton de ce nœud et de ce mode ; une personne de veille donne un nouveau code avec `hotline token new`.
# Told to the program that called.
error-not_allowed-meaning = Ceci n’est pas permis à qui fait cet appel.
error-not_allowed-remedy = Un programme ne compte jamais comme un être humain : déposer un brouillon, qu’une personne de veille lit et signe.
# Told to the program that called.
error-in_progress-meaning = Le même identifiant est en cours de dépôt en ce moment.
error-in_progress-remedy = Refaire le même appel dans une seconde : il reçoit la réponse du premier.
# Told to the program that called.
error-cursor_expired-meaning = Le curseur renvoie à des événements qui ne sont plus fournis, ou qui n’ont jamais existé.
error-cursor_expired-remedy = Lire `GET /v1/messages?state=open`, puis suivre les événements à partir du curseur qui l’accompagne.
# Told to the program that called.
error-rate_limited-meaning = Ce programme demande plus souvent que ce nœud ne répond.
error-rate_limited-remedy = Attendre le temps que dit `Retry-After` et refaire le même appel ; ce qui est FLASH n’est jamais retenu.

# Told to the program that called.
error-clock_skew-meaning = L’instant contenu dans l’identifiant est en avance de plus de 5 minutes sur l’horloge de ce nœud, ou en retard de plus de 24 heures.
error-clock_skew-remedy = Régler l’horloge de l’ordinateur qui a créé l’identifiant, et créer un nouvel identifiant ; rien n’a été enregistré.

## Journal and evidence

# Not told to the sender, who hears only that it was unreadable.
error-proof_wrong-meaning = La preuve ne relie pas cette inscription à cette tête.
error-proof_wrong-remedy = L’archive a été modifiée ou la preuve relève d’un autre journal. Conserver les deux comme preuves.
# Not told to the sender, who hears only that it was unreadable.
error-checkpoint_wrong-meaning = Le point de contrôle n’est pas une note signée de ce journal.
error-checkpoint_wrong-remedy = Redemander le point de contrôle ; s’il a été modifié, c’est une preuve : le conserver.
error-journal_forked-meaning = Deux têtes d’un même journal ont été signées, qui ne peuvent être sincères toutes les deux.
error-journal_forked-remedy = Garder les deux telles quelles, et poser la question par téléphone au centre dont c’est le journal : l’une de ses archives n’est pas celle qu’il a montrée auparavant.
error-witness_refused-meaning = Le témoin n’a pas signé la tête du journal.
error-witness_refused-remedy = Voir ce que dit le témoin : `hotline journal verify` relit nos archives ; la tête n’est signée que par nous jusqu’à ce que le témoin la prenne.
# The sender is told this code.
error-record_damaged-meaning = Une archive enregistrée ne correspond plus à son condensat.
error-record_damaged-remedy = Arrêter le nœud et exécuter `hotline journal verify` ; reprendre l’archive auprès du correspondant ou de la sauvegarde.

## Files and commands

# The sender is told this code.
error-file_unreadable-meaning = Le fichier ne peut être lu comme ce qu’il devrait être.
error-file_unreadable-remedy = Vérifier son nom, corriger la ligne citée, ou le redemander à son origine.
# The sender is told this code.
error-not_found-meaning = Rien ici ne porte ce nom.
error-not_found-remedy = Vérifier le nom ; `hotline list` montre les messages qui sont ici.
# The sender is told this code.
error-ambiguous-meaning = Plus d’un élément porte ce nom.
error-ambiguous-remedy = Donner la référence complète ou davantage du condensat.
# The sender is told this code.
error-not_reachable-meaning = Le nœud ne répond pas.
error-not_reachable-remedy = Le démarrer avec `hotline serve DIR`, ou vérifier `--at`.
# The sender is told this code.
error-already-meaning = Cela a déjà été fait.
error-already-remedy = Rien à faire.
# The sender is told this code.
error-not_waiting-meaning = Aucun message de ce nom n’attend son émission.
error-not_waiting-remedy = Voir `hotline list` : il a été émis, rendu, ou ses 30 minutes sont écoulées.
# The sender is told this code.
error-not_seen-meaning = Le temps d’attente est écoulé, et ce qui était attendu n’est pas venu.
error-not_seen-remedy = Cela peut encore venir : `hotline ladder` montre ce qui n’a pas été fait, et par qui. Appeler le centre de vive voix.
# The sender is told this code.
error-store_busy-meaning = Un autre processus tient la base de données de ce centre.
error-store_busy-remedy = Un seul nœud sert un répertoire. Arrêter l’autre, ou utiliser `--at` pour s’y adresser.
# The sender is told this code.
error-store_version-meaning = La base de données a été écrite par une autre version de ce programme.
error-store_version-remedy = Exécuter `hotline store upgrade DIR` avec la nouvelle version, ou démarrer l’ancienne version.
# The sender is told this code.
error-store_failed-meaning = L’inscription n’a pu être écrite ; rien n’a été enregistré et rien n’a été envoyé.
error-store_failed-remedy = Examiner le journal du nœud et son disque. Ce qui a été signé est conservé par le client et envoyé de nouveau.

## Drills: what a controller may ask of the conductor

# The sender is told this code.
error-drill_not_announced-meaning = L’entraînement a été annoncé sur la ligne réelle, et au moins un centre participant n’y a pas accusé réception.
error-drill_not_announced-remedy = Appeler le centre désigné, demander l’accusé de réception, puis donner de nouveau STARTEX.
# The sender is told this code.
error-drill_not_running-meaning = L’entraînement n’a pas commencé, ou est en suspens pour quelque chose de réel.
error-drill_not_running-remedy = `hotline drill status` dit lequel des deux : le commencer, ou le reprendre avec une seconde personne de conduite.
# The sender is told this code.
error-drill_over-meaning = ENDEX a été donné : plus rien de cette séance ne bouge.
error-drill_over-remedy = Les notes et les constats sont encore pris. Pour le rapport : `hotline drill report`.
# The sender is told this code.
error-order_wrong-meaning = L’ordre désigne quelque chose qui n’est pas dans cet entraînement, ou ne peut être exécuté dans son état actuel.
error-order_wrong-remedy = Lire ce qui est cité plus haut, le corriger, et donner de nouveau l’ordre ; rien n’a été modifié.
# The sender is told this code.
error-needs_second_controller-meaning = Après SITUATION RÉELLE, un entraînement ne reprend que si deux personnes de conduite le disent.
error-needs_second_controller-remedy = Demander à l’autre personne de conduite, et donner les deux noms : `--as` et `--second`.
# The sender is told this code.
error-scenario_wrong-meaning = Le fichier de scénario ne peut être lu, ou dit quelque chose qui ne peut fonctionner.
error-scenario_wrong-remedy = `hotline drill check FILE` énumère chaque endroit avec sa ligne et ce qu’il faut y écrire.
