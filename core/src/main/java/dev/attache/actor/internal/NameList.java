package dev.attache.actor.internal;

/** The name lists whose membership is a feature; the order is part of the model. */
public enum NameList {
  COUNTRY,
  DEMONYM,
  CITY,
  REGION,
  PERSON_FULL,
  PERSON_FIRST,
  PERSON_LAST,
  ORGANISATION,
  PARTY,
  GROUP,
  MEDIA,
  INSTITUTION,
  METONYM,
  COMPANY,
  TITLE,
  HEAD_NOUN;

  int bit() {
    return 1 << ordinal();
  }
}
