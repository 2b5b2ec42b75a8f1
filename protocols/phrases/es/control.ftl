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
control-title = DIRECCIÓN
# How the drill stands. $speed: how fast the story runs, 1 is real time. Room: 16.
control-phase_before = ANTES DE STARTEX
control-phase_running = EN CURSO x{ $speed }
control-phase_paused = EN PAUSA x{ $speed }
control-phase_real_world = SITUACIÓN REAL
control-phase_ended = TERMINADO
# $at: where the story is, 01 SEP 19 14:07:20Z. Room: 28.
control-story = RELATO { $at }
# How long was played, pauses not counted, and how long the run may take. Room: 22.
control-wall = RELOJ { $played }/{ $wall }
# What comes next by time. $inject: its id; $clock: T-12:40. Room: 20.
control-next = próx. { $inject } { $clock }
control-next_none = próx.: nada por hora
# In place of that row while no conductor answers. $at: when it last did, 14:07:20Z. Room: 79.
control-away = SIMULACRO SIN CONDUCTOR desde { $at }; sigue cuando el conductor vuelva.
# The same once the run has ended: its conductor has done its work. $at: when it was last heard.
control-away_ended = TERMINADO. Su conductor ya no está, { $at }; r dice cómo se hace el informe.
control-away_ever = Este simulacro está sin conductor; sigue cuando el conductor vuelva.
# Before the title of each part of the screen while it does not answer: what is shown was so then. Room: 14.
control-last_known = ÚLTIMO SABIDO
# Third row: whether any seat deals with something live; never with what. Room: 46.
control-live_none = REAL: nada real en ningún puesto
# $seat: a centre, or a centre and an officer's role; $at: 22:14:21Z.
control-live = SITUACIÓN REAL { $seat } desde { $at }
control-live_all = SITUACIÓN REAL desde { $at }
# Officers of players who are signed on, of how many; $age: how long ago one of them was last heard, 0:03. Room: 26.
control-seats = PUESTOS { $on } de { $all }, oído hace { $age }
control-seats_none = PUESTOS aún ninguno oído
# $faults: ids with commas. Room: 20.
control-faults = AVERÍAS { $faults }
control-faults_none = AVERÍAS ninguna

## The four parts of the screen

# Titles, after the digit of their key. Room: 12.
control-pane_script = GUION
control-pane_expected = ESPERADO
control-pane_players = PARTICIPANTES: lo que muestran sus pantallas
control-pane_log = REGISTRO
# In a title. w is a key. $count: words of players that no controller has answered. Room: 24.
control-white_cell_new = w célula blanca: +{ $count }
# Over the columns. Room: 6, of INJECT and WHAT 16, of STATE, WHEN, BY and IS 10.
control-column_id = ID
control-column_when = CUÁNDO
control-column_to = A
control-column_inject = LÍNEA DEL GUION
control-column_state = ESTADO
control-column_what = QUÉ
control-column_who = QUIÉN
control-column_by = PLAZO
control-column_is = ESTADO
# The state of an inject. `waits`: for something else than time; `fired`: it is on its way; `open`: it went, and something
# is still expected of it. Room: 9.
control-inject_ready = LISTA
control-inject_waits = EN ESPERA
control-inject_fired = SALE
control-inject_open = ABIERTA
control-inject_done = HECHA
control-inject_skipped = OMITIDA
control-inject_delayed = APLAZADA
control-inject_not_fired = NO SALIÓ
# After ENDEX: it never came.
control-inject_never = SIN ENVÍO
# How an expectation stands. $at: when it was met, 14:07:20Z; $late: by how much it was late, 2:20; $clock: T-02:40 is
# left, T+02:20 is over. Room: 15.
control-is_not_due = aún no
control-is_open = abierta
control-is_open_by = { $clock }
control-is_met = ok { $at }
control-is_late = TARDE { $late }
control-is_not_met = NO CUMPLIDA
control-is_overdue = TARDE { $clock }
control-is_ask = observar: o
# How an objective stands. Room: 9.
control-objective_ok = ok
control-objective_open = abierto
control-objective_at_risk = EN RIESGO
control-objective_not_met = NO CUMPL.
# A player's seat. Room: 10, of the third 36.
control-seat_on = está
control-seat_off = AUS.
control-seat_frozen = SITUACIÓN REAL desde { $at }
# What was done there last. $doing: as the record says it, acknowledge I-04; $age: how long ago, 0:50. Room: 36.
control-seat_doing = { $doing }, hace { $age }
control-seat_nothing = nada aún
# $count: messages of the drill that nobody there has acknowledged. Room: 20.
control-seat_unacknowledged = { $count } sin acuse
# Nothing to show in a part of the screen.
control-nobody_heard = Aún no se ha oído ningún puesto de participantes.
control-nothing_expected = No se espera nada.
control-log_empty = El registro está vacío.

