# The control screen of a drill: what a controller reads while a drill runs. Controllers alone read it, never players.
# Unofficial translation of en/control.ftl; the English phrase says what is meant.
#
# A terminal has 80 columns and 24 rows, at the least. "Room" is how many columns a phrase may take with everything filled
# in; a Chinese character takes two. Without a figure: one line of about 76, cut at its end, or where it says "wraps", as
# many lines as it takes. A drill is what is practised here; it is neither a military exercise nor a manoeuvre in orbit.
#
# Stand in every language as they are: names of keys, STARTEX, ENDEX, names of centres and officers, ids of the scenario
# (I-04, O1, F1, I-04.2), times (14:07:20Z, T-02:40, 10:00), what stands between backquotes, DRILL-RESUME. Words in
# capitals are said in capitals where the script has them.

## The two rows that never scroll

# In the frame, before the run's name and the controller's role. Room: 16.
control-title = CONDUITE
# How the drill stands. $speed: how fast the story runs, 1 is real time. Room: 16.
control-phase_before = AVANT STARTEX
control-phase_running = JEU x{ $speed }
control-phase_paused = PAUSE x{ $speed }
control-phase_real_world = SITUATION RÉELLE
control-phase_ended = TERMINÉ
# $at: where the story is, 01 SEP 19 14:07:20Z. Room: 28.
control-story = RÉCIT { $at }
# How long was played, pauses not counted, and how long the run may take. Room: 22.
control-wall = JOUÉ { $played }/{ $wall }
# What comes next by time. $inject: its id; $clock: T-12:40. Room: 20.
control-next = suite { $inject } { $clock }
control-next_none = suite : sans heure
# In place of that row while no conductor answers. $at: when it last did, 14:07:20Z. Room: 79.
control-away = SÉANCE SANS PROGRAMME DE CONDUITE depuis { $at } ; continue à son retour.
# The same once the run has ended: its conductor has done its work. $at: when it was last heard.
control-away_ended = TERMINÉ. Programme de conduite parti à { $at } ; rapport : touche r.
control-away_ever = Séance sans programme de conduite ; continue à son retour.
# Before the title of each part of the screen while it does not answer: what is shown was so then. Room: 14.
control-last_known = DERNIER CONNU
# Third row: whether any seat deals with something live; never with what. Room: 46.
control-live_none = RÉEL : rien à aucun poste
# $seat: a centre, or a centre and an officer's role; $at: 22:14:21Z.
control-live = SITUATION RÉELLE : { $seat }, { $at }
control-live_all = SITUATION RÉELLE depuis { $at }
# Officers of players who are signed on, of how many; $age: how long ago one of them was last heard, 0:03. Room: 26.
control-seats = POSTES { $on }/{ $all }, entendus { $age }
control-seats_none = POSTES : aucun entendu
# $faults: ids with commas. Room: 20.
control-faults = PANNES : { $faults }
control-faults_none = PANNES : aucune

## The four parts of the screen

