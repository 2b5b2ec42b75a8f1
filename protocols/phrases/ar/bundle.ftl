# What a bundle proves and what it does not, for somebody outside: `hotline bundle verify`. One phrase for each code of
# Unofficial translation of en/bundle.ftl; the English phrase says what is meant.
# the specification's page bundle; codes, names, digits and hashes stand in them as they are.
#
# $centre, $to, $from: names of centres; $party, $state: of parties; $role: WATCH-1; $number, $epoch, $head, $before,
# $entry, $size, $version: whole numbers as text; $*_at: an instant, 221415Z NOV 26 (14:15:07Z); $reference, $by:
# MERIDIAN 221415Z 73051; $refusal: a code of the protocol; $detail: what the program that found it says, in English.

## frame

# The first line and the last, in mode drill and in mode test.
bundle-frame_drill = تدريب تدريب تدريب: تدريب على هذا الخط. لم يكن شيء في هذا الملف حقيقيا.
bundle-frame_test = اختبار: أنشئ على خط اختبار. لم يكن شيء في هذا الملف حقيقيا.
bundle-for_members = أعد لمراكز لديها هذه الرسائل على أي حال: { $members }.
bundle-for_outsiders = أعد لجهة خارجية، بموجب إفصاح بتوقيعي شخصين: { $references }.
bundle-holds = كل ما في الملف يصمد للتحقق. ما يثبته وما لا يثبته مذكور أعلاه.
bundle-does_not_hold =
    { $count ->
        [zero] لا يصمد للتحقق. لا يوثق بشيء منه قبل استيضاح ذلك.
        [one] لا يصمد للتحقق: في الملف خطأ واحد. لا يوثق بشيء منه قبل استيضاح ذلك.
        [two] لا يصمد للتحقق: في الملف خطآن. لا يوثق بشيء منه قبل استيضاح ذلك.
        [few] لا يصمد للتحقق: في الملف { $count } أخطاء. لا يوثق بشيء منه قبل استيضاح ذلك.
        [many] لا يصمد للتحقق: في الملف { $count } خطأ. لا يوثق بشيء منه قبل استيضاح ذلك.
       *[other] لا يصمد للتحقق: في الملف { $count } خطأ. لا يوثق بشيء منه قبل استيضاح ذلك.
    }
bundle-proved = ثبت
bundle-not_proved = لم يثبت
bundle-wrong = خطأ
bundle-of_all = بشأن الملف كله
# One message. $type: as on the wire; $precedence: FLASH.
bundle-message = { $reference }، { $precedence }، { $type }
bundle-ask_root = بصمة الطرف { $party }، كما أعطاها لكم بوسيلة أخرى (فارغ: بلا مقارنة):
# `hotline bundle show`: what the file says, before anybody has looked at a signature.
bundle-none_verified = لم يتحقق من شيء من هذا: يقوم بذلك `hotline bundle verify`.
bundle-party_inside = { $party }: الجذر { $fingerprint }، كما يرد في الملف
bundle-inside = في الملف: المظاريف: { $envelopes }؛ الإشعارات: { $notices }؛ الرؤوس: { $heads }؛ قيود اليوميات: { $entries }؛ المرفقات: { $contents }.
# After `hotline bundle make`.
bundle-compare = يعطي كل طرف بصمته بنفسه، بوسيلة أخرى غير هذا الملف. بحسب سجلنا:
bundle-copies = لا شيء يمنع من لديه هذا الملف من نسخه وتمريره.
bundle-left_out =
    { $count ->
        [zero] لم يبق شيء خارج الملف: { $digits }
        [one] بقيت خارج الملف رسالة واحدة، لأنه لا يسميها أي إفصاح لجهات خارجية: { $digits }
        [two] بقيت خارج الملف رسالتان، لأنه لا يسميهما أي إفصاح لجهات خارجية: { $digits }
        [few] بقيت خارج الملف { $count } رسائل، لأنه لا يسميها أي إفصاح لجهات خارجية: { $digits }
        [many] بقيت خارج الملف { $count } رسالة، لأنه لا يسميها أي إفصاح لجهات خارجية: { $digits }
       *[other] بقيت خارج الملف { $count } رسالة، لأنه لا يسميها أي إفصاح لجهات خارجية: { $digits }
    }