## What is said of the line under the cursor

# $id: I-04; $title: the inject's; $to: to whom; $when: what brings it, as the scenario says it. Wraps to two lines.
control-about_inject = { $id } { $title }. A { $to }. Sale: { $when }.
control-about_inject_nobody = { $id } { $title }. Sale: { $when }.
# $what: as the scenario says it; $who: of whom; $objective: O1 or nothing.
control-about_expectation = { $id } { $what }, { $who }. { $objective }
# $because: why it is expected not to be met.
control-about_because = { $said } Está previsto que no se cumpla: { $because }
# After what was given. $what: one of control-key-*.
control-given = Orden dada: { $what }.

## Keys: in the two rows at the foot

# Room: 12, better 8.
control-key-start = inicio
control-key-pause = pausa
control-key-faster = ritmo
control-key-fire = activar
control-key-delay = aplazar
control-key-skip = omitir
control-key-done = voz
control-key-observe = observar
control-key-note = nota
control-key-real_world = SITUACIÓN REAL
control-key-white_cell = célula blanca
control-key-faults = averías
control-key-jump = saltar
control-key-end = ENDEX
control-key-report = informe
control-key-help = ayuda
control-key-leave = salir
control-key-accept = hacerlo
control-key-next = siguiente
control-key-back = atrás
# While the drill is paused or in REAL WORLD, in place of pause.
control-key-resume = reanudar

## Keys: what each does, on the page of help. Wraps after 60 columns

control-help-title = AYUDA: la pantalla de la dirección
control-help-start = Dar STARTEX: CONTROL lo firma para todos los participantes.
control-help-pause = Detener ambos relojes del simulacro; otra vez: seguir. Tras SITUACIÓN REAL lo reanudan juntas dos personas de la dirección.
control-help-faster = Hacer que el relato corra más rápido desde ahora. Los plazos siguen la hora de reloj.
control-help-slower = Hacer que el relato corra más despacio desde ahora.
control-help-fire = Enviar ahora la línea del guion bajo el cursor, diga lo que diga el plan, también en una pausa.
control-help-delay = Hacer que la línea del guion bajo el cursor salga más tarde.
control-help-skip = Omitir la línea del guion bajo el cursor.
control-help-done = La línea del guion o la expectativa bajo el cursor se hizo de viva voz, sin mensaje: se cumplió o no se cumplió.
control-help-observe = Anotar lo que se ve, sobre una expectativa, un objetivo o el simulacro.
control-help-note = Una nota, solo para el informe.
control-help-real_world = SITUACIÓN REAL, de inmediato y sin pregunta: todo lo del simulacro queda detenido.
control-help-white_cell = Unas palabras a los participantes, ajenas al juego, y lo que escribieron a la dirección.
control-help-faults = Activar o desactivar una avería del escenario.
control-help-jump = Hacer avanzar el relato de inmediato; se dice a los participantes por dónde va.
control-help-end = Dar ENDEX, en cualquier estado.
control-help-report = Qué orden escribe el informe, y dónde.
control-help-language = Idioma de esta pantalla, y cómo se dibuja el texto de derecha a izquierda.
control-help-help = Esta página.
control-help-leave = Salir de la pantalla. El simulacro sigue: su conductor es otro programa.
control-help-pane_script = El guion: cada una de sus líneas, cuándo sale y cómo está.
control-help-pane_expected = Lo que se espera, de quién, a más tardar cuándo, y cómo está.
control-help-pane_players = Participantes: lo que muestran sus pantallas, según lo dicen sus propios nodos.
control-help-pane_log = El registro: todo lo que se hizo y se vio, lo más reciente al final.
control-help-turn = La siguiente de las cuatro partes.
control-help-down = Una línea abajo.
control-help-up = Una línea arriba.
control-help-page_down = Una página abajo.
control-help-page_up = Una página arriba.
control-help-first = A la primera línea.
control-help-last = A la última línea.
control-help-accept = En una pregunta: hacerlo.
control-help-back = Atrás; no se hace nada.
# Under the keys. Wraps.
control-help-preview = Cada orden dice qué haría antes de darse: Enter la da, Esc la deja. Solo R no pregunta nada.
control-help-small = R actúa donde no se esté escribiendo texto, también en una ventana demasiado pequeña para lo demás.

