import {isLater} from '../account/days.ts';
import {isClosed} from '../account/standing.ts';
import type {Account} from '../model/account.ts';
import type {NewInquiry} from '../model/change.ts';
import type {Inquiry, Report} from '../model/report.ts';
import type {InquiryMeaning} from '../model/vocabulary.ts';

/**
 * Inquiries of the new report that the old one does not print, as multisets: two equal rows are two inquiries. Each with what it means. A
 * 贷后管理 of a lender where everything was closed before is asked about in a letter.
 */
export function newInquiries(old: Report, now: Report, lenderOf: (institution: string) => string): NewInquiry[] {
  const rowOf = ({on, institution, reason, by}: Inquiry) => JSON.stringify([on, institution, reason, by]);
  const known = old.inquiries.map(rowOf);
  const fresh = now.inquiries.filter(inquiry => {
    const at = known.indexOf(rowOf(inquiry));
    if (at !== -1) known.splice(at, 1);
    return at === -1;
  });
  return fresh.map(inquiry => {
    const {on, institution, reason} = inquiry;
    const meaning = meaningOf(inquiry);
    const letter = meaning === 'aftercare' && wasLeft(institution, on, now, lenderOf);
    return {on, institution, reason, meaning, next: letter ? 'letter' : 'none'};
  });
}

/** 贷款审批, 信用卡审批, 担保资格审查, 融资审批, 保前审查, 客户准入资格审查 ask before a contract; 贷后管理, 保后管理 during it. */
function meaningOf({by, reason}: Inquiry): InquiryMeaning {
  if (by === 'self' || reason.includes('本人查询')) return 'own';
  if (/审批|担保资格审查|保前审查|准入资格审查/u.test(reason)) return 'application';
  return /[贷保]后管理/u.test(reason) ? 'aftercare' : 'other';
}

/** The report prints accounts of the lender, all of them closed before that day; it has no agreement and no debt of others with him either. */
function wasLeft(
  institution: string,
  on: string,
  {accounts, facilities, liabilities}: Report,
  lenderOf: (institution: string) => string,
): boolean {
  const lender = lenderOf(institution);
  const isHis = (entry: {readonly institution: string}) => lenderOf(entry.institution) === lender;
  const his = accounts.filter(isHis);
  return (
    his.length > 0 &&
    his.every(account => wasClosedBefore(account, on)) &&
    !facilities.some(isHis) &&
    !liabilities.some(isHis)
  );
}

/** Within the month of the closing nobody can say which came first. */
function wasClosedBefore(account: Account, on: string): boolean {
  return isClosed(account) && account.closedOn !== null && isLater(on, account.closedOn);
}
