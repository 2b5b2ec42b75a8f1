### A centre that was set back, and goes on: what stands over every screen until it does.
# Unofficial translation of en/epochs.ftl; the English phrase says what is meant.

epoch-stands_still = مركزنا متوقف
# $centre: ours; $at: 221415Z NOV 26.
epoch-why_went_back = رجع المركز { $centre } إلى الوراء، { $at }: لدى مركز نظير توقيع لنا أحدث من سجلنا.
epoch-why_restored = جرى استرجاع المركز { $centre } من نسخة احتياطية، { $at }: ما جرى توقيعه بعدها غير معروف هنا.
epoch-why_promoted = يعمل المركز { $centre } على نسخة متماثلة تولت العمل، { $at }: ما ينقصها غير معروف هنا.
epoch-why_forked = أعطى المركز { $centre } رقما واحدا مرتين، وتبين ذلك في { $at }: يحفظ كلاهما إثباتا.
epoch-nothing_leaves = لا شيء يخرج من هنا. ما يرد يستلم. إلى حين الاستئناف: الاتصال صوتيا.
# $command, $show: commands, not translated.
epoch-first_now = يفتح شخصان حقبة جديدة: { $command }، في محطتي عمل؛ للاطلاع { $show }
# $role: who signed; $at: 14:20:07Z.
epoch-second_now = جرى التوقيع من { $role }. شخص ثان: { $command }، فورا. بتوقيع واحد: ليس قبل { $at }.
# $epoch: its number; $role: who opened it.
epoch-by_one = { $centre }: حقبة بتوقيع واحد ({ $epoch }، { $role })
epoch-confirm = شخص ثان: { $command }
mark-recovered = مستعادة
