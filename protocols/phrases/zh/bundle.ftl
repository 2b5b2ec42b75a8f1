# What a bundle proves and what it does not, for somebody outside: `hotline bundle verify`. One phrase for each code of
# Unofficial translation of en/bundle.ftl; the English phrase says what is meant.
# the specification's page bundle; codes, names, digits and hashes stand in them as they are.
#
# $centre, $to, $from: names of centres; $party, $state: of parties; $role: WATCH-1; $number, $epoch, $head, $before,
# $entry, $size, $version: whole numbers as text; $*_at: an instant, 221415Z NOV 26 (14:15:07Z); $reference, $by:
# MERIDIAN 221415Z 73051; $refusal: a code of the protocol; $detail: what the program that found it says, in English.

## frame

# The first line and the last, in mode drill and in mode test.
bundle-frame_drill = 训练 训练 训练：本线路上的练习。本文件中无任何真实内容。
bundle-frame_test = 测试：制作于测试线路。本文件中无任何真实内容。
bundle-for_members = 为本已持有这些报文的中心制作：{ $members }。
bundle-for_outsiders = 为外部方制作，依据由两名值班员放行的“向外部出示”报文：{ $references }。
bundle-holds = 包内各项验证均成立。其证明什么、不证明什么，见上文。
bundle-does_not_hold = 验证不成立：包内有{ $count }项有误。澄清之前，其中内容一概勿信。
bundle-proved = 已证明
bundle-not_proved = 未证明
bundle-wrong = 有误
bundle-of_all = 关于整体
# One message. $type: as on the wire; $precedence: FLASH.
bundle-message = { $reference }，{ $precedence }，{ $type }
bundle-ask_root = { $party }的指纹，按其经另一途径给你的填写（留空：不比对）：
# `hotline bundle show`: what the file says, before anybody has looked at a signature.
bundle-none_verified = 其中内容均未经验证：验证由`hotline bundle verify`进行。
bundle-party_inside = { $party }：根记录{ $fingerprint }，依文件所载
bundle-inside = 包内：信封{ $envelopes }个，通知{ $notices }份，头值{ $heads }个，日志条目{ $entries }个，附件{ $contents }个。
# After `hotline bundle make`.
bundle-compare = 各参加方经本文件以外的另一途径给出其自身指纹。依我方记录：
bundle-copies = 无任何措施阻止持有本文件者将其复制转传。
bundle-left_out = 未列入{ $count }份，因为没有任何“向外部出示”报文将其列出：{ $digits }
bundle-objections = 可提异议至{ $until }。

## proved

bundle-root_compared = { $party }即根记录指纹为{ $fingerprint }的参加方，该指纹经你比对。
bundle-released = { $party }的{ $centre }向{ $to }放行了该件，世代{ $epoch }编号{ $number }，时刻{ $released_at }，依其自身时钟。{ $level }。
bundle-signed = { $centre }的{ $role }签署了该件，身份{ $capacity }，时刻{ $signed_at }，依其自身时钟，阅读所用语文{ $language }。
bundle-by_program = { $centre }的程序{ $role }签署了该件，时刻{ $signed_at }，依其自身时钟。
bundle-stored = { $centre }签署载明其已存入该件，时刻{ $told_at }，依其自身时钟。
bundle-shown = { $centre }的{ $role }签署载明该件曾在其席位上打开，时刻{ $told_at }，依其自身时钟。
bundle-refused = { $centre }签署载明其拒收该件，代码{ $refusal }，时刻{ $told_at }，依其自身时钟。
bundle-cannot_read = { $centre }签署载明其已存入该件而无法读取其格式，时刻{ $told_at }，依其自身时钟。
bundle-acknowledged = { $centre }的{ $role }在{ $by }中签收了该件：有人收悉，这不构成对其中任何内容的同意。
bundle-holding = { $centre }的{ $role }在{ $by }中告知，该件在其主管机关处。
bundle-replied = { $centre }的{ $role }在{ $by }中回复了该件。
bundle-held = { $centre }在{ $by }中告知：在另行告知前勿据此行动。
bundle-stands = { $centre }在暂缓之后，在{ $by }中告知该件维持有效。
bundle-cancelled = { $centre }在{ $by }中取消了该件。
bundle-corrected = { $centre }在{ $by }中更正了该件。
bundle-updated = { $centre }在{ $by }中对该件作了跟进。
bundle-confirmed = { $centre }的{ $role }以第二值班员身份确认了该件，时刻{ $signed_at }，依其自身时钟。
bundle-agreed = { $from }和{ $to }双方均已签署其线路至编号{ $head }，链由该处通至本件，编号{ $number }：任何一方均不能将其略去或替换。
bundle-chained = 该件列明线路上位于其前的内容，该内容在包内，或其哈希值已知。
bundle-epoch = { $from }开启了其至{ $to }线路的世代{ $epoch }，理由{ $reason }，时刻{ $opened_at }，依其自身时钟；签署的值班员：{ $roles }。
bundle-voided = { $from }签署载明，至{ $to }的世代{ $epoch }编号{ $number }不能送达，代码{ $refusal }。
bundle-entered = 该件为{ $centre }日志的条目{ $entry }（{ $kind }），记入时刻{ $entered_at }，依其自身时钟；所属检查点含{ $size }个条目，由{ $centre }签署。
bundle-witnessed = 见证方{ $witness }签署了{ $centre }含{ $size }个条目的检查点，时刻{ $witnessed_at }，依见证方自身时钟。
bundle-attached = 包内附件{ $name }，{ $size }字节，即所签署的附件。
bundle-channel = 该件经{ $members }的通道{ $digits }发送，依包内报文，该通道状态为{ $state }。
bundle-released_outside = { $centre }的两名值班员放行向{ $to_whom }出示报文{ $count }份，形式：{ $form }。目的：{ $purpose }

