package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can go wrong with an enrolment. */
public enum EnrolmentProblem implements ProblemCode {
    ALREADY_ENROLLED(
            409,
            "Deltageren er allerede i indsatsen i den periode",
            "The participant is in the initiative already in that period"),
    GROUP_FULL(409, "Alle gruppens pladser er taget", "All places of the group are taken"),
    STEP_REACHED_ALREADY(409, "Trinnet er allerede nået", "The step was reached already"),
    STEP_FOLLOWED(409, "Senere trin bygger på trinnet", "Later steps rest on the step"),
    ENROLMENT_IN_USE(409, "En placering bygger på forløbet", "A placement rests on the enrolment"),
    ENROLMENTS_RUNNING(
            409, "Kommunens borgere er stadig i indsatsen", "Citizens of the municipality are still in the initiative"),
    ENROLMENT_NOT_YOURS(
            403,
            "Kun borgerens kommune og den, der har oprettet forløbet, kan tage det tilbage",
            "Only the participant's municipality and who posted an enrolment may take it back");

    private final ProblemHead head;

    EnrolmentProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