bundle-objections = قد ترد اعتراضات حتى { $until }.

## proved

bundle-root_compared = { $party } هو الطرف الذي لجذره البصمة { $fingerprint }، التي قارنتموها.
bundle-released = أصدرها المركز { $centre } التابع للطرف { $party } إلى المركز { $to }، بالرقم { $number } من الحقبة { $epoch }، في { $released_at } بساعته الخاصة. { $level }.
bundle-signed = عليها توقيع { $role } من المركز { $centre } بالصفة { $capacity }، في { $signed_at } بساعة الجهة الموقعة، بعد قراءتها باللغة { $language }.
bundle-by_program = عليها توقيع البرنامج { $role } من المركز { $centre }، في { $signed_at } بساعة الجهة الموقعة.
bundle-stored = أفاد المركز { $centre } بتوقيعه أنه حفظها، في { $told_at } بساعته الخاصة.
bundle-shown = أفيد بتوقيع { $role } من المركز { $centre } أنها كانت مفتوحة على محطة عمل الجهة الموقعة، في { $told_at } بساعة تلك الجهة.
bundle-refused = أفاد المركز { $centre } بتوقيعه أنه رفضها، بالرمز { $refusal }، في { $told_at } بساعته الخاصة.
bundle-cannot_read = أفاد المركز { $centre } بتوقيعه أنه حفظها وأن قراءة شكلها تتعذر عليه، في { $told_at } بساعته الخاصة.
bundle-acknowledged = أخذ العلم بها من { $role } من المركز { $centre } في الرسالة { $by }: أخذها شخص، وليس في ذلك موافقة على أي شيء فيها.
bundle-holding = قول { $role } من المركز { $centre } في الرسالة { $by } إنها لدى السلطة المعنية هناك.
bundle-replied = الرد عليها من { $role } من المركز { $centre } في الرسالة { $by }.
bundle-held = قال المركز { $centre } في الرسالة { $by }: لا يعمل بها حتى إشعار آخر.
bundle-stands = قال المركز { $centre } في الرسالة { $by }، بعد وقفها، إنها تظل قائمة.
bundle-cancelled = ألغاها المركز { $centre } في الرسالة { $by }.
bundle-corrected = صححها المركز { $centre } في الرسالة { $by }.
bundle-updated = أتبعها المركز { $centre } بالرسالة { $by }.
bundle-confirmed = أكدت بالتوقيع الثاني من { $role } من المركز { $centre }، في { $signed_at } بساعة الجهة الموقعة.
bundle-agreed = المركزان { $from } و { $to } وقعا كلاهما خطهما حتى الرقم { $head }، ومن هناك تصل السلسلة إلى هذه، الرقم { $number }: لا يستطيع أي منهما إسقاطها أو إبدالها.
bundle-chained = تسمي ما يسبقها على الخط، وما يسبقها في الملف أو معروف بقيمة تجزئته.
bundle-epoch = فتح المركز { $from } الحقبة { $epoch } من خطه إلى { $to }، السبب { $reason }، في { $opened_at } بساعته الخاصة؛ توقيعات الوظائف: { $roles }.
bundle-voided = أفاد المركز { $from } بتوقيعه أن الرقم { $number } من الحقبة { $epoch } إلى { $to } لا يمكن تسليمه، بالرمز { $refusal }.
bundle-entered = هي القيد { $entry } في يومية المركز { $centre } ({ $kind })، قيد في { $entered_at } بساعته الخاصة، تحت نقطة تحقق وقعها المركز { $centre } (عدد القيود: { $size }).
bundle-witnessed = وقعت الجهة الشاهدة { $witness } نقطة التحقق الخاصة بالمركز { $centre } (عدد القيود: { $size })، في { $witnessed_at } بساعتها الخاصة.
bundle-attached = المرفق { $name } الموجود في الملف، وحجمه { $size } بايت، هو الذي جرى التوقيع عليه.
bundle-channel = ذهبت في القناة { $digits } بين { $members }، وحالة القناة بحسب الرسائل الموجودة في الملف: { $state }.
bundle-released_outside =
    { $count ->
        [zero] إفصاح بتوقيعي شخصين من المركز { $centre } إلى { $to_whom }، لا يسمي أي رسالة، بالشكل { $form }. الغرض: { $purpose }
        [one] إفصاح بتوقيعي شخصين من المركز { $centre } عن رسالة واحدة إلى { $to_whom }، بالشكل { $form }. الغرض: { $purpose }
        [two] إفصاح بتوقيعي شخصين من المركز { $centre } عن رسالتين إلى { $to_whom }، بالشكل { $form }. الغرض: { $purpose }
        [few] إفصاح بتوقيعي شخصين من المركز { $centre } عن { $count } رسائل إلى { $to_whom }، بالشكل { $form }. الغرض: { $purpose }
        [many] إفصاح بتوقيعي شخصين من المركز { $centre } عن { $count } رسالة إلى { $to_whom }، بالشكل { $form }. الغرض: { $purpose }
       *[other] إفصاح بتوقيعي شخصين من المركز { $centre } عن { $count } رسالة إلى { $to_whom }، بالشكل { $form }. الغرض: { $purpose }
    }

