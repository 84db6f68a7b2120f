package dk.opgang.network.moveinagreement;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can be wrong with a change of a move-in agreement. */
public enum AgreementProblem implements ProblemCode {
    ANOTHERS_AGREEMENT(
            403, "Kun den, der har foreslået aftalen, ændrer den", "Only who proposed the agreement changes it"),
    AGREEMENT_ACCEPTED(
            409, "En part har sagt ja til aftalen, som den er", "A party has accepted the agreement as it is");

    private final ProblemHead head;

    AgreementProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
