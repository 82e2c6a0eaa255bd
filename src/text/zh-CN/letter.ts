/** Words around letters: what stands above them for the sender. The letters themselves stand in data/letters.zh-CN.yaml. */
export const letter = {
  'help.letter': '写一封填好的信：申请关闭、要结清证明、征信异议、投诉、非本人业务',
  'help.option.letterKind': '哪一种信',
  'help.option.to': '投诉寄给谁：regulator 监管部门（默认），pboc 人民银行分支机构',
  'help.option.fillReport': '用这份报告里的内容填好',
  'letter.notesTitle': '使用说明（不属于信件，寄出前去掉）',
  'letter.cut': '---------------- 以下是信件 ----------------',
  'letter.about.closure':
    '这封信请机构关闭额度、终止授信协议、注销账号、更新征信、出具结清证明。可以贴到在线客服，也可以邮寄挂号信。',
  'letter.about.certificate':
    '这封信请机构出具结清证明，并提供合同和还款记录。先拿到证明，再办关闭：注销以后核对身份会更难。',
  'letter.about.dispute':
    '这封信向报送机构提出征信异议。距关闭满 30 到 45 天、报告仍未更新时再用。也可以带身份证和报告到人民银行征信网点填异议申请表，内容照抄；电话咨询 400-810-8866。',
  'letter.about.complaint':
    '这封信向主管部门投诉。先向机构正式投诉并等它答复：一般十五日，复杂的三十日，经批准可再延三十日。一次只找一个部门，只写事实，不写的选项划掉。',
  'letter.about.not-mine': '这封信说明这笔业务不是你办的。先寄它、报警（110）、提出征信异议，不要办注销，也不要还款。',
  'letter.send.lender':
    '寄给：机构的消费者权益保护部门。地址和邮箱只从合同、官方 App 或官网取；邮件标题里不写证件号。寄出的信留底，挂号信留回执。',
  'letter.send.nfra':
    '寄给：机构所在地的国家金融监督管理总局派出机构，或打 {hotlines}。银行、消费金融、信托、汽车金融、保险归它管；服务时间各地不同。',
  'letter.send.local':
    '寄给：机构注册地的省级地方金融管理局，或打当地的 {hotlines}。小额贷款、融资担保公司归它管，不归 12378；部门的全称以当地公布的为准。',
  'letter.send.pboc':
    '寄给：所在地人民银行的分支机构，或打 {hotlines}。只管征信问题：报送错了、异议二十日没有书面答复。',
  'letter.send.unknown':
    '不知道这家机构归谁管，收信人留了空。银行、消费金融、信托、保险找 12378；小额贷款、融资担保找注册地的地方金融管理局或 12345。',
  'letter.fill':
    '横线处请手写：姓名、合同号、日期等，报告里没有或者只有遮盖过的，这里不猜。已经填好的也请对照报告核对一遍。',
  'letter.papers': '身份证复印件上写明用途和日期，盖住不需要的内容；报告只附相关的一页，遮盖其他账户。',
  'letter.law': '信里引用的{zh}：{says}。',
  'letter.unknownLender': '名录里没有这家机构，信里用的是你写的名称，请对照报告写全称。',
  'letter.lenderBlank': '不知道 {app} 背后是哪家机构，机构名称留了空：写报告上的全称，或者用机构全称重新运行。',
};
