package dk.opgang.platform.batch.store;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** Why a batch as a whole failed. */
public enum BatchProblem implements ProblemCode {
    BATCH_NOT_COMPLETED(409, "Batchen er ikke gennemført", "The batch is not completed"),
    ROWS_REJECTED(422, "Rækker blev afvist, og intet blev taget med", "Rows were rejected, and nothing was taken"),
    PROCESSING_FAILED(
            500,
            "Behandlingen gik i stå; det, der var taget med, er talt i rows",
            "The processing stopped; what had been taken is counted in rows");

    private final ProblemHead head;

    BatchProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
