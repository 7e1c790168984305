import type { SameMessages } from '../message.js';
import type { secondLook as vi } from '../vi/second-look.js';

export const secondLook: SameMessages<typeof vi> = {
  'review.flag.awaitingLeader': 'waits for the leader',
  'review.flag.agreedByLeader': 'the leader agreed',
  'review.flag.declinedByLeader': 'the leader did not agree',
  'secondLook.isOn':
    "Newly issued architectures and step backs need a look of the Authority's leader before they are verified.",
  'secondLook.isOff': 'No review needs a look of the leader.',
  'secondLook.switchOn': "Ask for the leader's look",
  'secondLook.switchOff': "No longer ask for the leader's look",
  'secondLook.switchOnLead':
    'It holds for reports of newly issued architectures and of step backs, those under review among them.',
  'secondLook.switchOffLead': 'Officers verify without laying the review before the leader.',
  'secondLook.switchReason': 'Reason',
  'secondLook.needed': 'The review of this report is to be laid before the leader.',
  'secondLook.asked': 'The review has been laid before the leader.',
  'secondLook.agreed': 'The leader agrees with the review.',
  'secondLook.declined': 'The leader does not agree with the review.',
  'secondLook.ask': 'Lay before the leader',
  'secondLook.askedNow': 'Laid before the leader',
  'secondLook.waiting': 'waits for the leader',
  'secondLook.agree': 'Agree',
  'secondLook.decline': 'Do not agree',
  'secondLook.saved': 'Opinion recorded',
};
