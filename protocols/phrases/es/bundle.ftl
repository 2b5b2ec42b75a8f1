# What a bundle proves and what it does not, for somebody outside: `hotline bundle verify`. One phrase for each code of
# Unofficial translation of en/bundle.ftl; the English phrase says what is meant.
# the specification's page bundle; codes, names, digits and hashes stand in them as they are.
#
# $centre, $to, $from: names of centres; $party, $state: of parties; $role: WATCH-1; $number, $epoch, $head, $before,
# $entry, $size, $version: whole numbers as text; $*_at: an instant, 221415Z NOV 26 (14:15:07Z); $reference, $by:
# MERIDIAN 221415Z 73051; $refusal: a code of the protocol; $detail: what the program that found it says, in English.

## frame

# The first line and the last, in mode drill and in mode test.
bundle-frame_drill = SIMULACRO SIMULACRO SIMULACRO: ensayo en esta línea. Nada de lo que hay en este archivo era real.
bundle-frame_test = PRUEBA: hecho en una línea de prueba. Nada de lo que hay en este archivo era real.
bundle-for_members = Hecho para centros que tienen estos mensajes de todos modos: { $members }.
bundle-for_outsiders = Hecho para terceros ajenos al canal, en virtud de una entrega con las firmas de dos oficiales: { $references }.
bundle-holds = SE SOSTIENE TODO LO QUE HAY DENTRO. Lo que demuestra, y lo que no, figura arriba.
bundle-does_not_hold =
    { $count ->
        [one] NO SE SOSTIENE: { $count } elemento de dentro es erróneo. No se fíe de nada de su contenido antes de que eso se aclare.
        [many] NO SE SOSTIENE: { $count } elementos de dentro son erróneos. No se fíe de nada de su contenido antes de que eso se aclare.
       *[other] NO SE SOSTIENE: { $count } elementos de dentro son erróneos. No se fíe de nada de su contenido antes de que eso se aclare.
    }
bundle-proved = DEMOSTRADO
bundle-not_proved = NO DEMOSTRADO
bundle-wrong = ERRÓNEO
bundle-of_all = Del conjunto
# One message. $type: as on the wire; $precedence: FLASH.
bundle-message = { $reference }, { $precedence }, { $type }
bundle-ask_root = Huella de { $party }, tal como esa parte se la dio a usted por otra vía (vacío: sin comparar):
# `hotline bundle show`: what the file says, before anybody has looked at a signature.
bundle-none_verified = NADA DE ESTO ESTÁ VERIFICADO: para verificarlo, `hotline bundle verify`.
bundle-party_inside = { $party }: raíz { $fingerprint }, según el archivo
bundle-inside = Dentro: sobres: { $envelopes }; avisos: { $notices }; cabeceras: { $heads }; asientos de un diario: { $entries }; anexos: { $contents }.
# After `hotline bundle make`.
bundle-compare = Cada parte da su propia huella, por una vía distinta de este archivo. Según nuestro registro:
bundle-copies = Nada impide que quien tenga este archivo lo copie a otros.
bundle-left_out =
    { $count ->
        [one] Omitido, porque no lo nombra ninguna entrega a terceros ajenos al canal: { $digits }
        [many] Omitidos, porque no los nombra ninguna entrega a terceros ajenos al canal: { $digits }
       *[other] Omitidos, porque no los nombra ninguna entrega a terceros ajenos al canal: { $digits }
    }
bundle-objections = Pueden llegar objeciones hasta { $until }.

## proved