# Titles, after the digit of their key. Room: 12.
control-pane_script = CHRONOGRAMME
control-pane_expected = ATTENDUS
control-pane_players = PARTICIPANTS : ce que montrent leurs écrans
control-pane_log = JOURNAL
# In a title. w is a key. $count: words of players that no controller has answered. Room: 24.
control-white_cell_new = w cel. blanche : { $count } nouv.
# Over the columns. Room: 6, of INJECT and WHAT 16, of STATE, WHEN, BY and IS 10.
control-column_id = ID
control-column_when = QUAND
control-column_to = À
control-column_inject = STIMULUS
control-column_state = ÉTAT
control-column_what = QUOI
control-column_who = QUI
control-column_by = ÉCHÉANCE
control-column_is = ÉTAT
# The state of an inject. `waits`: for something else than time; `fired`: it is on its way; `open`: it went, and something
# is still expected of it. Room: 9.
control-inject_ready = PRÊT
control-inject_waits = ATTEND
control-inject_fired = PART
control-inject_open = OUVERT
control-inject_done = TERMINÉ
control-inject_skipped = OMIS
control-inject_delayed = DIFFÉRÉ
control-inject_not_fired = NON JOUÉ
# After ENDEX: it never came.
control-inject_never = NON PARTI
# How an expectation stands. $at: when it was met, 14:07:20Z; $late: by how much it was late, 2:20; $clock: T-02:40 is
# left, T+02:20 is over. Room: 15.
control-is_not_due = à venir
control-is_open = ouvert
control-is_open_by = { $clock }
control-is_met = tenu { $at }
control-is_late = RETARD { $late }
control-is_not_met = NON TENU
control-is_overdue = ÉCHU { $clock }
control-is_ask = constater : o
# How an objective stands. Room: 9.
control-objective_ok = ok
control-objective_open = ouvert
control-objective_at_risk = À RISQUE
control-objective_not_met = NON TENU
# A player's seat. Room: 10, of the third 36.
control-seat_on = prés
control-seat_off = ABS.
control-seat_frozen = SITUATION RÉELLE depuis { $at }
# What was done there last. $doing: as the record says it, acknowledge I-04; $age: how long ago, 0:50. Room: 36.
control-seat_doing = { $doing }, il y a { $age }
control-seat_nothing = rien encore
# $count: messages of the drill that nobody there has acknowledged. Room: 20.
control-seat_unacknowledged = sans accusé : { $count }
# Nothing to show in a part of the screen.
control-nobody_heard = Aucun poste participant n’a encore été entendu.
control-nothing_expected = Rien n’est attendu.
control-log_empty = Le journal est vide.

## What is said of the line under the cursor

# $id: I-04; $title: the inject's; $to: to whom; $when: what brings it, as the scenario says it. Wraps to two lines.
control-about_inject = { $id } { $title }. À { $to }. Vient : { $when }.
control-about_inject_nobody = { $id } { $title }. Vient : { $when }.
# $what: as the scenario says it; $who: of whom; $objective: O1 or nothing.
control-about_expectation = { $id } { $what }, { $who }. { $objective }
# $because: why it is expected not to be met.
control-about_because = { $said } Il est prévu que ce ne soit pas tenu : { $because }
# After what was given. $what: one of control-key-*.
control-given = Ordre donné : { $what }.

## Keys: in the two rows at the foot

# Room: 12, better 8.
control-key-start = début
control-key-pause = pause
control-key-faster = vit.
control-key-fire = jouer
control-key-delay = diff.
control-key-skip = ôter
control-key-done = voix
control-key-observe = constat
control-key-note = note
control-key-real_world = SIT. RÉELLE
control-key-white_cell = cel. blanche
control-key-faults = panne
control-key-jump = saut
control-key-end = ENDEX
control-key-report = rapp.
control-key-help = aide
control-key-leave = sortir
control-key-accept = exécuter
control-key-next = suite
control-key-back = retour
# While the drill is paused or in REAL WORLD, in place of pause.
control-key-resume = reprise

## Keys: what each does, on the page of help. Wraps after 60 columns