## not proved

bundle-nothing_about_orbit = 此处不说明轨道上发生什么，只说明对此说了什么。
bundle-not_that_it_is_true = 签名说明何方所言，不说明所言属实。
bundle-not_all_that_was_said = 此处不说明此外别无所言：尚有其他线路，也有电话。
bundle-clocks_are_their_own = 各时刻均依签署者的时钟。先后次序由编号证明。
bundle-chosen_by_its_maker = 包内有何内容，由制作文件者选定。所称缺少的内容可能存在。
bundle-no_receipt = { $centre }是否已接收该件：包内没有回执。
bundle-not_shown = 该件是否曾在{ $centre }的屏幕上：包内没有相应通知。
bundle-no_acknowledgement = { $centre }是否有人收悉该件：包内没有签收。
bundle-one_officer = { $centre }是否有第二值班员支持该件：该件由一名值班员放行，包内没有确认。
bundle-no_human = { $centre }是否有人在该件发出前阅看：该件由程序签署。
bundle-not_agreed = { $from }和{ $to }是否就至此为止的线路一致：没有双方均签署的头值通至世代{ $epoch }编号{ $number }。
bundle-predecessor_missing = 线路上该件之前说了什么：{ $from }至{ $to }，世代{ $epoch }编号{ $before }，不在包内。
bundle-epoch_missing = { $from }至{ $to }线路的世代{ $epoch }如何开启：其记录不在包内。
bundle-epoch_by_one_officer = { $from }是否由两名值班员开启了至{ $to }的世代{ $epoch }：世代由一名值班员开启，{ $roles }。
bundle-not_entered = 该件在中心日志中的位置：包内没有其条目。
bundle-no_witness = { $centre }是否向各方出示同一日志：没有见证方签署其检查点。
bundle-witness_not_compared = { $centre }是否向各方出示同一日志：你未给出{ $witnesses }的密钥，其签名在该中心的检查点之下。
bundle-statement_expired = { $party }的声明{ $version }是否有效：该件放行时，该声明已到期。
bundle-root_expired = { $party }的根记录{ $version }是否有效：该件放行时，该根记录已到期。
bundle-key_revoked = { $centre }的密钥是否仅由其持有：签署所用密钥后来被撤销。持有该密钥者均能签署；双方中心均签署的头值仍然成立。
bundle-officer_key_revoked = { $centre }的{ $role }的密钥是否仅由其持有：签署所用密钥后来被撤销。
bundle-not_countersigned = { $state }是否为{ $party }负责：未经{ $state }副署，以此处所能看到的为限。
bundle-state_not_compared = 关于{ $party }的任何内容，该参加方为包内一参加方负责：你未给出其根记录的指纹。
bundle-relation_missing = 该件所指内容（关系{ $kind }）：所指报文不在包内。
bundle-charter_missing = 该件依何章程所言：其通道的章程不在包内。
bundle-attachment_missing = 附件{ $name }的内容为何：不在包内。
bundle-form_unknown = 该件说了什么：本程序无法读取格式{ $type }。何方所言仍属已证明。
bundle-national_not_checked = 该件另有依某参加方自有算法所作的签名，未经核验。
bundle-voided_undelivered = 该件是否已送达：{ $from }签署载明编号{ $number }不能送达。

## wrong

bundle-root_not_compared = 包内有{ $party }之言，而你未给出其根记录的指纹：其所签署的一概不计。
bundle-root_differs = 包内{ $party }的根记录指纹为{ $fingerprint }，与你所给不同：不是本文件属他方，就是你所给数字属他方。
bundle-root_unknown = 你给出了{ $party }的指纹，而包内没有该参加方的任何内容：应核对其名称。
bundle-piece_refused = { $piece }验证不成立：{ $refusal }（{ $detail }）。
bundle-message_refused = 该件已由其中心放行，而其不符合一项规则：{ $refusal }（{ $detail }），{ $piece }。
bundle-does_not_belong = { $piece }与包内任何内容无关。
bundle-line_contradicts = 两份历史：{ $from }至{ $to }，世代{ $epoch }编号{ $number }，有两个不同的哈希值。每个均有签名为据：应保留本文件。
bundle-statement_went_back = { $from }至{ $to }，世代{ $epoch }编号{ $number }，所列声明早于其前某一编号所列声明。
bundle-clock_went_back = { $from }至{ $to }，世代{ $epoch }编号{ $number }，依同一时钟，其放行早于编号较小的一件。
bundle-released_twice = 该件在{ $from }至{ $to }的世代{ $epoch }中有两个编号。
bundle-id_reused = { $from }将该件的标识也用于包内另一报文。
bundle-notice_contradicts = { $centre }的一份通知（{ $what }）列有该件，而同列的放行件属另一报文。
bundle-witness_missing = 你给出了见证方{ $witness }的密钥，而{ $centre }的检查点未经其签署。
bundle-audience_wrong = 文件称为{ $members }制作，而这些中心并非持有包内每份报文的中心。
bundle-release_missing = 文件称为外部方制作，而其所列由两名值班员放行的“向外部出示”报文不在包内，或属另一形式。
bundle-release_does_not_name = 包内没有由该件所列中心放行并列有该件的“向外部出示”报文。
