package dk.opgang.platform.batch.run;

import dk.opgang.platform.problem.ProblemException;

/** Another service, without which the rows of a batch cannot be decided, does not answer now. It says nothing about the rows. */
final class NotAnswered extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotAnswered(ProblemException why) {
        super("Another service does not answer", why, false, false);
    }
}
