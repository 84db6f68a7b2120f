package dk.opgang.initiatives.roleholder;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Wording;

/** What can be wrong with who has a role. */
public enum RoleFault implements FaultCode {
    HOLDER_CERTIFICATE_MISSING(
            "certificate-missing",
            "Et gyldigt bevis er ikke set for den, der har rollen",
            "No valid certificate was seen of who has the role"),
    HOLDER_ENDED("Den, der har rollen, er stoppet", "Who has the role has stopped"),
    HOLDER_NOT_ADULT("Rollen kræver en, der er fyldt 18 år", "The role asks for somebody above 18"),
    HOLDER_NOT_FOUND("Ingen sådan har en rolle i indsatsen", "Nobody of that kind has a role in the initiative"),
    ORGANISATION_KIND_NOT_ALLOWED(
            "Rollen kræver en anden slags organisation", "The role asks for another kind of organisation"),
    PROFESSION_NOT_ALLOWED("Rollen kræver en anden faglighed", "Another profession is asked for"),
    ROLE_FULL("Højst %s har rollen %s", "At most %s have the role %s"),
    HOLDERS_OTHER_ROLE_UNKNOWN("role-unknown", "Den udpegede har en anden rolle", "Who is named has another role"),
    ROLE_UNKNOWN("Indsatstypen har ingen sådan rolle", "The template has no such role"),
    HOLDERS_ROLE_MISSING(
            "role-missing", "Mindst %s med rollen %s; her er %s", "At least %s of the role %s; here is %s");

    private final Wording wording;

    RoleFault(String da, String en) {
        this.wording = new Wording(da, en);
    }

    RoleFault(String code, String da, String en) {
        this.wording = new Wording(code, da, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
