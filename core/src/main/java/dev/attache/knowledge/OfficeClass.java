package dev.attache.knowledge;

import org.jspecify.annotations.Nullable;

/** The classes of offices, the second part of an office's key. */
public enum OfficeClass {
  /** President, monarch, supreme leader. */
  HEAD_OF_STATE("head-of-state", true, "Head of State"),
  /**
   * Prime minister, chancellor, taoiseach; where there is none, the office of an executive
   * president.
   */
  HEAD_OF_GOVERNMENT("head-of-government", true, "Prime Minister"),
  /** Deputy and first deputy prime ministers. */
  DEPUTY_HEAD_OF_GOVERNMENT("deputy-head-of-government", false, "Deputy Prime Minister"),
  /** Deputy of the head of state. */
  VICE_PRESIDENT("vice-president", true, "Vice President"),
  /** Foreign minister, Secretary of State, High Representative of the European Union. */
  FOREIGN_AFFAIRS("foreign-affairs", true, "Minister of Foreign Affairs"),
  /** Deputies, junior ministers and under-secretaries of foreign affairs. */
  FOREIGN_AFFAIRS_DEPUTY("foreign-affairs-deputy", false, "Deputy Minister of Foreign Affairs"),
  /** The highest official of a foreign ministry, such as the foreign secretary of India. */
  FOREIGN_AFFAIRS_CIVIL_SERVANT("foreign-affairs-civil-servant", true, "Foreign Secretary"),
  /** Speaks for the foreign ministry. */
  FOREIGN_AFFAIRS_SPOKESPERSON(
      "foreign-affairs-spokesperson", true, "Foreign Ministry Spokesperson"),
  /** A ruling party's head of foreign affairs, who ranks above the minister. */
  TOP_DIPLOMAT_PARTY("top-diplomat-party", true, "Director of the party's foreign affairs office"),
  /** Defence minister or secretary. */
  DEFENCE("defence", true, "Minister of Defence"),
  /** Deputies and junior ministers of defence. */
  DEFENCE_DEPUTY("defence-deputy", false, "Deputy Minister of Defence"),
  /** The highest officer of the armed forces. */
  ARMED_FORCES_CHIEF("armed-forces-chief", true, "Chief of the General Staff"),
  /** Interior or home affairs. */
  INTERIOR("interior", true, "Minister of the Interior"),
  /** Finance, treasury. */
  FINANCE("finance", true, "Minister of Finance"),
  /** Trade, commerce. */
  TRADE("trade", true, "Minister of Trade"),
  /** Justice; attorneys general by qualifier. */
  JUSTICE("justice", true, "Minister of Justice"),
  /** Energy, oil. */
  ENERGY("energy", true, "Minister of Energy"),
  /** Relations with the European Union. */
  EUROPEAN_AFFAIRS("european-affairs", true, "Minister for European Affairs"),
  /** Development, international cooperation. */
  INTERNATIONAL_COOPERATION(
      "international-cooperation", true, "Minister of International Cooperation"),
  /** Adviser to the head of state or government. */
  NATIONAL_SECURITY_ADVISER("national-security-adviser", true, "National Security Adviser"),
  /** Secretary or head of the national security council. */
  SECURITY_COUNCIL("security-council", true, "Secretary of the National Security Council"),
  /** Heads of services, by qualifier. */
  INTELLIGENCE("intelligence", false, "Head of Intelligence"),
  /** Of the head of state or government. */
  CHIEF_OF_STAFF("chief-of-staff", true, "Chief of Staff"),
  /** Aides and advisers of the head of state. */
  PRESIDENTIAL_AIDE("presidential-aide", false, "Presidential Aide"),
  /** Speaks for the head of state or government, or for an organisation. */
  SPOKESPERSON("spokesperson", true, "Spokesperson"),
  /** Speakers of parliaments, chambers by qualifier. */
  SPEAKER("speaker", true, "Speaker of Parliament"),
  /** Governor or chair. */
  CENTRAL_BANK("central-bank", true, "Governor of the Central Bank"),
  /** The qualifier is where to. */
  AMBASSADOR("ambassador", false, "Ambassador"),
  /** Permanent representative to the United Nations. */
  UN_ENVOY("un-envoy", true, "Permanent Representative to the United Nations"),
  /** The qualifier is where or what for. */
  SPECIAL_ENVOY("special-envoy", false, "Special Envoy"),
  /** The qualifier is the matter. */
  CHIEF_NEGOTIATOR("chief-negotiator", false, "Chief Negotiator"),
  /** Of an organisation: Secretary-General, Director-General, President. */
  HEAD("head", true, "Head"),
  /** Of the European Commission. */
  COMMISSION_PRESIDENT("commission-president", true, "President of the European Commission"),
  /** Of the European Council. */
  COUNCIL_PRESIDENT("council-president", true, "President of the European Council"),
  /** Member of a commission, such as the European one. */
  COMMISSIONER("commissioner", false, "Commissioner"),
  /** Of a court. */
  PROSECUTOR("prosecutor", true, "Prosecutor"),
  /** Heirs and members of a reigning house who hold an office as such. */
  ROYAL("royal", false, "Crown Prince"),
  /** Any other office; the qualifier is made of its title. */
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
