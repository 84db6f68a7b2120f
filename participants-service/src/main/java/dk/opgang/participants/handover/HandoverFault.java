package dk.opgang.participants.handover;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Wording;

/** What can be wrong with what somebody wants to hand over. */
enum HandoverFault implements FaultCode {
    AGE_OUTSIDE_PROVISION(
            "Bestemmelsen gælder fra %s til og med %s år", "The provision is about those who are %s to %s years old"),
    BEFORE_SENDING("Dagen ligger før overdragelsen", "The day lies before the handover"),
    CATEGORY_NOT_ALLOWED(
            "Bestemmelsen giver kun ret til at videregive %s", "The provision lets no other data be passed on than %s"),
    HANDED_OVER_PARTICIPANT_NOT_FOUND("participant-not-found", "Borgeren findes ikke", "The participant is not found"),
    NOT_BY_CONSENT(
            "Et samtykke og en bestemmelse er to forskellige grundlag",
            "A consent and a provision are two different grounds"),
    OWN_MUNICIPALITY("Kommunen kan ikke overdrage til sig selv", "A municipality cannot hand over to itself"),
    PROVISION_NOT_IN_FORCE("Bestemmelsen gælder ikke i dag", "The provision is not in force today");

    private final Wording wording;

    HandoverFault(String da, String en) {
        this.wording = new Wording(da, en);
    }

    HandoverFault(String code, String da, String en) {
        this.wording = new Wording(code, da, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
