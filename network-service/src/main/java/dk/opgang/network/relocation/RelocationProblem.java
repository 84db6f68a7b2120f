package dk.opgang.network.relocation;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can be in the way of a relocation. */
public enum RelocationProblem implements ProblemCode {
    ANOTHERS_CASE(403, "Sagen er en anden kommunes", "The case is another municipality's"),
    MUNICIPALITY_ONLY(403, "Det kan kun en kommune", "Only a municipality may do that"),
    RECEIVER_ONLY(403, "Kun den modtagende kommune kan gøre det", "Only the receiving municipality can do that"),
    NOT_YOUR_ANSWER(403, "Svaret er en andens at give", "The answer is somebody else's to give"),
    PARTICIPANT_RESTRICTED(
            409,
            "Behandlingen af borgerens data er begrænset",
            "The processing of the participant's data is restricted"),
    CASE_OPEN(409, "Borgeren er i en anden åben sag", "The participant is in another open case"),
    CASE_NOT_SEEKING(409, "Sagen søger ikke en bolig", "The case does not seek a home"),
    MATCH_OPEN(409, "Sagen har et åbent match", "The case has an open match"),
    MATCH_OVER(409, "Matchet er slut", "The match is over"),
    ANSWER_FINAL(409, "Svaret kan ikke ændres", "The answer cannot be changed"),
    QUOTA_EXHAUSTED(409, "Aftalens kvote er brugt", "The quota of the agreement is used up"),
    FAMILY_AGREEMENT_MISSING(409, "Familien har ikke sagt ja igen", "The family has not said yes again"),
    RECEPTION_STRATEGY_INCOMPLETE(409, "Modtagestrategien er ikke hel", "The reception strategy is not whole"),
    HANDOVER_MISSING(
            409, "Ikke alle overdragelser er modtaget", "The handover of a member of the family was not accepted"),
    FAMILY_NOT_CONFIRMED(
            409,
            "Familien har ikke bekræftet inden for ugen før flytningen",
            "The family has not confirmed within the week before the move"),
    CONSENT_MISSING(409, "Et samtykke til modtageren mangler", "A consent to the receiver is missing");

    private final ProblemHead head;

    RelocationProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
