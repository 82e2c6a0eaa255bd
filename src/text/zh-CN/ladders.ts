/** Where to turn: the ways to a lender that nobody knows, and the rungs above one that does not act. */
export const ladders = {
  'path.two-calls.title': '打两通电话',
  'path.two-calls':
    '第一通打给{institution}：问合作平台、产品名称、合同号，有没有担保公司或保险公司，并请它登记关闭额度、终止授信协议、报送征信。第二通从那个平台的官方App里打：问名下所有资方哪些还开着，已经还清的逐家关闭。',
  'path.partner-list.title': '查合作机构名单',
  'path.partner-list':
    '2025年10月1日起，银行要公布互联网贷款合作机构名单，消费金融、信托、汽车金融公司参照执行。在{institution}的官网或官方App里找这份名单，网址自己输入；把名单上的平台和你用过的App对照。名单只列现在合作的平台，早年合作过的不一定在；有的名单不好找、还写旧名字，找不到就问客服。',
  'path.partner-list.local':
    '公布合作机构名单的要求针对银行，消费金融、信托、汽车金融公司参照执行；{institution}是小额贷款或担保公司，不一定有名单。反过来查：用过的平台如果写明资金来自哪几家，看里面有没有它。',
  'path.not-mine.title': '从来没有授权过',
  'path.not-mine':
    '不要先关，也先不还款。请机构按“非本人业务”登记并书面答复，向它和征信中心提异议，带身份证和报告报警（110）。核查结果出来以前不还款，也不表示认可这笔债务。',
  'path.borrowed.title': '是我借的',
  'path.borrowed': '借过、还清了：按上面的步骤关闭。',
  'path.never-drawn.title': '没借过，但可能点过',
  'path.never-drawn':
    '点过“看额度”“开通”“领券”“月付”，就可能签过授信。请{institution}给授权记录和合同：是自己点的，照常关闭；不是，走“不是我的”。',

  'escalation.lender-complaint.name': '{institution}的投诉部门',
  'escalation.lender-complaint':
    '对方不肯关：向机构公布的投诉电话正式投诉，同时寄一封书面请求，要投诉编号。答复期限 {days} 日，复杂的 {complex} 日，经批准并告知你以后还可以再延 {extension} 日（小额贷款和担保公司参照着等）。',
  'escalation.lender-complaint.asked':
    '对方不答复、不给证明或者不配合解押：向机构公布的投诉电话正式投诉，同时寄一封书面请求，要投诉编号。答复期限 {days} 日，复杂的 {complex} 日，经批准并告知你以后还可以再延 {extension} 日（小额贷款和担保公司参照着等）。',
  'escalation.lender-complaint.number': '这里写的是客服号码，接通后请转投诉。',
  'escalation.lender-complaint.no-number': '投诉电话从合同、官方App或官网上找。',
  'escalation.regulator.nfra.name': '国家金融监督管理总局 12378',
  'escalation.regulator.nfra':
    '机构不答复或者你不同意结果，再打12378反映。一般会转给机构，按投诉的期限重新算。只讲事实，带上前一级的编号。',
  'escalation.regulator.local.name': '{province}的地方金融管理局',
  'escalation.regulator.local':
    '小额贷款公司、融资担保公司由注册地的省级地方金融管理机构监管：从名称看在{province}。在它的官网查投诉电话，或者打{city}的12345（外地拨打先加当地区号）。答复期限按当地规定。',
  'escalation.regulator.unknown.name': '机构注册地的地方金融管理局或12345',
  'escalation.regulator.unknown':
    '从名称看不出由谁监管：先在合同上查注册地和机构类型。银行、消费金融、信托、汽车金融公司打12378；小额贷款、担保公司找注册地的地方金融管理局，或者打当地的12345。答复期限按当地规定。',
  'escalation.credit-dispute.name': '征信异议：报送机构或征信中心',
  'escalation.credit-dispute':
    '已经结清或关了、报告没更新，才用这一级：向报送的机构，或者在个人信用信息服务平台网上，或者到人民银行征信网点提异议。要本人版报告。{days} 日内书面答复。助贷平台不是异议的对象。',
  'escalation.pboc-complaint.name': '被投诉机构所在地的中国人民银行分行',
  'escalation.pboc-complaint':
    '异议没有按期答复，或者不同意结果：书面投诉，当面交或寄，写明被侵害的是异议权、哪天收到答复。{acceptance} 个工作日内决定受理，受理后 {days} 日内书面答复。只打12363不算投诉。关闭额度、收费的问题不归它管。',
  'escalation.attach.complaint': '工单号|结清证明|报告上这一条（其他内容遮住）',
  'escalation.attach.regulator': '投诉编号和答复|合同号|结清证明',
  'escalation.attach.dispute': '身份证|异议申请表|信用报告|结清证明或关闭短信',
  'escalation.attach.pboc': '《征信投诉申请单》|身份证复印件|异议申请和答复|结清证明',
  'escalation.pboc-complaint.name.place': '中国人民银行{city}的分行',
  'escalation.pboc-complaint.form': '《征信投诉申请单》',
};
