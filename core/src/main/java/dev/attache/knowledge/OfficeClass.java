package dev.attache.knowledge;

import org.jspecify.annotations.Nullable;

/** The classes of offices, the second part of an office's key. */
public enum OfficeClass {
  HEAD_OF_STATE("head-of-state", true, "Head of State"),
  HEAD_OF_GOVERNMENT("head-of-government", true, "Prime Minister"),
  DEPUTY_HEAD_OF_GOVERNMENT("deputy-head-of-government", false, "Deputy Prime Minister"),
  VICE_PRESIDENT("vice-president", true, "Vice President"),
  FOREIGN_AFFAIRS("foreign-affairs", true, "Minister of Foreign Affairs"),
  FOREIGN_AFFAIRS_DEPUTY("foreign-affairs-deputy", false, "Deputy Minister of Foreign Affairs"),
  FOREIGN_AFFAIRS_CIVIL_SERVANT("foreign-affairs-civil-servant", true, "Foreign Secretary"),
  FOREIGN_AFFAIRS_SPOKESPERSON(
      "foreign-affairs-spokesperson", true, "Foreign Ministry Spokesperson"),
  TOP_DIPLOMAT_PARTY("top-diplomat-party", true, "Director of the party's foreign affairs office"),
  DEFENCE("defence", true, "Minister of Defence"),
  DEFENCE_DEPUTY("defence-deputy", false, "Deputy Minister of Defence"),
  ARMED_FORCES_CHIEF("armed-forces-chief", true, "Chief of the General Staff"),
  INTERIOR("interior", true, "Minister of the Interior"),
  FINANCE("finance", true, "Minister of Finance"),
  TRADE("trade", true, "Minister of Trade"),
  JUSTICE("justice", true, "Minister of Justice"),
  ENERGY("energy", true, "Minister of Energy"),
  EUROPEAN_AFFAIRS("european-affairs", true, "Minister for European Affairs"),
  INTERNATIONAL_COOPERATION(
      "international-cooperation", true, "Minister of International Cooperation"),
  NATIONAL_SECURITY_ADVISER("national-security-adviser", true, "National Security Adviser"),
  SECURITY_COUNCIL("security-council", true, "Secretary of the National Security Council"),
  INTELLIGENCE("intelligence", false, "Head of Intelligence"),
  CHIEF_OF_STAFF("chief-of-staff", true, "Chief of Staff"),
  PRESIDENTIAL_AIDE("presidential-aide", false, "Presidential Aide"),
  SPOKESPERSON("spokesperson", true, "Spokesperson"),
  SPEAKER("speaker", true, "Speaker of Parliament"),
  CENTRAL_BANK("central-bank", true, "Governor of the Central Bank"),
  AMBASSADOR("ambassador", false, "Ambassador"),
  UN_ENVOY("un-envoy", true, "Permanent Representative to the United Nations"),
  SPECIAL_ENVOY("special-envoy", false, "Special Envoy"),
  CHIEF_NEGOTIATOR("chief-negotiator", false, "Chief Negotiator"),
  HEAD("head", true, "Head"),
  COMMISSION_PRESIDENT("commission-president", true, "President of the European Commission"),
  COUNCIL_PRESIDENT("council-president", true, "President of the European Council"),
  COMMISSIONER("commissioner", false, "Commissioner"),
  PROSECUTOR("prosecutor", true, "Prosecutor"),
  ROYAL("royal", false, "Crown Prince"),
  OTHER("other", false, "Official");

  private final String key;
  private final boolean single;
  private final String title;

  OfficeClass(String key, boolean single, String title) {
    this.key = key;
    this.single = single;
    this.title = title;
  }

  /** As written in office keys: {@code foreign-affairs}. */
  public String key() {
    return key;
  }

  /** Whether only one person at a time holds an office of this class and one qualifier. */
  public boolean single() {
    return single;
  }

  /** A title that says what the class is, for offices without one of their own. */
  public String title() {
    return title;
  }

  /** The class of a key, or null. */
  public static @Nullable OfficeClass of(String key) {
    for (OfficeClass type : values()) {
      if (type.key.equals(key)) {
        return type;
      }
    }
    return null;
  }
}
