package dk.opgang.network.moveinagreement;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;

/** What can be wrong with a change of a move-in agreement. */
public enum AgreementProblem implements ProblemCode {
    ANOTHERS_AGREEMENT(
            403, "Kun den, der har foreslået aftalen, ændrer den", "Only who proposed the agreement changes it"),
    AGREEMENT_ACCEPTED(
            409, "En part har sagt ja til aftalen, som den er", "A party has accepted the agreement as it is");

    private final int status;
    private final Text title;

    AgreementProblem(int status, String da, String en) {
        this.status = status;
        this.title = new Text(da, en);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Text title() {
        return title;
    }
}