## not proved

bundle-nothing_about_orbit = لا شيء هنا يقول ما يحدث في المدار: بل يقول ما قيل عنه.
bundle-not_that_it_is_true = التوقيع يقول من قال، لا أن ما قيل صحيح.
bundle-not_all_that_was_said = لا شيء هنا يقول إن هذا كل ما قيل: توجد خطوط أخرى، وهواتف.
bundle-clocks_are_their_own = كل وقت هو بساعة الجهة التي وقعته. والترتيب تثبته الأرقام.
bundle-chosen_by_its_maker = الجهة التي أعدت الملف اختارت ما فيه. وما يقال إنه ناقص قد يكون موجودا.
bundle-no_receipt = أن المركز { $centre } استلمها: لا إيصال استلام في الملف.
bundle-not_shown = أنها كانت على شاشة لدى المركز { $centre }: لا إشعار بذلك في الملف.
bundle-no_acknowledgement = أن شخصا لدى المركز { $centre } أخذها: لا أخذ علم في الملف.
bundle-one_officer = أن شخصا ثانيا من المركز { $centre } يؤيدها: صدرت بتوقيع واحد، ولا تأكيد في الملف.
bundle-no_human = أن شخصا لدى المركز { $centre } شاهدها قبل خروجها: عليها توقيع برنامج.
bundle-not_agreed = أن المركزين { $from } و { $to } متفقان على الخط حتى هنا: لا رأس موقعا من كليهما يصل إلى الرقم { $number } من الحقبة { $epoch }.
bundle-predecessor_missing = ما قيل قبلها على الخط: الرقم { $before } من الحقبة { $epoch }، من { $from } إلى { $to }، ليس في الملف.
bundle-epoch_missing = كيف فتحت الحقبة { $epoch } من الخط من { $from } إلى { $to }: سجل الحقبة ليس في الملف.
bundle-epoch_by_one_officer = أن شخصين من المركز { $from } فتحا الحقبة { $epoch } إلى { $to }: حقبة بتوقيع واحد، { $roles }.
bundle-not_entered = موضعها في يومية مركز: لا قيد لها في الملف.
bundle-no_witness = أن المركز { $centre } يعرض على الجميع اليومية نفسها: لم توقع أي جهة شاهدة نقطة التحقق الخاصة به.
bundle-witness_not_compared = أن المركز { $centre } يعرض على الجميع اليومية نفسها: تحت نقطة التحقق الخاصة به توقيعات جهات شاهدة لم تقدموا مفاتيحها: { $witnesses }.
bundle-statement_expired = أن بيان الطرف { $party }، النسخة { $version }، كان نافذا: كانت صلاحيته منتهية عند إصدار هذه الرسالة.
bundle-root_expired = أن جذر الطرف { $party }، النسخة { $version }، كان نافذا: كانت صلاحيته منتهية عند إصدار هذه الرسالة.
bundle-key_revoked = أن مفتاح المركز { $centre } كان لديه وحده: المفتاح الذي جرى التوقيع به سحب لاحقا. كان بوسع من لديه المفتاح أن يوقع؛ ويظل صامدا للتحقق أي رأس موقع من المركزين كليهما.
bundle-officer_key_revoked = أن مفتاح { $role } من المركز { $centre } كان لدى تلك الوظيفة وحدها: المفتاح الذي جرى التوقيع به سحب لاحقا.
bundle-not_countersigned = أن الطرف { $state } يتحمل التبعة عن الطرف { $party }: دون توقيع مقابل من { $state }، بقدر ما يمكن رؤيته هنا.
bundle-state_not_compared = أي شيء عن الطرف { $party }، الذي يتحمل التبعة عن طرف في الملف: لم تقدموا بصمة جذره.
bundle-relation_missing = ما تشير إليه (العلاقة { $kind }): تلك الرسالة ليست في الملف.
bundle-charter_missing = بموجب أي ميثاق قيلت: ميثاق قناتها ليس في الملف.
bundle-attachment_missing = محتوى المرفق { $name }: ليس في الملف.
bundle-form_unknown = ما تقوله: لا يستطيع هذا البرنامج قراءة الشكل { $type }. ومع ذلك ثبت من قالها.
bundle-national_not_checked = عليها توقيعات أخرى بخوارزمية خاصة بأحد الأطراف، ولم يتحقق منها.
bundle-voided_undelivered = أنها سلمت: أفاد المركز { $from } بتوقيعه أن الرقم { $number } لا يمكن تسليمه.

