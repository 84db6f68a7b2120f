package dk.opgang.platform.problem;

/**
 * A problem that the API can answer. Each feature has one enum of them; its constants are the only source of the response's
 * {@code code} and {@code title}, of the page under {@code /problems/{code}} and of the OpenAPI document.
 */
public interface ProblemCode {

    /** The enum constant's name; the public code is this name in kebab case. */
    String name();

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

    /** The code as clients see it, such as {@code participant-exists}. */
    default String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The same as a fault of one place of a request, such as a row of a batch. */
    default Fault at(String pointer) {
        return new Fault(pointer, code(), title());
    }
}
