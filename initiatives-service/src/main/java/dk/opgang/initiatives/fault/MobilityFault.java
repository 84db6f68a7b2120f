package dk.opgang.initiatives.fault;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Wording;

/** What can be wrong with a request about institutions, attachments, readings, bonuses, agreements and housing options. */
public enum MobilityFault implements FaultCode {
    AGREED_PARTNER_MISSING(
            "partner-missing",
            "Organisationen er ikke partner i indsatsen med rollen %s",
            "The organisation is no partner of the initiative with the role %s"),
    BELOW_TEMPLATE("Indsatstypen kræver mindst %s", "The template asks for at least %s"),
    COUNTED_FROM_PLACEMENTS(
            "Det tælles af placeringerne hos partneren", "It is counted from the placements at the partner"),
    ENROLMENT_NOT_FOUND("Forløbet findes ikke", "The enrolment does not exist"),
    EVIDENCE_MISSING("Målingen skal kunne ses et sted: %s", "The reading must be shown by something: %s"),
    EVIDENCE_UNKNOWN_CODE(
            "unknown-code", "Det viser ikke målingen; her ventes %s", "That does not show the reading; expected is %s"),
    INSTITUTION_NOT_FOUND("Institutionen findes ikke", "The institution does not exist"),
    LINE_NOT_FOUND("Bonussen hører ikke til afregningen", "The bonus is not of the settlement"),
    NOT_IN_TIME("Målingen skal ligge fra %s til %s", "The reading lies from %s to %s"),
    OBLIGATION_UNKNOWN_KEY(
            "unknown-key", "Rollen har ingen sådan forpligtelse: %s", "The role has no such obligation: %s"),
    OUTSIDE_AGREEMENT("Dagen ligger uden for aftalen", "The day lies outside the agreement"),
    POOL_NOT_FOUND("Indsatsen har ingen sådan pulje", "The initiative has no such pool"),
    READING_UNKNOWN_CODE("unknown-code", "Værdien er en af %s", "The value is one of %s"),
    TAKEN_AND_DECLINED("Det, der er taget imod, er ikke afslået", "What was taken was not declined"),
    UNKNOWN_READING("Indsatstypen har ingen sådan måling", "The template has no such reading"),
    VALUE_OUT_OF_RANGE("Værdien ligger uden for %s", "The value lies outside %s"),
    WRONG_INSTITUTION(
            "Personen er ikke tilknyttet institutionen den dag",
            "The person is not attached to the institution on that day");

    private final Wording wording;

    MobilityFault(String da, String en) {
        this.wording = new Wording(da, en);
    }

    MobilityFault(String code, String da, String en) {
        this.wording = new Wording(code, da, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
