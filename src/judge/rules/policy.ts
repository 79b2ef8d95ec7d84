/** Changes of the policy in head, and waivers past their day: a change cannot loosen its own gate. */
import type { PolicyChange } from '../../model/facts.js';
import type { Policy, Waiver } from '../../model/policy.js';
import type { JudgedFinding, Rule } from '../finding.js';

export const policyChanges: Rule = ({ whole, policyChanges: changes, policy, today }) =>
  whole
    ? [
        ...changes.map((change) => changed(change, policy)),
        ...policy.waivers.filter((w) => isExpired(w, today)).map((w) => expired(w, policy)),
      ]
    : [];

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Holds on its last day; a date that is none has passed. */
export const isExpired = ({ expires }: Waiver, today: string): boolean =>
  !ISO_DATE.test(expires) || expires < today.slice(0, 10);

function changed({ path, base, head, looser }: PolicyChange, { from }: Policy): JudgedFinding {
  const effective = from === 'head';
  return {
    area: 'policy',
    kind: looser ? 'policy-loosened' : 'policy-changed',
    subject: path,
    suite: '',
    severity: looser && !effective ? 'degraded' : 'note',
    title: `${path} changes from ${base} to ${head}`,
    why: effective
      ? 'It counts already: the base says policy.from: head.'
      : `This run was judged by the policy of its base; the change counts after the merge${looser ? ', and lets more through' : ''}.`,
    todo: looser ? 'Have it reviewed as what it is.' : 'Nothing.',
  };
}

function expired(
  { subject, owner, reason, link, expires, line }: Waiver,
  policy: Policy,
): JudgedFinding {
  return {
    area: 'policy',
    kind: 'waiver-expired',
    subject,
    suite: '',
    severity: 'degraded',
    title: `The waiver for ${subject} ended on ${expires}`,
    why: `It no longer holds. ${owner} accepted it because: ${reason} (${link})`,
    todo: 'Mend what it covered and remove it, or have it extended with a reason.',
    place: { file: policy.waiversFile, line },
  };
}
