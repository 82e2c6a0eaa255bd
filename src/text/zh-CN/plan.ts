export const plan = {
  'plan.comma': '，',
  'plan.list': '、',
  'plan.list-more': '{list} 等 {count} 个',
  'plan.arrow': ' → ',
  'plan.semicolon': '；',
  'plan.sentence-gap': '',
  'plan.currency-account': '{currency}账户',
  'plan.kind.credit-card': '贷记卡账户',
  'plan.kind.semi-credit-card': '准贷记卡账户',
  'plan.kind.term-loan': '贷款账户',
  'plan.kind.credit-line': '循环额度账户',
  'plan.kind.drawdown': '循环额度下的借款',
  'plan.kind.finance-lease': '融资租赁账户',
  'plan.kind.securities-financing': '证券类融资账户',
  'plan.kind.recovery': '被追偿账户',
  'plan.source.working-days': '{source}（工作日按公布的放假和调休数；没有公布的年份按周一至周五数）',

  'evidence.of': '{what}：{facts}',
  'evidence.facility': '授信协议',
  'evidence.not-activated': '尚未激活',
  'evidence.restricted': '状态为“{status}”（受限但没有关闭）',
  'evidence.status.frozen': '冻结',
  'evidence.status.stopped': '止付',
  'evidence.balance': '余额 {amount}',
  'evidence.used': '已用额度 {amount}',
  'evidence.used-unknown': '已用额度没有印出（不等于 0）',
  'evidence.overdraft': '透支余额 {amount}',
  'evidence.installment': '未出单的大额专项分期余额 {amount}',
  'evidence.limit': '额度 {amount}',
  'evidence.overpaid': '有溢缴款',
  'evidence.as-of': '截至 {on}',
  'evidence.expired-but-open': '有效期 {on} 已过，报告上仍未关闭',
  'evidence.gone': '新报告上没有再印这一条（不等于已经关闭）',
  'evidence.doubtful': '先拿原报告（第 {page} 页）对一遍，这几处读得不准：{fields}',
  'evidence.bad-debt': '状态是呆账，却没有欠款',
  'evidence.field.balance': '余额',
  'evidence.field.latest-balance': '最新还款记录的余额',
  'evidence.field.used': '已用额度',
  'evidence.field.overdraft': '透支余额',
  'evidence.field.installment': '大额专项分期余额',
  'evidence.field.status': '状态',

  'why.of-account': '{account}：{why}',
  'why.with-facility': '同一额度下的授信协议（{count} 份）也一起等。',
  'why.closed.settled': '报告已写明结清，不用再办。',
  'why.closed.settled.on': '报告已写明结清（{on}），不用再办。',
  'why.closed.closed': '报告已写明销户或结束，不用再办。',
  'why.closed.closed.on': '报告已写明销户或结束（{on}），不用再办。',
  'why.transferred': '已转出：债权给了别的机构，不等于关闭。先问原机构转给了谁，再在报告里找接手的那一条。',
  'why.bad': '这是呆账。先问清是欠款还是多还的钱（溢缴款）：欠款要明细，还清并拿到结清证明；溢缴款要退回来，不是再还。',
  'why.bad.amount':
    '这是呆账，报告上还有 {amount} 元。先问清是欠款还是多还的钱（溢缴款）：欠款要明细，还清并拿到结清证明；溢缴款要退回来，不是再还。',
  'why.recovery': '这是被追偿（资产处置或垫款）的账户。先向报告上的这家机构核实欠款，还清后请它更新为已结清。',
  'why.recovery.amount':
    '这是被追偿（资产处置或垫款）的账户，报告上还有 {amount} 元。先向报告上的这家机构核实欠款，还清后请它更新为已结清。',
  'why.unclear.amount': '报告上应该有金额的地方没有印出来，不能当成 0。先看原报告这一条，或打给机构问清还欠多少。',
  'why.unclear.no-status': '读不出这个账户的状态。先看原报告这一条，再决定。',
  'why.unclear.status': '报告上的状态“{status}”不在已知范围内，不能判断开着还是关了。先问机构。',
  'why.unclear.contradiction': '报告写着已经结束，却还印着 {amount} 元，前后矛盾。先问机构，必要时提异议。',
  'why.unclear.together': '和它同一张卡（同一笔额度）的账户读不清，先一起等。',
  'why.owing.together': '和它同一张卡（同一笔额度）的账户还没有了结，先不要关。',
  'why.owing.past-due': '当前有逾期，先还上逾期的部分。',
  'why.owing.amount': '还有 {amount} 元没有还。',
  'why.owing.amount.on': '截至 {on} 还有 {amount} 元没有还。',
  'why.owing.housing': '房贷按合同继续还就好，这里不用办。',
  'why.owing.credit-card': '卡还在用。想销户，先还清并结束分期，等入账后再看一次报告。',
  'why.owing.semi-credit-card': '卡还在透支。想销户，先还清，等入账后再看一次报告。',
  'why.owing.term-loan': '按合同还；还清后机构会报送“已结清”，报告上没有另外的额度要关。',
  'why.owing.credit-line': '还在用就不用关。想关，先全部还清并拿到结清证明。',
  'why.owing.drawdown': '先还清这一笔，再来关闭背后的额度。',
  'why.owing.finance-lease': '按合同还；还清后机构会报送“已结清”。',
  'why.owing.securities-financing': '先和机构了结这笔融资，再请它报送结清。',
  'why.owing.recovery': '先向报告上的这家机构核实欠款，还清后请它更新为已结清。',
  'why.kept.user': '你选择保留。',
  'why.kept.oldest-card':
    '这是报告里开户最早、没有逾期记录的信用卡（{on}），建议留着：早的良好记录可能有用，关了就回不来。',
  'why.unclear.doubtful-status': '报告上的状态读得不准，不能当作已经关闭。先拿原报告对这一条。',

  'app-reason.used-by-you': '你说用过{app}',
  'app-reason.product-names-it': '报告上的业务名称里有{app}',
  'app-reason.same-day-funder': '{other}同一天（{on}）也给你开了账户，它也和{app}合作',
  'app-reason.inquiry-near': '开户前后（{on}）{other}查过你的报告，它也和{app}合作',
  'app-reason.only-app': '名录里{funder}只有{app}，由它直接放款',
  'app-reason.own-app': '{app}由{funder}直接放款',
  'app-reason.partner': '也可能是通过{app}借的，{funder}和它合作',

  'step.keep.number-source': '号码是从哪里看到的、日期',
  'step.keep.screenshot': '带日期的截图',
  'step.keep.pdf': 'PDF 或盖章原件',
  'step.keep.ticket': '工号、工单号、时间、对方答应的日期',
  'step.keep.reply': '对方的回复',
  'step.keep.notice': '短信或邮件截图',
  'step.keep.reports': '新旧两份报告的 PDF',
  'step.verify-progress.call':
    '新报告上这一条还开着。提出过关闭的，先报工单号再问一次；没有提出过的，按下面一步一步办。',
  'step.verify-progress.dispute':
    '等的时间已经过了，新报告上这一条还开着。先看“截至”的日期晚于对方说的关闭日，并找齐工单号和关闭短信。还没有提出过关闭的，不走这里，先去提出关闭。',
  'step.verify-progress.fresh': '先查一份 {on} 以后的新报告（网上查询免费），已经更新的就不用再办；还开着，再往下做。',
  'step.verify-progress.gone':
    '新报告上没有这一条了，但没有印出来不等于已经关闭。先把新报告从头到尾看一遍：是不是换了机构名称、转给了别家，或者印在别处；再问机构。',
  'step.confirm.waiting': '已经提出过关闭的，等更新就好，不用重复申请。其实还没有提出过的，不要等，现在就去关。',
  'step.confirm.dispute': '异议应在二十日内得到书面答复。没有答复，向人民银行书面投诉。',
  'step.dispute.lender':
    '打给{institution}，凭工单号和关闭短信提出异议：它已经答应关闭，报告上还开着，属于错误或者遗漏。请它登记收到日期，二十日内核查、更正并书面答复。只讲事实。',
  'step.dispute.centre':
    '同时向征信中心提异议：2023年10月起可以在个人信用信息服务平台上办，也可以带材料去人民银行征信网点，都不收费。要本人版报告（简版不够）。电话 400-810-8866。',
  'step.keep.dispute': '异议编号、受理日期、书面答复',
  'step.keep.five-years': '全部证明至少留到报告显示关闭后 5 年；有担保、代偿、争议的留 10 年',
  'step.verify-lender.unknown':
    '名录里没有“{institution}”，先弄清是谁：翻借款合同和放款短信；号码只用合同、官方App或机构官网上的，机构官网要自己输入网址。',
  'step.verify-lender.app': '这笔最可能是在“{app}”里借的，先登录核对合同上的出借方。',
  'step.verify-lender.apps': '背后可能是这几个App之一：{apps}。先登录核对合同上的出借方，确认是哪一个。',
  'step.verify-lender.find-app':
    '怎样找到背后的App：一、在资方官网或官方App里找“互联网贷款合作机构名单”，对照平台公司；二、看借款合同和放款短信里的平台名；三、先打给资方问平台和产品，再从那个平台的官方App打第二通。',
  'step.verify-lender.phone': '写着“核对再拨”的号码，先在官方App或合同里找到同一个，再拨。',
  'step.verify-lender.no-phone': '手头没有可靠的号码：从合同、官方App或报告里找，不要在搜索广告、短信、来电里找。',
  'step.verify-lender.not-mine':
    '没借过、只点过“看额度”“开通”“领券”的，也会有这样一条：请机构给授权记录，再关。从来没有授权过的，先别关：登记非本人业务、提征信异议、报警。',
  'step.verify-lender.not-mine.secured': '从来没有办过这一笔的，先别办别的：登记非本人业务、提征信异议、报警。',
  'step.verify-zero.line': '确认本金、利息、费用、分期、未入账的退款全部为零，精确到分。',
  'step.verify-zero.card':
    '确认每个币种账户的欠款、未出账单、未出单的分期、年费全部为零，精确到分。有溢缴款就先退到本人同名账户。',
  'step.certificate.card': '下载最近的账单存好，证明没有欠款；销户后再要一份销户证明。',
  'step.certificate.path': '资料上的办法：{path}。',
  'step.stop-charges.line':
    '停掉这一笔的会员、保险和自动续费，关掉只为这一笔开的代扣。微信、支付宝里看“扣费服务”“免密支付”，只停这一家的。',
  'step.stop-charges.card':
    '先看这张卡还在替什么付钱（水电、保险、别的还款），换到别的卡、扣成功一次，再取消这张卡上的代扣和绑定。',
  'step.stop-charges.bank': '只停为这一笔买的会员、保险和续费。存款账户、工资卡上的扣款不要动。',
  'step.stop-charges.known': '已知要停的：{charges}。',
  'step.scope.line': '关闭额度',
  'step.scope.agreement': '终止授信协议',
  'step.scope.account': '注销账号',
  'step.close-path': '在{owner}办：{path}。',
  'step.close-path.if': '如果这笔是在{owner}借的：{path}。',
  'step.close-path.product': '{owner}（{product}）',
  'step.close-path.scope': '据资料，这样办到：{covered}。没有办到的，打电话一起要求。',
  'step.close-path.scope-unknown': '办到哪些没有写明，打电话问清。',
  'step.close-path.note': '（{note}）',
  'step.close-path.may-change': '路径会变，以App里看到的为准；找不到就直接找客服。',
  'step.close-path.may-change.printed': '这条路径是 {year} 年所印，会变，以App里看到的为准；找不到就直接找客服。',
  'step.close-ask.generic': '没有查到可靠的自助办法。',
  'step.close-ask.line':
    '打给{institution}：问名下一共几笔、几个额度，要求关闭这一笔的额度。要“关闭”，不接受冻结、暂停或只隐藏入口。',
  'step.close-ask.gone':
    '这家机构据资料已停业或被合并：先找承接的机构；找不到就问机构注册地的地方金融管理局或12345，同时提征信异议。',
  'step.close-ask.needs': '身份证|注册手机号|还款卡后四位|结清截图|报告上这一条的原文',
  'step.close-platform':
    '再从“{app}”的官方App里问一遍：这一笔的额度关了没有，名下还有哪些资方开着；已经还清的一起提交关闭。',
  'step.close-card':
    '打给{institution}，申请销户（不是只作废卡片），所有币种账户和附属卡一起办。银行一般约45天后才销户。这张卡关不关由你决定。',
  'step.close-card.never-used': '想关再关：打给{institution}，说明卡从未激活，申请销户，不是只作废卡片。',
  'step.close-card.needs': '身份证|预留手机号|卡片尾号',
  'step.confirm.line': '等关闭的短信或邮件。一周后没有回音，带上工单号再问。以后不要再点“查看额度”，那样可能重新签约。',
  'step.confirm.secured': '等书面答复或结清证明。一周后没有回音，带上工单号再问。',
  'step.confirm.card': '等销户生效的短信。银行一般约45天，没到以前不用投诉。',
  'step.clean-up.line':
    '报告显示关闭以后，才卸载App、换手机号、停用号码。那个App里还有没还完的、还要用的（支付宝、微信、京东、美团这类），就一直留着。',
  'step.clean-up.bank': '报告显示关闭以后，收好证明。手机银行、存款账户还在用的，都留着不动。',
  'step.clean-up.card': '报告显示销户以后，才剪卡、换手机号、卸载App。没显示以前都留着。',
  'step.keep.release': '解押（注销抵押登记）的回执',
  'step.pay-past-due': '{lender}有 {count} 笔已经逾期：今天先还上，再办关闭。',
  'step.verify-zero.restricted': '先问清为什么冻结、止付，由谁解除；再确认一分不欠。限制的记录要和额度一起消掉。',
  'step.verify-zero.bad-debt': '先问清：呆账是欠款，还是多还的钱（溢缴款）没有退。没有欠款，就不要再付钱。',
  'step.verify-zero.doubtful':
    '报告上有读不准的数，先拿纸质报告对，再向机构问清：现在一分不欠吗？没有问清以前，什么都不关。',
  'step.refund': '有多还的钱（溢缴款）：先退到你本人的同名账户，到账以后再关。',
  'step.certificate.ask':
    '同一通电话里先要结清证明（出借机构、合同号、金额、结清日期、盖章），问清哪天发到哪里。请对方先发证明，再关闭，同一个工单。',
  'step.certificate.asked': '同一通电话里要书面证明：写明现在一分不欠和日期，盖章；问清哪天发到哪里。',
  'step.certificate.online':
    '在App里开结清证明（出借机构、合同号、金额、结清日期、盖章），存好PDF。拿到以后再办下面的。',
  'step.close-ask.running': '说清楚：还有没了结的，只关这一笔的额度；不要动别的业务的代扣，不要注销账号。',
  'step.close-ask.path': '资料上的办法：{path}。',
  'step.close-ask.call-back':
    '说“专员回电”的，问清谁、哪个号码、哪天打。接到后只听，不报验证码、不转账；要核身就挂断，自己拨官方号码报工单号。',
  'step.end-agreement': '同一通电话：问授信协议（额度合同）是不是一起终止了；没有，就要求终止。',
  'step.ask-report': '同一通电话：请报送征信，把这一条报成结清；问清哪天报、多久能查到，记下工单号和工号。',
  'step.withdraw-consent':
    '撤回用不到的授权，停止营销，要求删除或匿名化不必保存的个人信息。微信、支付宝里看“隐私”的“授权管理”。',
  'step.withdraw-consent.running': '只撤回这一笔用不到的授权，停止营销。还在还的业务要用的，不要撤。',
  'step.ask.loan':
    '打给{institution}：余额是 0，却没有写“已结清”。问清结清日期和报送日期，请它报送“已结清”；背后还有额度的，要求关闭额度、终止授信协议。',
  'step.ask.line':
    '打给{institution}：授信协议上显示有已用额度。问清用在哪一笔；确认一分不欠，再要求关闭额度、终止授信协议。',
  'step.ask.facility':
    '打给{institution}：问清这份授信协议现在用了多少、挂在哪笔借款上。确认一分不欠，再要求关闭额度、终止授信协议；还有欠款，先核对还清。',
  'step.ask.doubtful': '打给{institution}：问清现在欠多少、状态是什么。确认一分不欠，再谈关闭。',
  'step.ask.bad-debt':
    '打给{institution}：没有欠款，请把这一条从呆账更新为结清或销户，问清哪天报送；有溢缴款，请退回。',
  'step.ask.secured':
    '打给{institution}或客户经理：这一笔有抵押、质押或共同借款人，先问清关了会怎样、还能不能再用、要谁到场。确实不用了，再要求结清、解押和报送征信。',
  'step.ask.study':
    '助学贷款不按网贷办。国家开发银行的从学生在线系统或县级资助中心问，别的问学校资助部门或经办银行：请确认已结清并报送征信。',
  'step.ask.gone':
    '打给{institution}：报告上这一条不见了。问清它现在是关闭、结清还是转给了别家，哪一天报送的；还开着的，要求关闭额度、终止授信协议，并给书面证明。',
  'step.release-security.housing':
    '确认结清、不再用以后：拿结清证明和他项权证，到不动产登记中心注销抵押登记；机构要配合。',
  'step.release-security.car':
    '确认结清、不再用以后：拿回登记证书（绿本），凭结清证明到车管所注销抵押登记；机构要配合。',
  'step.release-security.other':
    '确认结清、不再用以后：凭结清证明请机构配合解押，把抵押物、质押物和凭证拿回来；有共同借款人的，两人都要签字。',
  'step.dispute.bad-debt':
    '不肯更新的，向{institution}和征信中心提异议：没有欠款，状态应为结清或销户。二十日内书面答复。',
  'step.recheck':
    '查一份新的信用报告（网上查询免费，自己查不影响审批），和旧报告比：这一条写明已结清或销户了吗？有没有新的逾期记录？未结清／未销户的账户数会少，“账户数”那一行不会少。只有短信不算数。',
  'step.final-check': '还没有更新，就凭结清证明和工单号向机构和征信中心提异议，二十日内书面答复。',
  'step.final-check.disputed': '还没有更正，带《征信投诉申请单》和异议材料，向被投诉机构所在地的人民银行分行书面投诉。',
  'step.cancel-account':
    '新报告显示关闭以后，不再用“{app}”的，才注销它的账号。先确认那里一笔都不欠，别的资方也没有。支付宝、微信、京东这类还要用的，不要注销。有的有15天冷静期，期间不要登录。',
  'step.cancel-account.unknown':
    '新报告显示关闭以后，当初借款的App不再用的，才注销账号。先确认那里一笔都不欠。支付宝、微信、京东这类还要用的，不要注销。有的有15天冷静期，期间不要登录。',
  'step.cancel-account.path':
    '新报告显示关闭以后，才在{owner}注销账号：{path}。先确认那里一笔都不欠。有的有15天冷静期，期间不要登录。',
  'step.cancel-account.email': '新报告显示关闭以后，{owner}的客服在电话里要求、并核对了邮箱的，才发邮件：{path}。',

  'warning.SCAM': '只办你自己打出去的电话，或约好号码的回电；别人打来说帮你注销的，一律挂断。',
  'warning.HISTORY_STAYS':
    '关闭不会抹掉记录：逾期等不良信息从还清之日起还要保存五年。收钱“修复征信”“代注销”的，或者说“系统故障要再还一次”的，都是骗局。',
  'warning.REPORT_NOT_PRINTED_TOTALS': '这份材料没有印出账户总数，无法核对有没有漏读。请对照原报告看一遍。',
  'warning.NOTHING_TO_CLOSE': '报告读全了，没有找到已还清却必须去关的账户或额度。',
  'warning.NO_NEW_APPLICATIONS':
    '办理期间不要申请新贷款，不要点“查看额度”，不要接受提额、降息、送券的挽留，那样可能重新签约。',
  'warning.LENDER_NAMES_MASKED': '这是机构版报告，机构名称被隐去。请查一份本人版，才知道该打给谁。',
  'warning.PARTNER_LIABILITIES':
    '报告里有 {count} 笔相关还款责任（为别人担保或共同借款）。它们不是你的账户，这里不关；主债务已还清的，请机构更新。',
  'warning.FACILITY_USED':
    '{institution}的授信协议显示已用 {used} 元，账户里却没有对应的欠款：可能有没列出的借款，也可能是旧数字。先问清再关。',
  'warning.FEASIBILITY_TIGHT':
    '到 {before} 能查到更新，但很紧：{count} 项只放得下一次复查（最晚的 {earliest}）。今天就办，工单号和结清证明留给客户经理看。',
  'warning.FEASIBILITY_TOO_LATE':
    '到 {before} 很可能来不及：{count} 项最早 {earliest} 才能在报告上看到。今天照样办，把结清证明和工单号给客户经理看；能往后推的，推到那以后。',
  'warning.HOLIDAYS_NOT_KNOWN': '{year} 年的放假和调休安排这里没有，那一年的工作日只按周一至周五数，遇到长假会更晚。',
  'warning.NO_PAID_REPAIR':
    '报告里有逾期、呆账或被追偿的记录：会有人来推销“修复征信”“洗白”，都是骗局。真实的记录谁也不能花钱删掉，有错误就免费提异议。',
  'warning.DIRECTORY_OLD':
    '机构名录是 {on} 的，已经 {days} 天：电话、菜单和合作机构可能变了，拨打前在官方 App 里核对。换新版：npm install -g loanclose@latest。',
  'warning.DIRECTORY_TOO_OLD':
    '机构名录是 {on} 的，已经 {days} 天，太旧：里面的号码一个也不要直接拨，先在官方 App、合同或官网上核对。换新版：npm install -g loanclose@latest。',
  'warning.SINCE_OTHER_REPORT': '比较用的新报告和这份报告不是同一份，进度可能对不上。先用这份报告重新比较一次。',
  'warning.SINCE_CANNOT_TELL': '那次比较没能得出结论（报告对不上数字，或者不是同一版式），进度只能参考。',
  'warning.GONE_IS_NOT_CLOSED': '有 {count} 条在新报告里不见了，但没有证据说明已经关闭，先核实。',
  'warning.WAITING_ASSUMES_ASKED': '标为“等更新”的，是假定你在旧报告前后已经提出过关闭；没有提出过的不要等。',
  'warning.CLOSING_IS_NO_BAD_MARK': '关闭不是贷款申请，不是不良记录，也不留“贷款审批”查询。好的还款记录还在。',
  'warning.TOTAL_NEVER_FALLS': '报告上“账户数”一行含已结清的，不会变少；变少的是“未结清／未销户账户数”。',
  'warning.REOPENING': '关了以后能不能再开、额度多少，各家不同，说不准。近期还要用的，可以先留着。',
  'warning.UNUSED_LIMITS_DIFFER': '没用的额度算不算负债，各家银行看法不同，问贷款银行。',
  'warning.NOT_ON_REPORT':
    '有的平台不在报告上：翻短信、银行扣款、微信和支付宝的“授权管理”“免密支付”“扣费服务”，逐个看。',
  'warning.LATE_MARKS': '查到新报告时，也看有没有不该有的逾期记录；有错就免费提异议。',
  'warning.AFTERCARE_INQUIRIES': '“贷后管理”查询不同于贷款审批。关闭以后还来查的，请那家说明依据；说不清就投诉。',

  'visit.app': '打开{app}',
  'visit.wechat': '微信：{app}',
  'visit.email': '邮件：{app}',
  'visit.phone': '打 {number}',
  'visit.find-number': '先找到{lender}可靠的号码，再打',
  'visit.branch': '去柜台（先问清哪些网点能办）',
  'visit.branch.city': '去{city}的柜台',
  'visit.for': '{what}：{lenders}',
  'visit.cost.branch': '路费',

  'date.app': '在App里核对、开结清证明：{count} 项',
  'date.app-close': '在App里关额度、停续费、撤授权：{count} 项',
  'date.app-both': '在App里核对、开结清证明，拿到以后关额度、停续费、撤授权：{count} 项',
  'date.pay': '今天先还上逾期的：{count} 笔',
  'date.call': '打电话要求关闭：{count} 项',
  'date.call.asked': '打电话问清：{count} 项（先不要求关闭）',
  'date.call.both': '打电话：要求关闭 {close} 项；另 {asked} 项只问清，先不要求关闭',
  'date.follow-up': '没有回音的，带工单号再问：{count} 项',
  'date.recheck': '查一份新报告，核对 {count} 项',
  'date.final-check': '最后核对 {count} 项，没有更新的提异议',
  'date.half-year': '半年检查：报告、金融App、第三方授权、登录记录',
  'date.before': '在这一天以前，报告应已更新',

  'first.PAST_DUE_NOW':
    '有 {count} 笔当前逾期，今天先还上：{list}。还上、看到入账以后，再办下面的：日子都从还上的第二天算起。',
  'first.past-due.amount': '{institution}（报告上欠 {amount} 元）',
  'first.FIGURES_TO_CHECK': '先对照原报告：有 {count} 个数没有读准（{accounts} 个账户），没核对之前不要照着办。',
  'first.FIGURES_TO_CHECK.command': '逐个核对：{command}',
  'first.past-due.unknown': '{institution}（金额问清）',
  'first.NOT_RECONCILED.PAGES_MISSING':
    '缺第 {pages} 页（报告共 {total} 页）：那上面的账户没有读到，下面不全。补上缺的页，连同这些再读一次。',
  'first.NOT_RECONCILED.PAGES_DISAGREE':
    '第 {pages} 张图片与其余的对不上，可能是另一份报告的页。下面可能不全，也可能多出来；看清楚以后只给同一份报告的图片，再读一次。',
  'first.NOT_RECONCILED.PICTURES_NOT_READ':
    '第 {pages} 页是图片，没有读：那上面的账户没有读到，下面不全。运行 npm install -g loanclose-ocr，再读一次。',
  'first.NOT_RECONCILED.PICTURES_UNREADABLE':
    '第 {pages} 张图片认不出字：那上面若有账户就没有读到，下面可能不全。重新拍清楚或扫描，再读一次。',
  'first.NOT_RECONCILED': '读出来的账户和报告自己印的数字对不上（{failed} 处）。下面可能不全，请对照原报告逐条核对。',
  'first.NO_ACCOUNTS_READ': '没有读到任何账户，不能据此认为没有。请换一份原始的报告再试。',
  'first.REPORT_OLD': '这份报告是 {days} 天前的。先免费查一份新的，再打电话；自己查不影响审批。',
  'first.REPORT_OLD.too-old':
    '这份报告已经 {days} 天了，不能照它打电话。先免费查一份新的，再运行一次；自己查不影响审批。',
  'first.MORTGAGE_REVIEW': '如果房贷或车贷正在审批，先问客户经理再动手：账户状态变化可能让审批重新核对。',
};