control-help-title = AIDE : l’écran de conduite
control-help-start = Donner STARTEX : CONTROL le signe à chaque participant.
control-help-pause = Arrêter les deux horloges de l’entraînement ; de nouveau : reprendre. Après SITUATION RÉELLE, deux personnes de conduite reprennent ensemble.
control-help-faster = Faire avancer le récit plus vite dès maintenant. Les échéances suivent le temps de l’horloge.
control-help-slower = Faire avancer le récit plus lentement dès maintenant.
control-help-fire = Jouer maintenant le stimulus sous le curseur, quoi que prévoie le plan, même pendant une pause.
control-help-delay = Faire venir plus tard le stimulus sous le curseur.
control-help-skip = Omettre le stimulus sous le curseur.
control-help-done = Le stimulus ou l’attendu sous le curseur a été fait de vive voix, hors de la ligne : tenu ou non tenu.
control-help-observe = Noter un constat, sur un attendu, sur un objectif ou sur l’entraînement.
control-help-note = Une remarque, pour le rapport seulement.
control-help-real_world = SITUATION RÉELLE, aussitôt et sans question : tout l’entraînement est en suspens.
control-help-white_cell = Un mot aux participants qui ne relève pas du jeu, et ce qu’ils vous ont écrit.
control-help-faults = Mettre ou lever une panne du scénario.
control-help-jump = Avancer le récit aussitôt ; les participants apprennent où il en est.
control-help-end = Donner ENDEX, dans n’importe quel état.
control-help-report = Quelle commande écrit le rapport, et où.
control-help-language = Langue de cet écran, et tracé du texte de droite à gauche.
control-help-help = Cette page.
control-help-leave = Quitter l’écran. L’entraînement continue : un autre programme le conduit.
control-help-pane_script = Le chronogramme : chaque stimulus, quand il vient et où il en est.
control-help-pane_expected = Ce qui est attendu, de qui, à quelle échéance, et où il en est.
control-help-pane_players = Participants : ce que montrent leurs écrans, selon leurs propres nœuds.
control-help-pane_log = Le journal : tout ce qui a été fait et constaté, le plus récent en dernier.
control-help-turn = La suivante des quatre parties.
control-help-down = Une ligne plus bas.
control-help-up = Une ligne plus haut.
control-help-page_down = Une page plus bas.
control-help-page_up = Une page plus haut.
control-help-first = À la première ligne.
control-help-last = À la dernière ligne.
control-help-accept = Dans une question : exécuter.
control-help-back = Retour, et rien n’est fait.
# Under the keys. Wraps.
control-help-preview = Chaque ordre dit ce qu’il ferait avant d’être donné : Enter le donne, Esc l’abandonne. R seul ne demande rien.
control-help-small = R agit partout où aucun texte n’est en cours de frappe, même dans une fenêtre trop petite pour toute autre chose.

## Dialogs

# Of a preview. $what: one of control-key-*; $about: an id, or nothing.
control-order = { $what } { $about }
# It would be refused, or was. $code: a code of the reference page.
control-refused = NON FAIT : { $code }
control-refused_words = Rien n’a été modifié.
# After R. Wraps.
control-real_world_given = SITUATION RÉELLE : ORDRE DONNÉ
control-real_world_not_given = SITUATION RÉELLE : ORDRE NON DONNÉ
control-real_world_by_voice = Dire de vive voix aux participants que tout l’entraînement est en suspens.
# How late, and why.
control-delay_words = De combien { $inject } vient plus tard : 90s, 10m, 1h30m.
control-delay_prompt = report de
control-delay_wrong = Taper une durée : 90s, 10m ou 1h30m.
control-skip_words = Pourquoi { $inject } est omis, pour le rapport. Peut rester vide.
control-reason_prompt = motif
control-done_title = DE VIVE VOIX : { $about }
control-done_words = Fait hors de la ligne, de vive voix : avec quel résultat ?
control-done_text_words = Ce qui a été dit, pour le rapport. Peut rester vide.
control-met = tenu
control-not_met = non tenu
control-not_rated = sans appréciation
control-observe_words = Sur quoi porte le constat ?
control-observe_drill = l’entraînement dans son ensemble
control-rate_words = { $about } : a-t-il été tenu ?
control-observe_text_words = Qu’avez-vous constaté ?
control-note_words = Une remarque, pour le rapport seulement.
control-text_prompt = texte
control-text_wrong = Taper quelque chose, ou Esc.
control-white_cell_words = Ne relève pas du jeu : les participants le lisent comme un mot de CONTROL.
control-white_cell_to = À qui ?
control-everybody = tous les participants
control-faults_words = Enter la met ou la lève.
control-fault_is_on = active
control-fault_is_off = inactive
control-no_faults = Le scénario n’a aucune panne à mettre.
# $at: where the story is, 2019-09-01T14:07Z.
control-jump_words = Où va le récit ; il en est à { $at }. Comme 2019-09-02T09:00Z, ou 0900Z pour le prochain.
control-jump_prompt = récit à
control-jump_wrong = Taper un instant : 2019-09-02T09:00Z, ou 0900Z.
control-jump_text_words = Ce qui en est dit aux participants. Peut rester vide.
# Two controllers. $role: who types; $word: DRILL-RESUME.
control-second_words = SITUATION RÉELLE prend fin lorsque deux personnes de conduite le disent. Qui est l’autre ? Son rôle, comme CTRL-2.
control-second_prompt = rôle
control-second_wrong = Un autre rôle que { $role }.
control-two_words = { $role } tape { $word }.
control-two_wrong = Taper { $word }, ou Esc.
control-report_words = Après ENDEX, ceci écrit report.html et report.json dans le dossier de la séance :
control-leave_words = L’entraînement continue sans cet écran : un autre programme le conduit.
control-no_inject = Placer d’abord le curseur sur un stimulus (1).
control-no_view = Rien n’a encore répondu : il n’y a rien sur quoi agir.
# A window below 80x24. $columns, $rows: what it has.
control-small = Il faut 80 colonnes et 24 lignes ; il y en a ici { $columns } et { $rows }. Deux touches agissent : R SITUATION RÉELLE, F1 aide.

