package dk.opgang.platform.batch.store;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;

/** Why a batch as a whole failed. */
public enum BatchProblem implements ProblemCode {
    BATCH_NOT_COMPLETED(409, "Batchen er ikke gennemført", "The batch is not completed"),
    ROWS_REJECTED(422, "Rækker blev afvist, og intet blev taget med", "Rows were rejected, and nothing was taken"),
    PROCESSING_FAILED(
            500,
            "Behandlingen gik i stå; det, der var taget med, er talt i rows",
            "The processing stopped; what had been taken is counted in rows");

    private final int status;
    private final Text title;

    BatchProblem(int status, String da, String en) {
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
