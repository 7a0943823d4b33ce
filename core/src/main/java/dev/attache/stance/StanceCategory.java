package dev.attache.stance;

/** The 19 positions of the stance model, and the null position {@link #STATE}. */
public enum StanceCategory {
  /** Attribution without position. */
  STATE,
  CONFIRM,
  DENY,
  WITHHOLD,
  HOPE,
  CONCERN,
  DOUBT,
  WELCOME,
  SUPPORT,
  PROMISE,
  AGREE,
  OFFER,
  URGE,
  DEMAND,
  OPPOSE,
  CONDEMN,
  ACCUSE,
  REJECT,
  WARN,
  THREATEN
}