## The log: one line each. $by: who did it

# Behind any line that has a reason or a text.
control-log-because = { $line } : { $reason }
# What a prompt tells the controller alone.
control-log-for_you = pour vous : { $text }
control-log-opened = la séance { $run } est ouverte
control-log-announced_acknowledged = { $centre } a accusé réception de l’annonce
control-log-announced_accepted = { $centre } a accepté l’annonce
control-log-start = STARTEX, { $by }
control-log-pause = PAUSE, { $by }
control-log-resume = REPRISE, { $by }
control-log-resume_two = REPRISE, { $by } et { $second }
control-log-speed = le récit avance x{ $speed }, { $by }
control-log-jump = le récit passe à { $to }, { $by }
control-log-firing = { $inject } part
control-log-fired_plan = { $inject } joué
control-log-fired_hand = { $inject } joué à la main
control-log-not_fired = { $inject } NON JOUÉ, { $code }
# CONTROL's own word, signed and released. $name: STARTEX, PAUSE, RESUME, ENDEX, REAL WORLD, JUMP, WHITE CELL.
control-log-said = mot de CONTROL émis ({ $name })
control-log-not_said = mot de CONTROL NON émis ({ $name }), { $code }
control-log-delay = { $inject } différé de { $span }, { $by }
control-log-skip = { $inject } omis, { $by }
control-log-done_met = { $about } de vive voix : tenu, { $by }
control-log-done_not_met = { $about } de vive voix : non tenu, { $by }
control-log-observed = { $by }, constat { $about }
control-log-observed_met = { $by }, constat { $about } : tenu
control-log-observed_not_met = { $by }, constat { $about } : non tenu
control-log-note = note, { $by }
control-log-fault_on = PANNE { $fault } mise
control-log-fault_off = PANNE { $fault } levée
# $does: as the record says it; $about: of which inject, or of which type of message.
control-log-act = { $by } : { $does } { $about }
control-log-real_world_on = SITUATION RÉELLE pour tous les centres, { $by }
control-log-real_world_off = fin de SITUATION RÉELLE, { $by } et { $second }
control-log-real_world_on_one = SITUATION RÉELLE pour { $centre }, { $by }
control-log-real_world_off_one = fin de SITUATION RÉELLE pour { $centre }, { $by } et { $second }
control-log-seat_frozen_on = { $centre } { $role } en SITUATION RÉELLE
control-log-seat_frozen_off = { $centre } { $role } de retour à l’entraînement
control-log-white_cell = cellule blanche, de { $from } à { $to }
control-log-end_plan = ENDEX, selon le plan
control-log-end_hand = ENDEX, { $by }
control-log-end_overtime = ENDEX : la durée de la séance est écoulée
control-log-end_break_off = ENDEX en SITUATION RÉELLE, { $by }
control-log-sealed = le journal est signé et scellé

## The line mode

control-plain_begin = CONDUITE D’ENTRAÎNEMENT de { $run }, rôle { $role }. `help` énumère ce qui peut être tapé ; `real_world` arrête tout aussitôt.
control-plain_back = Le programme de conduite est de retour.
control-plain_sure = Taper `yes` pour exécuter ; toute autre réponse abandonne.
control-plain_left = Abandonné ; rien n’a été fait.
control-plain_done = Fait.
control-plain_unknown = { $word } n’est pas une commande ici. `help` les énumère.
control-plain_use = Taper : { $use }
# In the list of `help`: what has no key on the screen.
control-help-status = Où en est l’entraînement : horloges, ce qui est réel, objectifs.
