package dev.attache.event;

/** Categories of PLOVER (2021), the successor of CAMEO's twenty root codes. */
public enum PloverCategory {
  /** Agrees to something, promises or plans it. */
  AGREE,
  /** Meets, visits, calls, negotiates. */
  CONSULT,
  /** Approves, praises, sides with; diplomatic cooperation. */
  SUPPORT,
  /** Yields: eases a sanction, lifts a restriction, offers what was asked for. */
  CONCEDE,
  /** Works together materially: trades, exercises, shares intelligence. */
  COOPERATE,
  /** Gives aid: economic, military, humanitarian. */
  AID,
  /** Withdraws, releases, returns, stops fighting. */
  RETREAT,
  /** Asks, urges, demands. */
  REQUEST,
  /** Criticises, condemns, blames, investigates. */
  ACCUSE,
  /** Refuses a proposal, a demand or a meeting. */
  REJECT,
  /** Threatens, or warns of an act of its own. */
  THREATEN,
  /** Demonstrates, strikes, boycotts, riots. */
  PROTEST,
  /** Reduces relations: sanctions, expulsions, embargoes, broken-off talks. */
  SANCTION,
  /** Moves or readies forces or police, without using them. */
  MOBILIZE,
  /** Represses: arrests, bans, seizes, abducts. */
  COERCE,
  /** Uses physical or armed force. */
  ASSAULT
}
