/** Where to turn: the ways to a lender that nobody knows, and the rungs above one that does not act. */
export const ladders = {
  'path.two-calls.title': 'Two calls',
  'path.two-calls':
    'First call {institution}: ask for the platform, the product, the contract number, any guarantor or insurer, and ask for the line to be closed, the agreement ended and reported. Then call that platform from its official app: ask which lenders are still open under your name, and have what is paid off closed one by one.',
  'path.partner-list.title': 'The list of partner platforms',
  'path.partner-list':
    'Since 2025-10-01 banks must publish the list of their internet lending partners; consumer finance, trust and auto finance companies do so by analogy. Look for it on the site (type the address yourself) or in the official app of {institution}, and compare it with the apps you have used. It names only present partners, so an earlier one may be missing; some lists are hard to find or use old names; ask customer service then.',
  'path.partner-list.local':
    'The duty to publish partner lists is for banks, and by analogy for consumer finance, trust and auto finance companies; {institution} is a microloan or guarantee company and may have none. Look the other way round: see whether a platform that you used names it among its funders.',
  'path.not-mine.title': 'Never authorised',
  'path.not-mine':
    'Do not close it and do not pay yet. Ask the lender to register it as not yours and to answer in writing, dispute it with the lender and the credit centre, and go to the police (110) with your identity card and the report. Not paying until it is cleared up accepts no debt.',
  'path.borrowed.title': 'I borrowed it',
  'path.borrowed': 'Borrowed and paid off: close it by the steps above.',
  'path.never-drawn.title': 'Not borrowed, but perhaps opened',
  'path.never-drawn':
    'Tapping "see my limit", taking a coupon or a monthly plan may have signed an agreement. Ask {institution} for the authorisation record and the contract: if it was you, close it as usual; if not, it is not yours.',

  'escalation.lender-complaint.name': 'Complaint desk of {institution}',
  'escalation.lender-complaint':
    'They refuse to close: make a formal complaint at the published complaint number and send a written request as well; ask for the complaint number. Answer within {days} days, {complex} for complex cases, {extension} more with approval and notice to you (microloan and guarantee companies: take it as a guide). ',
  'escalation.lender-complaint.asked':
    'They do not answer, give no certificate or do not help with the release: make a formal complaint at the published complaint number and send a written request as well; ask for the complaint number. Answer within {days} days, {complex} for complex cases, {extension} more with approval and notice to you (microloan and guarantee companies: take it as a guide). ',
  'escalation.lender-complaint.number': ' The number here is customer service: ask to be put through.',
  'escalation.lender-complaint.no-number': ' Take the complaint line from the contract, the official app or the site.',
  'escalation.regulator.nfra.name': 'National Financial Regulatory Administration 12378',
  'escalation.regulator.nfra':
    'If the lender does not answer, or you disagree, call 12378. It is usually passed on to the lender and the complaint clock starts again. Facts only; give the number of the step before.',
  'escalation.regulator.local.name': 'Local financial authority (地方金融管理局) of {province}',
  'escalation.regulator.local':
    'Microloan and guarantee companies are supervised by the financial authority of the province where they are registered: by the name, {province}. Take its complaint line from its own site, or call 12345 of {city} (with the area code from elsewhere). The time for an answer is a local rule.',
  'escalation.regulator.unknown.name': 'The financial authority of the place of registration, or 12345',
  'escalation.regulator.unknown':
    'The name does not say who supervises it: look up place and kind of company in the contract. Banks, consumer finance, trusts, auto finance: 12378. Microloan and guarantee companies: the financial authority of the place of registration, or 12345 there. How long it takes differs. ',
  'escalation.credit-dispute.name': 'Credit dispute: the lender or the credit centre',
  'escalation.credit-dispute':
    'Only when it was settled or closed and the report does not show it: dispute it with the lender that reports, or online on the platform of the credit centre, or at a counter of the central bank. You need the personal edition (本人版). Written answer within {days} days. A loan platform cannot be disputed with. ',
  'escalation.pboc-complaint.name': 'The branch of the central bank where the institution is',
  'escalation.pboc-complaint':
    'The dispute was not answered in time, or you do not agree: complain in writing, in person or by post; say that your right to dispute was hurt and when the answer came. {acceptance} working days to accept it, then {days} days for the written answer. A call to 12363 alone is no complaint. Closing and fees are not its business. ',
  'escalation.attach.complaint': 'ticket number|settlement certificate|this entry of the report (cover the rest)',
  'escalation.attach.regulator': 'complaint number and answer|contract number|settlement certificate',
  'escalation.attach.dispute': 'identity card|dispute form|credit report|settlement certificate or closing message',
  'escalation.attach.pboc':
    '《征信投诉申请单》|copy of your identity card|the dispute and its answer|settlement certificate',
  'escalation.pboc-complaint.name.place': 'The branch of the central bank of {city}',
  'escalation.pboc-complaint.form': '《征信投诉申请单》',
};
