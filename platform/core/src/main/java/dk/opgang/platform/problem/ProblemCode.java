package dk.opgang.platform.problem;

import dk.opgang.platform.coded.Coded;

/**
 * A problem that the API can answer. Each feature has one enum of them; its constants are the only source of the response's
 * {@code code} and {@code title}, of the page under {@code /problems/{code}} and of the OpenAPI document.
 */
public interface ProblemCode extends Coded {

    /** Its status and title. */
    ProblemHead head();

    /** The HTTP status, 400 to 599. */
    default int status() {
        return head().status();
    }

    /** What went wrong, the same for every occurrence. */
    default Text title() {
        return head().title();
    }

    /** What is said of an occurrence of which nothing more is known. */
    default Text detail() {
        return title();
    }

    /** The same as a fault of one place of a request, such as a row of a batch. */
    default Fault at(String pointer) {
        return new Fault(pointer, code(), title());
    }
}