bundle-root_compared = { $party } es la parte cuya raíz tiene la huella { $fingerprint }, que usted comparó.
bundle-released = { $centre }, de { $party }, lo expidió a { $to }, como número { $number } de la época { $epoch }; hora según su propio reloj: { $released_at }. { $level }.
bundle-signed = { $role } de { $centre } lo firmó en la calidad { $capacity }, tras leerlo en el idioma { $language }; hora según su propio reloj: { $signed_at }.
bundle-by_program = El programa { $role } de { $centre } lo firmó; hora según su propio reloj: { $signed_at }.
bundle-stored = { $centre } firmó que lo guardó; hora según su propio reloj: { $told_at }.
bundle-shown = { $role } de { $centre } firmó que estuvo abierto en su puesto; hora según su propio reloj: { $told_at }.
bundle-refused = { $centre } firmó que lo rechazó, con el código { $refusal }; hora según su propio reloj: { $told_at }.
bundle-cannot_read = { $centre } firmó que lo guardó y que no puede leer su formulario; hora según su propio reloj: { $told_at }.
bundle-acknowledged = { $role } de { $centre } acusó recibo en { $by }: lo tomó una persona, lo que no constituye acuerdo con nada de su contenido.
bundle-holding = { $role } de { $centre } dijo en { $by } que está ante su autoridad.
bundle-replied = { $role } de { $centre } respondió al mensaje en { $by }.
bundle-held = { $centre } dijo en { $by }: no actuar según su contenido hasta nuevo aviso.
bundle-stands = { $centre } dijo en { $by }, tras ponerlo en suspenso, que se mantiene.
bundle-cancelled = { $centre } lo anuló en { $by }.
bundle-corrected = { $centre } lo corrigió en { $by }.
bundle-updated = { $centre } lo actualizó en { $by }.
bundle-confirmed = { $role } de { $centre } lo confirmó con la segunda firma; hora según su propio reloj: { $signed_at }.
bundle-agreed = Tanto { $from } como { $to } han firmado su línea hasta el número { $head }, y la cadena lleva desde ahí hasta este mensaje, número { $number }: ninguno de los dos centros puede omitirlo ni cambiarlo por otro.
bundle-chained = Nombra lo que lo precede en la línea, y eso está dentro o se conoce por su hash.
bundle-epoch = { $from } abrió la época { $epoch } de su línea a { $to }; motivo: { $reason }; hora según su propio reloj: { $opened_at }; oficiales que firmaron: { $roles }.
bundle-voided = { $from } firmó que el número { $number } de la época { $epoch } a { $to } no se puede entregar, con el código { $refusal }.
bundle-entered = Es el asiento { $entry } del diario de { $centre } ({ $kind }); hora del asiento según su propio reloj: { $entered_at }; bajo un punto de control de { $size } asientos que firmó { $centre }.
bundle-witnessed = El testigo { $witness } firmó el punto de control de { $centre }, de { $size } asientos; hora según su propio reloj: { $witnessed_at }.
bundle-attached = El anexo { $name } que está dentro, de { $size } bytes, es el que se firmó.
bundle-channel = Se cursó en el canal { $digits } de { $members }. Situación de ese canal según los mensajes que están dentro: { $state }.
bundle-released_outside =
    { $count ->
        [one] Dos oficiales de { $centre } dispusieron la entrega de { $count } mensaje a { $to_whom }, en esta forma: { $form }. Finalidad: { $purpose }
        [many] Dos oficiales de { $centre } dispusieron la entrega de { $count } mensajes a { $to_whom }, en esta forma: { $form }. Finalidad: { $purpose }
       *[other] Dos oficiales de { $centre } dispusieron la entrega de { $count } mensajes a { $to_whom }, en esta forma: { $form }. Finalidad: { $purpose }
    }

## not proved

