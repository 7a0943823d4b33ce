package dev.attache.stance;

/** The 19 positions of the stance model, and the null position {@link #STATE}. */
public enum StanceCategory {
  /** Attribution without position. */
  STATE,
  /** Stands behind a fact already in play, or owns an act. */
  CONFIRM,
  /** Says that a claim is untrue, or disowns an act. */
  DENY,
  /** Gives no position or detail: declines to comment. */
  WITHHOLD,
  /** Expects or wishes something good, without a commitment. */
  HOPE,
  /** Worries or regrets, without assigning blame. */
  CONCERN,
  /** Questions truth, sincerity or feasibility. */
  DOUBT,
  /** Approves, praises, thanks, congratulates. */
  WELCOME,
  /** Takes the side of somebody or something, defends, recognises. */
  SUPPORT,
  /** Commits itself to future help or restraint. */
  PROMISE,
  /** Decides together with others, or consents to a proposal. */
  AGREE,
  /** Proposes or concedes something that is open to the other side. */
  OFFER,
  /** Appeals to somebody to act, without binding force. */
  URGE,
  /** Requires something, with authority or a consequence. */
  DEMAND,
  /** Disagrees with or criticises a policy or an actor. */
  OPPOSE,
  /** Censures an act morally or legally. */
  CONDEMN,
  /** Assigns blame for a wrong. */
  ACCUSE,
  /** Refuses a proposal, a demand, contact or an outcome. */
  REJECT,
  /** Foretells a bad outcome that is not the holder's to cause. */
  WARN,
  /** Announces a harmful act of its own, often under a condition. */
  THREATEN
}
