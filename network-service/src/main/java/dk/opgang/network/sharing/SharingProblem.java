package dk.opgang.network.sharing;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can be wrong with sharing and adopting. */
public enum SharingProblem implements ProblemCode {
    ANOTHERS_SHARED_INITIATIVE(
            403, "Kun den, der deler indsatsen, kan ændre den", "Only who shares the initiative can change it"),
    ANOTHERS_ADOPTION(
            403,
            "Kun den kommune, der har taget indsatsen til sig, kan gøre det",
            "Only the municipality that has adopted it can do that"),
    ALREADY_ADOPTED(409, "Kommunen har allerede taget indsatsen til sig", "The municipality has adopted it already"),
    NOTHING_RUNS(
            409,
            "Den delte indsats nævner ingen indsats, som ejeren selv er med i",
            "The shared initiative names no initiative in which its owner takes part"),
    NOT_PUBLISHED(409, "Indsatsen er ikke offentliggjort", "The initiative is not published"),
    OWNER_REQUIRED(
            403,
            "Kun en kommune eller en organisation kan dele en indsats",
            "Only a municipality or an organisation can share an initiative");

    private final ProblemHead head;

    SharingProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