bundle-nothing_about_orbit = Nada de esto dice qué ocurre en órbita: dice qué se dijo de ello.
bundle-not_that_it_is_true = Una firma dice quién lo dijo, no que sea verdad.
bundle-not_all_that_was_said = Nada de esto dice que no se dijera nada más: hay otras líneas, y teléfonos.
bundle-clocks_are_their_own = Cada hora es la del reloj de quien la firmó. El orden lo demuestran los números.
bundle-chosen_by_its_maker = Quien hizo el archivo eligió lo que contiene. Lo que se dice que falta puede existir.
bundle-no_receipt = Que { $centre } lo haya recibido: dentro no hay ningún recibo.
bundle-not_shown = Que haya estado en una pantalla en { $centre }: dentro no hay ningún aviso de ello.
bundle-no_acknowledgement = Que lo haya tomado una persona en { $centre }: dentro no hay ningún acuse de recibo.
bundle-one_officer = Que otra persona oficial de { $centre } lo respalde: se expidió con una sola firma, y dentro no hay ninguna confirmación.
bundle-no_human = Que lo haya visto una persona en { $centre } antes de que saliera: lo firmó un programa.
bundle-not_agreed = Que { $from } y { $to } coincidan en la línea hasta aquí: ninguna cabecera firmada por ambos centros lleva al número { $number } de la época { $epoch }.
bundle-predecessor_missing = Qué se dijo antes en la línea: el número { $before } de la época { $epoch }, de { $from } a { $to }, no está dentro.
bundle-epoch_missing = Cómo se abrió la época { $epoch } de la línea de { $from } a { $to }: la ficha de la época no está dentro.
bundle-epoch_by_one_officer = Que dos oficiales de { $from } hayan abierto la época { $epoch } a { $to }: ÉPOCA CON UNA SOLA FIRMA, { $roles }.
bundle-not_entered = Dónde consta en el diario de un centro: dentro no hay ningún asiento de este mensaje.
bundle-no_witness = Que { $centre } muestre a todos el mismo diario: ningún testigo firmó su punto de control.
bundle-witness_not_compared = Que { $centre } muestre a todos el mismo diario: usted no indicó ninguna clave de { $witnesses }, cuyas firmas figuran en su punto de control.
bundle-statement_expired = Que la declaración { $version } de { $party } estuviera en vigor: había caducado cuando se expidió esto.
bundle-root_expired = Que la raíz { $version } de { $party } estuviera en vigor: había caducado cuando se expidió esto.
bundle-key_revoked = Que solo { $centre } tuviera su clave: la clave que firmó se revocó después. Quien la tuviera podía firmar; una cabecera firmada por ambos centros se sostiene aun así.
bundle-officer_key_revoked = Que solo { $role } de { $centre } tuviera su clave: la clave que firmó se revocó después.
bundle-not_countersigned = Que { $state } responda por { $party }: SIN REFRENDO de { $state }, hasta donde se puede ver aquí.
bundle-state_not_compared = Todo lo relativo a { $party }, que responde por una parte que está dentro: usted no indicó ninguna huella de su raíz.
bundle-relation_missing = A qué se refiere (relación { $kind }): ese mensaje no está dentro.
bundle-charter_missing = Conforme a qué carta se dijo: la carta de su canal no está dentro.
bundle-attachment_missing = Qué contiene el anexo { $name }: no está dentro.
bundle-form_unknown = Qué dice: este programa no puede leer el formulario { $type }. Quién lo dijo queda demostrado de todos modos.
bundle-national_not_checked = Lleva además firmas con el algoritmo propio de una parte, que no se comprobaron.
bundle-voided_undelivered = Que se haya entregado: { $from } firmó que el número { $number } no se puede entregar.

## wrong

bundle-root_not_compared = { $party } interviene en ello, y usted no indicó ninguna huella de su raíz: no cuenta nada de lo que firmó.
bundle-root_differs = La raíz de { $party } que está dentro tiene la huella { $fingerprint }, distinta de la que usted indicó: este archivo es de alguien distinto, o lo son los dígitos.
bundle-root_unknown = Usted indicó una huella de { $party }, y dentro no hay nada de esa parte: compruebe el nombre.
bundle-piece_refused = { $piece } no supera la verificación: { $refusal } ({ $detail }).
bundle-message_refused = El centro remitente lo expidió, y el mensaje incumple una regla: { $refusal } ({ $detail }), { $piece }.
bundle-does_not_belong = { $piece } no corresponde a nada de lo que está dentro.
bundle-line_contradicts = DOS HISTORIALES: el número { $number } de la época { $epoch }, de { $from } a { $to }, tiene dos hashes diferentes. Ambos están firmados: conserve este archivo.
bundle-statement_went_back = El número { $number } de la época { $epoch }, de { $from } a { $to }, nombra una declaración más antigua que la que nombra un número anterior.
bundle-clock_went_back = El número { $number } de la época { $epoch }, de { $from } a { $to }, se expidió antes que un número inferior, según el mismo reloj.
bundle-released_twice = Tiene dos números en la época { $epoch }, de { $from } a { $to }.
bundle-id_reused = { $from } dio el identificador de este mensaje a otro que está dentro.
bundle-notice_contradicts = Un aviso de { $centre } ({ $what }) lo nombra con la expedición de otro mensaje.
bundle-witness_missing = Usted indicó la clave del testigo { $witness }, y el punto de control de { $centre } no lleva su firma.
bundle-audience_wrong = Dice que se hizo para { $members }, y no son esos los centros que tienen todos los mensajes que están dentro.
bundle-release_missing = Dice que se hizo para terceros ajenos al canal, y la entrega con las firmas de dos oficiales que nombra no está dentro, o es para otra forma.
bundle-release_does_not_name = Dentro no hay ninguna entrega a terceros ajenos al canal que lo nombre y sea de un centro al que este mensaje nombra.