## Dialogs

# Of a preview. $what: one of control-key-*; $about: an id, or nothing.
control-order = { $what } { $about }
# It would be refused, or was. $code: a code of the reference page.
control-refused = NO HECHO: { $code }
control-refused_words = Nada ha cambiado.
# After R. Wraps.
control-real_world_given = SE DIO SITUACIÓN REAL
control-real_world_not_given = NO SE DIO SITUACIÓN REAL
control-real_world_by_voice = Diga de viva voz a los participantes que todo lo del simulacro queda detenido.
# How late, and why.
control-delay_words = Cuánto más tarde sale { $inject }: 90s, 10m, 1h30m.
control-delay_prompt = más tarde
control-delay_wrong = Escriba una duración: 90s, 10m o 1h30m.
control-skip_words = Por qué se omite { $inject }, para el informe. Puede quedar vacío.
control-reason_prompt = motivo
control-done_title = DE VIVA VOZ: { $about }
control-done_words = Hecho de viva voz, sin mensaje: ¿con qué resultado?
control-done_text_words = Qué se dijo, para el informe. Puede quedar vacío.
control-met = se cumplió
control-not_met = no se cumplió
control-not_rated = sin valoración
control-observe_words = ¿A qué se refiere?
control-observe_drill = el simulacro en conjunto
control-rate_words = { $about }: ¿se cumplió?
control-observe_text_words = ¿Qué se vio?
control-note_words = Una nota, solo para el informe.
control-text_prompt = texto
control-text_wrong = Escriba algo, o Esc.
control-white_cell_words = Ajeno al juego: los participantes lo leen como palabras de CONTROL.
control-white_cell_to = ¿A quién?
control-everybody = todos
control-faults_words = Enter la activa o la desactiva.
control-fault_is_on = activa
control-fault_is_off = inactiva
control-no_faults = El escenario no tiene ninguna avería que activar.
# $at: where the story is, 2019-09-01T14:07Z.
control-jump_words = Adónde va el relato; ahora está en { $at }. Como 2019-09-02T09:00Z, o 0900Z para la próxima.
control-jump_prompt = relato a
control-jump_wrong = Escriba un instante: 2019-09-02T09:00Z, o 0900Z.
control-jump_text_words = Qué se dice de ello a los participantes. Puede quedar vacío.
# Two controllers. $role: who types; $word: DRILL-RESUME.
control-second_words = SITUACIÓN REAL termina cuando lo dicen dos personas de la dirección. ¿Quién es la otra? Su función, como CTRL-2.
control-second_prompt = función
control-second_wrong = Una función distinta de { $role }.
control-two_words = { $role } escribe { $word }.
control-two_wrong = Escriba { $word }, o Esc.
control-report_words = Después de ENDEX, esto escribe report.html y report.json en la carpeta del simulacro:
control-leave_words = El simulacro sigue sin esta pantalla: su conductor es otro programa.
control-no_inject = Ponga antes el cursor en una línea del guion (1).
control-no_view = Aún no ha contestado nadie: no hay nada sobre lo que actuar.
# A window below 80x24. $columns, $rows: what it has.
control-small = Hacen falta 80 columnas y 24 filas; aquí hay { $columns } y { $rows }. Actúan dos teclas: R SITUACIÓN REAL, F1 ayuda.

