package dk.opgang.initiatives.fault;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Wording;

/** What can be wrong with a request about employers, their networks and openings, and invitations to these. */
public enum CompaniesFault implements FaultCode {
    AGE_NEEDS_AGAINST_LAW("needs-against-law", "Ingen under %s år må have jobbet", "Nobody under %s may have the job"),
    COMPANY_NETWORK_NOT_FOUND(
            "Virksomhedsnetværket findes ikke, eller det er ikke jeres",
            "The company network does not exist, or is not yours"),
    CONSENT_MISSING(
            "Andre end kommunen inviterer kun med et samtykke, der dækker",
            "Others than the municipality invite under a consent that covers it alone"),
    EMPLOYER_EVENT_NOT_FOUND("Arrangementet findes ikke", "The event does not exist"),
    EMPLOYER_NOT_THERE("Arbejdsgiveren er ikke med i arrangementet", "The employer is not at the event"),
    HOURS_NEEDS_AGAINST_LAW(
            "needs-against-law",
            "Højst %s timer om ugen for den, der er %s år",
            "At most %s hours a week for somebody who is %s"),
    INVITATION_TRANSITION_NOT_ALLOWED(
            "transition-not-allowed",
            "Fra %s kan invitationen ikke gå til %s",
            "From %s an invitation cannot move to %s"),
    NOT_A_CANDIDATE("Borgeren er ikke kandidat til jobbet", "The participant is no candidate for the job"),
    NOT_OF_THIS_EVENT(
            "Forløbet hører ikke til arrangementets indsats", "The enrolment is none of the initiative of the event"),
    NOT_PRESENT("Borgeren var ikke til stede", "The participant was not present"),
    OPENING_NOT_FOUND(
            "Der er intet sådant opslag i indsatsen eller kommunen",
            "There is no such opening of the initiative or the municipality"),
    OPENING_TRANSITION_NOT_ALLOWED(
            "transition-not-allowed", "Fra %s kan opslaget ikke gå til %s", "From %s an opening cannot move to %s"),
    UNIT_REQUIRED("required", "Et navn hører til et P-nummer", "A name belongs to a P-number"),
    NETWORK_REQUIRED("required", "En periode hører til et netværk", "A period belongs to a network");

    private final Wording wording;

    CompaniesFault(String da, String en) {
        this.wording = new Wording(da, en);
    }

    CompaniesFault(String code, String da, String en) {
        this.wording = new Wording(code, da, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
