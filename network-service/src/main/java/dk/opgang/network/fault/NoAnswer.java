package dk.opgang.network.fault;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import org.jboss.logging.Logger;

/** What is answered when another service was asked and gave no answer in time. */
public final class NoAnswer {

    private static final Logger LOG = Logger.getLogger(NoAnswer.class);

    private NoAnswer() {}

    /** 503, to be tried again in a moment; why is for the log alone. */
    public static ProblemException of(String service, RuntimeException why) {
        LOG.warnf("%s was asked and did not answer: %s", service, why);
        return new ProblemException(CommonProblem.SERVICE_UNAVAILABLE).withHeader("Retry-After", "5");
    }
}