## The log: one line each. $by: who did it

# Behind any line that has a reason or a text.
control-log-because = { $line }: { $reason }
# What a prompt tells the controller alone.
control-log-for_you = para usted: { $text }
control-log-opened = el simulacro { $run } está abierto
control-log-announced_acknowledged = { $centre }: acuse de recibo del anuncio
control-log-announced_accepted = { $centre }: anuncio aceptado
control-log-start = STARTEX, { $by }
control-log-pause = PAUSA, { $by }
control-log-resume = REANUDACIÓN, { $by }
control-log-resume_two = REANUDACIÓN, { $by } y { $second }
control-log-speed = el relato corre x{ $speed }, { $by }
control-log-jump = el relato va a { $to }, { $by }
control-log-firing = { $inject } sale
control-log-fired_plan = { $inject } salió
control-log-fired_hand = { $inject } salió por orden
control-log-not_fired = { $inject } NO SALIÓ, { $code }
# CONTROL's own word, signed and released. $name: STARTEX, PAUSE, RESUME, ENDEX, REAL WORLD, JUMP, WHITE CELL.
control-log-said = CONTROL: comunicación expedida ({ $name })
control-log-not_said = CONTROL: comunicación NO expedida ({ $name }), { $code }
control-log-delay = { $inject } más tarde, { $span }, { $by }
control-log-skip = { $inject } se omite, { $by }
control-log-done_met = { $about } de viva voz: se cumplió, { $by }
control-log-done_not_met = { $about } de viva voz: no se cumplió, { $by }
control-log-observed = { $by } observó { $about }
control-log-observed_met = { $by } observó { $about }: se cumplió
control-log-observed_not_met = { $by } observó { $about }: no se cumplió
control-log-note = nota, { $by }
control-log-fault_on = AVERÍA { $fault } activa
control-log-fault_off = AVERÍA { $fault } inactiva
# $does: as the record says it; $about: of which inject, or of which type of message.
control-log-act = { $by }: { $does } { $about }
control-log-real_world_on = SITUACIÓN REAL para todos, { $by }
control-log-real_world_off = fin de SITUACIÓN REAL, { $by } y { $second }
control-log-real_world_on_one = SITUACIÓN REAL para { $centre }, { $by }
control-log-real_world_off_one = fin de SITUACIÓN REAL para { $centre }, { $by } y { $second }
control-log-seat_frozen_on = { $centre } { $role } está en SITUACIÓN REAL
control-log-seat_frozen_off = { $centre } { $role } ha vuelto al simulacro
control-log-white_cell = célula blanca, de { $from } a { $to }
control-log-end_plan = ENDEX, según el plan
control-log-end_hand = ENDEX, { $by }
control-log-end_overtime = ENDEX: se acabó el tiempo del simulacro
control-log-end_break_off = ENDEX en SITUACIÓN REAL, { $by }
control-log-sealed = el registro está firmado y sellado

## The line mode

control-plain_begin = DIRECCIÓN del simulacro { $run }, función { $role }. `help` enumera lo que se puede escribir; `real_world` detiene todo de inmediato.
control-plain_back = El conductor ha vuelto.
control-plain_sure = Escriba `yes` para hacerlo; cualquier otra cosa lo deja.
control-plain_left = Se deja; no se hizo nada.
control-plain_done = Hecho.
control-plain_unknown = { $word } no es una orden de aquí. `help` las enumera.
control-plain_use = Escriba: { $use }
# In the list of `help`: what has no key on the screen.
control-help-status = Cómo está: relojes, qué hay real, objetivos.
