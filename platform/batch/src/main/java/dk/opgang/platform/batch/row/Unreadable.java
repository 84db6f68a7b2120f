package dk.opgang.platform.batch.row;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.ParameterFault;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.problem.TableFault;
import java.util.List;

/** The problems of a body that cannot be read as a batch at all. */
public final class Unreadable {

    private Unreadable() {}

    public static ProblemException empty() {
        return of(ParameterFault.EMPTY_BODY);
    }

    public static ProblemException headerTooLong() {
        return of(TableFault.HEADER_TOO_LONG);
    }

    public static ProblemException headerNotUtf8() {
        return of(TableFault.HEADER_INVALID_UTF_8);
    }

    public static ProblemException notAnArray() {
        return of(TableFault.LIST_MALFORMED_JSON);
    }

    /** @param element place in the array, from 1 */
    public static ProblemException malformedElement(long element) {
        return of(TableFault.ELEMENT_MALFORMED_JSON, element);
    }

    /** @param row the last of many rows whose quotes are wrong, from 1 */
    public static ProblemException quotes(long row) {
        return of(TableFault.ROWS_MALFORMED_QUOTES, row);
    }

    public static ProblemException brokenOff() {
        return of(TableFault.INCOMPLETE_BODY);
    }

    private static ProblemException of(FaultCode code, Object... details) {
        return new ProblemException(CommonProblem.MALFORMED_REQUEST, List.of(code.at("", details)));
    }
}
