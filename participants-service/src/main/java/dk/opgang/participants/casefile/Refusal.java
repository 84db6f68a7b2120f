package dk.opgang.participants.casefile;

import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.ProblemException;
import java.util.UUID;

/**
 * Why something cannot be done to a case file: the same for a single request and for a row of a batch.
 *
 * @param pointer the field that asks for it
 * @param inTheWay the record that stands in the way; one that the caller may see
 */
public record Refusal(ParticipantProblem problem, String pointer, UUID inTheWay) {

    /** The answer to a single request. */
    public ProblemException toProblem() {
        return new ProblemException(problem).with("id", inTheWay);
    }

    /** The rejection of a row. */
    public Fault toFault() {
        return problem.at(pointer);
    }
}