## wrong

bundle-root_not_compared = للطرف { $party } كلام في الملف، ولم تقدموا بصمة جذره: لا يحتسب شيء مما وقعه.
bundle-root_differs = لجذر الطرف { $party } في الملف البصمة { $fingerprint }، وهي غير التي قدمتموها: هذا ملف جهة أخرى، أو الأرقام لجهة أخرى.
bundle-root_unknown = قدمتم بصمة للطرف { $party }، ولا شيء من ذلك الطرف في الملف: يلزم التحقق من اسمه.
bundle-piece_refused = { $piece }: لا يجتاز التحقق: { $refusal } ({ $detail }).
bundle-message_refused = أصدرها مركزها، وهي تخل بقاعدة: { $refusal } ({ $detail })، { $piece }.
bundle-does_not_belong = { $piece }: جزء لا يخص شيئا في الملف.
bundle-line_contradicts = للخط تاريخان: الرقم { $number } من الحقبة { $epoch }، من { $from } إلى { $to }، له قيمتا تجزئة مختلفتان. كل منهما عليها توقيع: يحفظ هذا الملف.
bundle-statement_went_back = الرقم { $number } من الحقبة { $epoch }، من { $from } إلى { $to }، يسمي بيانا أقدم مما يسميه رقم قبله.
bundle-clock_went_back = الرقم { $number } من الحقبة { $epoch }، من { $from } إلى { $to }، صدر قبل رقم أدنى منه، بالساعة نفسها.
bundle-released_twice = لها رقمان في الحقبة { $epoch }، من { $from } إلى { $to }.
bundle-id_reused = أعطى المركز { $from } معرفها لرسالة أخرى في الملف.
bundle-notice_contradicts = إشعار من المركز { $centre } ({ $what }) يسميها مع إصدار رسالة أخرى.
bundle-witness_missing = قدمتم مفتاح الجهة الشاهدة { $witness }، ونقطة التحقق الخاصة بالمركز { $centre } لا تحمل توقيعها.
bundle-audience_wrong = يقول الملف إنه أعد للمراكز { $members }، وليست هذه هي المراكز التي لديها كل رسالة في الملف.
bundle-release_missing = يقول الملف إنه أعد لجهات خارجية، والإفصاح الذي يسميه، بتوقيعي شخصين، ليس في الملف، أو هو لشكل آخر.
bundle-release_does_not_name = ليس في الملف إفصاح لجهات خارجية يسميها، صادر عن مركز تسميه هي.
