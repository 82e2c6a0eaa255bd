/** Words around letters: what stands above them for the sender. The letters themselves stand in data/letters.zh-CN.yaml. */
export const letter = {
  'help.letter': '写一封填好的信：申请关闭、要结清证明、征信异议、投诉、非本人业务、解除抵押、停止催收等',
  'help.option.letterKind': '哪一种信',
  'help.option.to': '投诉寄给谁：regulator 监管部门（默认），pboc 人民银行分支机构',
  'help.option.fillReport': '用这份报告里的内容填好',
  'letter.notesTitle': '使用说明（不属于信件，寄出前去掉）',
  'letter.cut': '---------------- 以下是信件 ----------------',
  'letter.about.closure':
    '这封信请机构开结清证明、关闭额度、终止授信协议、更新征信。可以贴到在线客服，也可以邮寄挂号信。登录账号等新报告更新以后再说。',
  'letter.about.certificate':
    '这封信请机构出具结清证明，并提供合同和还款记录。先拿到证明，再办关闭：关了以后核对身份会更难。',
  'letter.about.dispute':
    '这封信向报送机构提出征信异议。距关闭满 30 到 45 天（信用卡满 75 天）、报告仍未更新时再用。同样的内容可以在征信中心网站“提交异议申请”，或带身份证到人民银行征信网点填表；要用本人版报告，简版不够。电话咨询 400-810-8866。',
  'letter.about.complaint':
    '这封信向主管部门投诉机构不肯办。先向机构正式投诉并等它答复：一般十五日，复杂的三十日，经批准可再延三十日。一次只找一个部门，只写事实，不写的选项划掉。',
  'letter.about.complaint.pboc':
    '这封信向人民银行投诉征信异议没有得到处理。先要向机构提出异议，并且满二十日没有书面答复，或者答复不对。机构只是不肯关的，不用这封：找监管部门。',
  'letter.about.not-mine':
    '这封信说明这笔业务不是你办的。先寄它、报警（110）、提出征信异议；结果出来以前别的都不办，也不还款。只是点过“看额度”、领过券的，先问授权记录，不用这封。',
  'letter.about.late-mark':
    '这封信对一条逾期记录提出异议。只用在确实按时还了、或者不是你的逾期；真实的逾期谁也删不掉。',
  'letter.about.withdraw-consent':
    '这封信撤回授权，并要求说明查你的征信有什么依据。还清以后又出现“贷后管理”等查询时用。',
  'letter.about.release-security': '这封信请机构配合解除抵押或质押。先拿结清证明；车、房要到登记部门办完才算解除。',
  'letter.about.still-collected':
    '这封信要求停止对已还清债务的催收，并退还多扣的钱。不要照催收短信里的账号再还一遍；已经转账马上打 110。',
  'letter.about.heir':
    '这封信是继承人核对已故亲人业务用的。它不承认任何债务；不要先用自己的钱还，也不要登录亲人的账号。',
  'letter.about.authority':
    '这是请家人代办的授权委托书，先问机构有没有固定格式、要不要公证。国外签的多半要公证或使馆认证。验证码谁也不给。',
  'letter.send.lender':
    '寄给：机构的消费者权益保护部门。地址和邮箱只从合同、官方 App 或官网取；邮件标题里不写证件号。寄出的信留底，挂号信留回执。',
  'letter.send.nfra':
    '寄给：机构所在地的国家金融监督管理总局派出机构，或打 {hotlines}。银行、消费金融、信托、汽车金融、保险归它管；服务时间各地不同。',
  'letter.send.local':
    '寄给：机构注册地的省级地方金融管理局，或打当地的 {hotlines}。小额贷款、融资担保公司归它管，不归 12378；部门的全称以当地公布的为准。',
  'letter.send.pboc':
    '当面交或者邮寄给被投诉机构所在地的人民银行分支机构，要附《征信投诉申请单》、证据和身份证复印件；十个工作日内告知是否受理，受理后三十日内答复。12363 只答咨询，打电话不算投诉。只管征信问题：报送错了、异议没有按期答复。',
  'letter.send.unknown':
    '不知道这家机构归谁管，收信人留了空。银行、消费金融、信托、保险找 12378；小额贷款、融资担保找注册地的地方金融管理局或 12345。',
  'letter.fill':
    '横线处请手写：姓名、合同号、日期等，报告里没有或者只有遮盖过的，这里不猜。已经填好的也请对照报告核对一遍。',
  'letter.papers': '身份证复印件上写明用途和日期，盖住不需要的内容；报告只附相关的一页，遮盖其他账户。',
  'letter.law': '信里引用的{zh}：{says}。',
  'letter.title': '信的标题：{title}',
  'letter.says': '信里写的：{body}',
  'letter.asks': '信里请求的事：{asks}',
  'letter.ends': '信的结尾：{closing}',
  'letter.attached': '附件：{attachments}',
  'error.BAD_OPTION.letter-secured': '这一笔不是普通网贷（房、车、农户、助学，或有抵押、共同借款人），不写“关闭”的信。',
  'hint.BAD_OPTION.letter-secured':
    '要结清证明用 --kind certificate，解除抵押用 --kind release-security，结清了报告没更新用 --kind dispute。',
  'error.BAD_OPTION.letter-bad-debt': '报告上这一笔是呆账，不写“关闭”的信。',
  'hint.BAD_OPTION.letter-bad-debt':
    '先问清是欠款还是多还的钱：--kind certificate；没有欠款、请它更正：--kind dispute。',
  'letter.blanks': '还有 {count} 处空白要填，填完再寄。',
  'letter.unknownLender': '名录里没有这家机构，信里用的是你写的名称，请对照报告写全称。',
  'letter.lenderBlank': '不知道 {app} 背后是哪家机构，机构名称留了空：写报告上的全称，或者用机构全称重新运行。',
};
